"""Inked pages: the bound pages become those that sheets are imposed from, in the edition's inks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from octavo.compose.galley import Galley
from octavo.copy.edition_defaults import DEFAULT
from octavo.copy.editions import Edition
from octavo.copy.shapes.press import Marks
from octavo.press.metadata import Particulars
from octavo.press.orders import press_order
from octavo.press.press_copy import press_copy
from octavo.press.sheets import wants_sheets
from octavo.press.sources import problems_of, sources_of
from octavo.press.standards.flavours import PLAIN
from octavo.problems import Problem
from octavo.typeset.pages import Pages

_BARE = Marks(crop=False, registration=False, bar=False, slug=False)


@dataclass(frozen=True, slots=True)
class Inked:
    """Pages without marks of their own, and what is wrong with their colours."""

    pdf: bytes
    problems: tuple[Problem, ...] = ()


def inked_pages(  # noqa: PLR0913, PLR0917 - what was asked for, what was set, where it came from
    edition: Edition,
    galleys: Sequence[Galley],
    pages: Pages,
    particulars: Particulars,
    styles: Mapping[str, str],
    root: Path,
) -> Inked:
    """Put pages into the inks of ``colour`` where the edition sets it; else they are as on screen.

    Sheets of an edition that says nothing of inks are printed in the office, whose printers want
    the colours of a screen.
    """
    if not wants_sheets(edition) or not sets_colour(edition):
        return Inked(pages.pdf)
    order = replace(press_order(edition, root), marks=_BARE, flavour=PLAIN)
    pdf, faults = press_copy(pages.pdf, pages.frames, particulars, order)
    return Inked(pdf, tuple(problems_of(faults, sources_of(pages, galleys, styles))))


def sets_colour(edition: Edition) -> bool:
    """Tell whether the edition, or its printer, says with which inks it is printed."""
    return edition.sheet.place("colour", "press") != DEFAULT
