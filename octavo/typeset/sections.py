"""Sections: filled galleys become laid-out documents, each with its side, folio and number."""

from dataclasses import dataclass

from weasyprint import CSS, HTML, Document, Page

from octavo.typeset.folios import Start
from octavo.typeset.job import FolioStyle
from octavo.typeset.reach import BASE
from octavo.typeset.sheets import Sheets


@dataclass(frozen=True, slots=True)
class Setting:
    """A section as it was laid out, and all that its layout depended on."""

    html: str  # with its folio marks filled
    start: Start
    document: Document

    def serves(self, html: str, start: Start) -> bool:
        """Tell whether the layout still holds for this text and start."""
        same_side = start.is_recto == self.start.is_recto
        same_folios = (start.number, start.style) == (self.start.number, self.start.style)
        return html == self.html and same_side and same_folios


def set_section(sheets: Sheets, html: str, start: Start) -> Setting:
    """Lay out a section."""
    page_sheet = _page_sheet(start.number, start.style, recto=start.is_recto)
    return Setting(html, start, _render(sheets, html, page_sheet))


def set_blank(sheets: Sheets, language: str, number: int, style: FolioStyle) -> Page:
    """Lay out a blank left-hand page with a number of its own.

    It is the page that the engine puts between two sections that both open on a recto, and so a
    ``:blank`` one to the stylesheets.
    """
    html = (
        f'<!DOCTYPE html><html lang="{language}"><title></title><body class="blank">'
        '<section class="blank"></section><section class="blank next"></section>'
    )
    page_sheet = _page_sheet(number - 1, style, recto=True) + ".next { break-before: right }"
    return _render(sheets, html, page_sheet).pages[1]


def _page_sheet(number: int, style: FolioStyle, *, recto: bool) -> str:
    """Write the rules that only this section has; no other stylesheet can displace them."""
    side = "right" if recto else "left"
    return (
        f":root {{ --folio-style: {style} }}\n"
        f"html {{ break-before: {side} !important }}\n"
        f"@page :first {{ counter-reset: page {number} !important }}\n"
    )


def _render(sheets: Sheets, html: str, page_sheet: str) -> Document:
    source = HTML(string=html, base_url=BASE, url_fetcher=sheets.fetcher)
    return source.render(
        font_config=sheets.case,
        counter_style=sheets.counters,
        stylesheets=[*sheets.css, CSS(string=page_sheet)],
        cache=sheets.pictures,
    )
