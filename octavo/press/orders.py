"""Orders: an edition's press, colours and standards become what its files are finished by."""

from dataclasses import replace
from pathlib import Path

from octavo.compose.covers.layout import CoverLayout
from octavo.copy.editions import Edition
from octavo.copy.shapes.edition import EditionRecord
from octavo.copy.shapes.press import Inks as InkSet
from octavo.copy.shapes.press import PressStandard
from octavo.measures import Length
from octavo.press.colour.inks import Inks
from octavo.press.colour.profiles import CMYK, Profile, built_in
from octavo.press.colour.rules import Rules
from octavo.press.press_copy import PressOrder
from octavo.press.standards.flavours import PRESS


def cover_order(edition: Edition, layout: CoverLayout, root: Path) -> PressOrder:
    """Order the cover of an edition, in inks of its own; the rest is as the press copy has it."""
    record = edition.record
    order = press_order(edition, root)
    return replace(
        order,
        bleed=Length(layout.bleed),
        inks=replace(order.inks, kind=record.cover.inks),
        rules=replace(order.rules, inks=record.cover.inks),
        flavour=PRESS[cover_standard(record)],
        part="cover",
        folds=layout.folds,
    )


def cover_standard(record: EditionRecord) -> PressStandard:
    """Give the standard of a cover: that of the press copy, where its colours let it be any."""
    return PressStandard.NONE if record.cover.inks is InkSet.RGB else record.standards.press


def press_order(edition: Edition, root: Path) -> PressOrder:
    """Order the press copy of an edition; ``root`` is the folder that its profile is in."""
    record = edition.record
    colour = record.colour
    profile = built_in(CMYK)
    if colour.profile:
        profile = Profile(Path(colour.profile).stem, (root / colour.profile).read_bytes())
    return PressOrder(
        edition=edition.slug,
        bleed=record.format.bleed,
        marks=record.press.marks,
        offset=record.press.offset,
        inks=Inks(colour.press, profile, colour.intent),
        rules=Rules(colour.press, colour.pictures, colour.drawn, colour.ink_limit),
        flavour=PRESS[record.standards.press],
    )
