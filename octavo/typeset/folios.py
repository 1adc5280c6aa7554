"""Folios: the sections in running order become first pages, sides and numbers."""

from dataclasses import dataclass

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter, Opening
from octavo.typeset.job import FolioScheme, FolioStyle

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


def write_folio(number: int, style: FolioStyle) -> str:
    """Write a page number in a style; numbers count from 1."""
    if style is FolioStyle.ARABIC:
        return str(number)
    letters = []
    for value, letter in _ROMAN:
        letters.append(letter * (number // value))
        number %= value
    return "".join(letters)


def folio_order(folio: str) -> tuple[int, int]:
    """Give what folios are sorted by: Roman ones stand before the others, unknown ones last."""
    if folio.isdecimal():
        return 1, int(folio)
    number, rest = 0, folio
    for value, letter in _ROMAN:
        while rest.startswith(letter):
            number, rest = number + value, rest.removeprefix(letter)
    return (2, 0) if rest or not folio else (0, number)


@dataclass(frozen=True, slots=True)
class Start:
    """The first page of a section in the bound book."""

    page: int  # ordinal in the bound book, from 1
    number: int  # the number that its folio shows
    style: FolioStyle
    matter: Matter
    after_blank: bool  # a blank page is put in before it

    @property
    def is_recto(self) -> bool:
        """Odd pages are right-hand pages."""
        return is_recto(self.page)

    def folio(self, offset: int) -> str:
        """Write the folio of the section's page that many pages further on."""
        return write_folio(self.number + offset, self.style)


def is_recto(page: int) -> bool:
    """Tell whether a page of the bound book is a right-hand one."""
    return page % 2 == 1


def start_of(galley: Galley, scheme: FolioScheme, before: Start | None, length: int) -> Start:
    """Find where a section begins, given the section before it and the pages that one takes.

    A section that restarts the numbering begins on a recto whatever its opening, so that odd
    folios are always rectos (Chicago Manual of Style 18, 1.6).
    """
    style = scheme.front if galley.matter is Matter.FRONT else FolioStyle.ARABIC
    if before is None:
        return Start(1, 1, style, galley.matter, after_blank=False)
    restart = (
        scheme.body_restarts and before.matter is Matter.FRONT and galley.matter is not Matter.FRONT
    )
    page = before.page + length
    blank = (restart or galley.opening is Opening.RECTO) and not is_recto(page)
    number = 1 if restart else before.number + length + blank
    return Start(page + blank, number, style, galley.matter, after_blank=blank)
