"""Galley: the copy of a cover and its layout become one HTML document."""

from dataclasses import dataclass
from pathlib import Path

from octavo.assemble.book import Book, CoverCopy, Section
from octavo.compose.composition import SHELL, reporting
from octavo.compose.covers.barcode import Barcode, barcode
from octavo.compose.covers.layout import CoverLayout
from octavo.compose.environment import environment
from octavo.compose.galley import Galley
from octavo.copy.isbn import isbn_figures
from octavo.copy.words import Words
from octavo.problems import Problem


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a template of the cover is told beside the copy."""

    layout: CoverLayout
    barcode: Barcode | None  # None where the number is a placeholder, or there is none


def compose_cover(  # noqa: PLR0913, PLR0917 - what a book is composed from, and the layout
    book: Book,
    layout: CoverLayout,
    words: Words,
    shelves: tuple[Path, ...],
    root: Path,
    problems: list[Problem],
) -> Galley | None:
    """Compose the cover of a book that has one; None if a template is wrong (T01 to T04)."""
    section = book.cover
    if section is None:
        return None
    templates = environment(shelves)
    templates.globals["words"] = words
    templates.globals["book"] = book
    html = ""
    with reporting(root, problems):
        template = templates.get_template(SHELL)
        html = template.render(section=section, sheet=Sheet(layout, _barcode(section)))
    if not html:
        return None
    return Galley(section.id, section.kind, section.matter, section.opening, html, section.location)


def cover_tokens(layout: CoverLayout, magnification: float) -> str:
    """Write the CSS that carries the measures of a cover into the styles; lengths in mm."""
    values = sorted(layout.tokens(magnification).items())
    return "".join(f":root {{ --{name}: {value}; }}\n" for name, value in values)


def _barcode(section: Section) -> Barcode | None:
    copy = section.copy
    if isinstance(copy, CoverCopy) and copy.numbered:
        return barcode(isbn_figures(copy.isbn))
    return None
