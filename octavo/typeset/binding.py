"""Binding: settled sections become one PDF, with a frame for each page and a place for each id."""

from collections.abc import Iterable
from dataclasses import dataclass

from weasyprint import Document, Page

from octavo.typeset.boxes import generated_texts, is_blank
from octavo.typeset.folios import write_folio
from octavo.typeset.job import FolioStyle, Job
from octavo.typeset.pages import PageFrame, Standing
from octavo.typeset.sections import Setting, set_blank
from octavo.typeset.sheets import Sheets

_MM = 25.4 / 96  # a CSS pixel, in mm


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page of the engine in its place in the book."""

    page: Page
    number: int
    style: FolioStyle
    section: str | None

    @property
    def folio(self) -> str:
        """Write the number of the page."""
        return write_folio(self.number, self.style)


@dataclass(frozen=True, slots=True)
class Bound:
    """A book that is written."""

    pdf: bytes
    frames: tuple[PageFrame, ...]
    anchors: dict[str, tuple[Standing, ...]]
    fonts: tuple[str, ...]
    generated: tuple[tuple[str, ...], ...]


def gather(job: Job, sheets: Sheets, settings: Iterable[Setting]) -> list[Leaf]:
    """Put the pages of all sections in order, with a blank before each that needs one."""
    leaves: list[Leaf] = []
    for galley, setting in zip(job.galleys, settings, strict=True):
        start = setting.start
        if start.after_blank:
            number, style = leaves[-1].number + 1, leaves[-1].style
            blank = set_blank(sheets, job.language, number, style)
            leaves.append(Leaf(blank, number, style, None))
        leaves += (
            Leaf(page, start.number + offset, start.style, galley.id)
            for offset, page in enumerate(setting.document.pages)
        )
    return leaves


def bind(first: Document, leaves: list[Leaf], language: str) -> Bound:
    """Write all pages as one PDF; title and author are those of the first section's document.

    Links and the outline run through the whole book, and each face is in it once.
    """
    book = first.copy([leaf.page for leaf in leaves])
    book.metadata.lang = language
    content = book.write_pdf(pdf_tags=True)
    frames = tuple(_frame(number, leaf) for number, leaf in enumerate(leaves, start=1))
    fonts = tuple(sorted({font.family for font in book.fonts.values()}))
    generated = tuple(generated_texts(leaf.page) for leaf in leaves)
    return Bound(content, frames, _standings(leaves), fonts, generated)


def _frame(number: int, leaf: Leaf) -> PageFrame:
    page = leaf.page
    size = (page.width * _MM, page.height * _MM)
    return PageFrame(number, leaf.folio, leaf.section, is_blank(page), *size)


def _standings(leaves: list[Leaf]) -> dict[str, tuple[Standing, ...]]:
    found: dict[str, list[Standing]] = {}
    for number, leaf in enumerate(leaves, start=1):
        for anchor, corners in leaf.page.anchors.items():
            standing = Standing(number, *(round(corner * _MM, 3) for corner in corners))
            found.setdefault(anchor, []).append(standing)
    return {anchor: tuple(standings) for anchor, standings in found.items()}
