"""Late text: where everything stands becomes the folios and marks that a galley leaves open."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape

from octavo.assemble.marks import MARKS
from octavo.compose.late_marks import (
    UNKNOWN,
    FolioMark,
    FoliosMark,
    LateMark,
    LinesMark,
    PageMark,
    fill_late,
    late_marks,
)
from octavo.compose.page_ranks import page_ranks, pages_showing
from octavo.typeset.line_numbers import lines_of_points
from octavo.typeset.sections import Setting

_GUESS = "00"  # as wide as most folios are: the first pass needs text of about the right width
_FIRST = 1  # the number of which the first pass makes every mark


@dataclass(frozen=True, slots=True)
class Places:
    """Where every anchor of a book begins."""

    folios: Mapping[str, str]
    pages: Mapping[str, int]  # ordinal in the bound book, from 1
    lines: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # of points: first, last


def places_of(settings: Iterable[Setting]) -> Places:
    """Find the page, and its folio, on which each anchor begins."""
    folios: dict[str, str] = {}
    pages: dict[str, int] = {}
    lines: dict[str, tuple[int, int]] = {}
    for setting in settings:
        lines |= lines_of_points(setting.text.html, setting.document.pages)
        for offset, page in enumerate(setting.document.pages):
            folio = setting.start.folio(offset)
            for anchor in page.anchors:
                folios.setdefault(anchor, folio)
                pages.setdefault(anchor, setting.start.page + offset)
    return Places(folios, pages, lines)


def ranks_in(htmls: Iterable[str], places: Places) -> dict[PageMark, int]:
    """Count the calls that are numbered by page, in all galleys: one may speak of another's."""
    marks = dict.fromkeys(mark for html in htmls for mark in late_marks(html))
    shown = (
        (mark, pages_showing(mark, places.pages.get))
        for mark in marks
        if isinstance(mark, PageMark)
    )
    return page_ranks((mark, pages) for mark, pages in shown if pages)


def text_filled(
    html: str, places: Places | None, ranks: Mapping[PageMark, int], alphabet: str
) -> str:
    """Fill the late marks of a galley by the layout before; without one, by guesses."""

    def fill(mark: LateMark) -> str:
        if isinstance(mark, FolioMark):
            return _GUESS if places is None else places.folios.get(mark.anchor, UNKNOWN)
        if isinstance(mark, FoliosMark):
            return mark.write(_folios(mark, places))
        if isinstance(mark, LinesMark):
            return mark.write(places.lines) if places else mark.one.replace("{line}", _GUESS)
        return escape(MARKS[mark.marks](ranks.get(mark, _FIRST), alphabet))

    return fill_late(html, fill)


def _folios(mark: FoliosMark, places: Places | None) -> Iterator[tuple[int, str]]:
    """Give pages with their folios; first by guesses, then with a sign for what is on no page."""
    for number, anchor in enumerate(mark.anchors):
        if places is None:
            yield 2 * number, _GUESS
        elif anchor in places.pages:
            yield places.pages[anchor], places.folios[anchor]
        else:
            yield 0, UNKNOWN
