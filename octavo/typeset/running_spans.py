"""Running spans: what stands on a page becomes its running head, as in "Notes to pages 12–34".

The head is a token of the page, ``--running-recto``, which the styles print: a named string would
have to be set by an element that begins on the page, and some pages have none.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape

from weasyprint import Page

from octavo.copy.prose.blocks import NO_DAY
from octavo.typeset.boxes import outlines, type_area
from octavo.typeset.folios import folio_order, is_recto
from octavo.typeset.job import DaysInWords

_SPANNED = re.compile(r'<\w+\b[^>]*?\sid="([^"]*)"[^>]*?\sdata-page="([^"]*)"')
_WORDS = re.compile(r'\sdata-running-(one|many)="([^"]*)"')
_DATED = re.compile(r'<(\w+)\b[^>]*?\sid="([^"]*)"[^>]*?\sdata-day="([^"]*)"')
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LINE = 9.0  # CSS pixels: no line is lower, so nothing stands above what is nearer to the head


def running_heads(html: str, pages: Iterable[Page]) -> str:
    """Write the rules that set the running head of each page to the span of what stands on it.

    The section says the words in data-running-one and data-running-many, with ``{first}`` and
    ``{last}``; each of its elements with data-page says which page it belongs to.
    """
    words = {found[1]: unescape(found[2]) for found in _WORDS.finditer(html[: html.find("<h1")])}
    if len(words) < len(("one", "many")):
        return ""
    told = {unescape(found[1]): unescape(found[2]) for found in _SPANNED.finditer(html)}
    rules = []
    for number, page in enumerate(pages, start=1):
        here = [told[name] for name in told if name in page.anchors]
        if here:
            span = min(here, key=folio_order), max(here, key=folio_order)
            rules.append(_rule(number, _head(words, *span)))
    return "".join(rules)


def running_days(html: str, pages: Sequence[Page], in_words: DaysInWords, first: int) -> str:
    """Write the rules that set the head of each right-hand page to the days of its opening.

    ``first`` is the ordinal of the first page in the book.  An element with data-day tells of that
    day; if it is a heading, so does what follows, up to the next heading with a day.
    """
    days = tuple(_days_on(html, pages))
    rules = []
    for place, here in enumerate(days):
        if is_recto(first + place):
            opening = (days[place - 1] if place else frozenset()) | here
            head = in_words(opening - {NO_DAY})
            rules += [_rule(place + 1, head)] if head else []
    return "".join(rules)


def _days_on(html: str, pages: Iterable[Page]) -> Iterator[frozenset[str]]:
    """Give the days that stand on each page."""
    told = {unescape(name): (tag, unescape(day)) for tag, name, day in _DATED.findall(html)}
    current = NO_DAY  # what the page goes on with
    for page in pages:
        here = [name for name in told if name in page.anchors]
        days = {told[name][1] for name in here}
        headings = [name for name in here if told[name][0] in _HEADINGS]
        if not headings or not _is_first(page, headings[0]):
            days.add(current)
        if headings:
            current = told[headings[-1]][1]
        yield frozenset(days)


def _is_first(page: Page, heading: str) -> bool:
    """Tell whether a page begins with a heading."""
    return outlines(page, {heading})[heading].top - type_area(page).top < _LINE


def _head(words: Mapping[str, str], first: str, last: str) -> str:
    pattern = words["one" if first == last else "many"]
    return pattern.replace("{first}", first).replace("{last}", last)


def _rule(number: int, head: str) -> str:
    return f"@page :nth({number}) {{ --running-recto: {css_string(head)} }}\n"


def css_string(text: str) -> str:
    """Write a text as CSS does."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ") + '"'
