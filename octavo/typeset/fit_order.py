"""Fit order: what an edition says of fitting becomes numbers of pages, tolerances and a place."""

from collections.abc import Mapping
from dataclasses import dataclass

from octavo.copy.editions import Edition
from octavo.copy.gatherings import gather
from octavo.copy.shapes.edition import EditionRecord
from octavo.copy.shapes.fitting import Adjustable, FitRecord
from octavo.problems import Location


@dataclass(frozen=True, slots=True)
class Aim:
    """How many pages there may be: ``most`` or fewer, or else a multiple of ``multiple``."""

    most: int = 0
    multiple: int = 0
    fill: bool = True  # pages that would be blank are to be filled if that can be done

    def good(self, pages: int) -> bool:
        """Tell whether so many pages are what is asked for, with no blank ones."""
        return pages % self.multiple == 0 if self.multiple else pages == self.most

    def allowed(self, pages: int) -> bool:
        """Tell whether so many pages can be printed as is asked, if with blank ones."""
        return bool(self.multiple) or pages <= self.most

    def goals(self, pages: int) -> tuple[int, ...]:
        """Give the numbers of pages to try for, the nearest first; of two as near, the greater.

        More pages on the same sheets cost nothing and are easier to read.
        """
        if not self.multiple:
            return (self.most,) if pages > self.most or self.fill else ()
        fewer = pages // self.multiple * self.multiple
        more = fewer + self.multiple
        near = sorted((more, fewer), key=lambda goal: abs(goal - pages))
        return tuple(goal for goal in near if goal and (goal < pages or self.fill))


@dataclass(frozen=True, slots=True)
class FitOrder:
    """What the typesetter is to fit, and how far it may go."""

    aim: Aim
    tolerances: Mapping[Adjustable, float]  # pt, for margins mm, for figures per cent
    order: tuple[Adjustable, ...]  # what changes first
    safe: float  # mm: no margin is made smaller
    location: Location  # of the key


def fit_order(edition: Edition) -> FitOrder | None:
    """Take the order from an edition, if it asks for fitting at all."""
    wanted = edition.record.fit
    if wanted is None or not wanted.aims:
        return None
    given = wanted.tolerances
    tolerances = {
        Adjustable.LEADING: given.leading.pt,
        Adjustable.TYPE_SIZE: given.type_size.pt,
        Adjustable.NOTE_SIZE: given.note_size.pt,
        Adjustable.MARGINS: given.margins.mm,
        Adjustable.FIGURES: float(given.figures),
    }
    order = tuple(dict.fromkeys(wanted.order))
    safe = edition.record.format.safe.mm
    place = edition.sheet.key_place("fit", *wanted.aims[:1])
    return FitOrder(_aim(wanted, edition.record), tolerances, order, safe, place)


def _aim(wanted: FitRecord, record: EditionRecord) -> Aim:
    if wanted.multiple_of:
        return Aim(multiple=wanted.multiple_of, fill=wanted.fill)
    if wanted.pages:
        return Aim(most=wanted.pages, fill=wanted.fill)
    return Aim(most=_pages_on(wanted.sheets or 1, record), fill=wanted.fill)


def _pages_on(sheets: int, record: EditionRecord) -> int:
    """Say how many pages come on so many sheets at the most."""
    pages = 1
    while gather(pages + 1, record.imposition, record.binding).sheets <= sheets:
        pages += 1
    return pages
