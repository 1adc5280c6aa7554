"""Orders: an edition's press, colours and standards become what its files are finished by."""

from pathlib import Path

from octavo.copy.editions import Edition
from octavo.press.colour.inks import Inks
from octavo.press.colour.profiles import CMYK, Profile, built_in
from octavo.press.colour.rules import Rules
from octavo.press.press_copy import PressOrder
from octavo.press.standards.flavours import PRESS


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
