"""Sections: filled galleys become laid-out documents, each with its side, folio and number."""

import re
from dataclasses import dataclass

from weasyprint import CSS, HTML, Document, Page

from octavo.typeset.folios import Start
from octavo.typeset.job import FolioStyle
from octavo.typeset.reach import BASE
from octavo.typeset.sheets import Sheets

_ENDLESS = 60_000  # CSS pixels: a page as tall as that holds any note
_SECTION = re.compile(r"<section\b[^>]*>")
_ID = re.compile(r'\sid="[^"]*"')


@dataclass(frozen=True, slots=True)
class Text:
    """What is laid out of a section: its HTML, and rules that hold for this layout only."""

    html: str  # with its late marks filled
    rules: str = ""


@dataclass(frozen=True, slots=True)
class Setting:
    """A section as it was laid out, and all that its layout depended on."""

    text: Text
    start: Start
    document: Document

    def serves(self, text: Text, start: Start) -> bool:
        """Tell whether the layout still holds for this text and start."""
        same_side = start.is_recto == self.start.is_recto
        same_folios = (start.number, start.style) == (self.start.number, self.start.style)
        return text == self.text and same_side and same_folios


def set_section(sheets: Sheets, text: Text, start: Start) -> Setting:
    """Lay out a section."""
    page_sheet = _page_sheet(start.number, start.style, recto=start.is_recto)
    return Setting(text, start, _render(sheets, text.html, page_sheet + text.rules))


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


def set_apart(sheets: Sheets, html: str, fragment: str, rules: str = "") -> tuple[Page, ...]:
    """Lay a part of a section out by itself, as it is where no page ends."""
    opening = _opening(html)
    width = _render(sheets, f"{opening}<p>", "").pages[0].width
    endless = f"@page {{ size: {width}px {_ENDLESS}px !important }}"
    return tuple(_render(sheets, f"{opening}<p>{fragment}", endless + rules).pages)


def set_probe(sheets: Sheets, html: str) -> Page:
    """Lay out a page of nothing but what is to be measured."""
    return _render(sheets, f"<!DOCTYPE html><html><title></title><body>{html}", "").pages[0]


def _opening(html: str) -> str:
    """Give the head of a section's HTML, and its tags down to where its text begins."""
    head, _, body = html.partition("<body")
    section = _SECTION.search(body)
    return f"{head}<body>{_ID.sub('', section[0]) if section else ''}"


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
