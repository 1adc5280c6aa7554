"""Galley: the copy of a cover and its layout become one HTML document."""

from dataclasses import dataclass
from pathlib import Path

from octavo.assemble.book import Book, CoverCopy, Section
from octavo.compose.composition import SHELL, reporting
from octavo.compose.covers.barcode import Barcode, barcode
from octavo.compose.covers.layout import CoverLayout
from octavo.compose.covers.spine import spine_type
from octavo.compose.environment import environment
from octavo.compose.galley import Galley
from octavo.copy.isbn import isbn_figures
from octavo.copy.prose.walk import plain
from octavo.copy.words import Words
from octavo.measures import Length
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


def cover_tokens(book: Book, layout: CoverLayout, magnification: float) -> str:
    """Write the CSS that carries the measures of a cover into the styles; lengths in mm."""
    copy = book.cover.copy if book.cover else None
    title = len(plain(copy.title)) if isinstance(copy, CoverCopy) else 0
    author = len(", ".join(plain(author) for author in book.authors))
    between = layout.spine - 2 * layout.spine_safe
    size = Length(spine_type(between, layout.height, author, title))
    values = {**layout.tokens(magnification), "spine-size": str(size)}
    return "".join(f":root {{ --{name}: {value}; }}\n" for name, value in sorted(values.items()))


def _barcode(section: Section) -> Barcode | None:
    copy = section.copy
    if isinstance(copy, CoverCopy) and copy.numbered:
        return barcode(isbn_figures(copy.isbn))
    return None
