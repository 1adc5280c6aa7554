"""Reckoned: what the engine says becomes what late marks should print, to guide the search."""

from collections.abc import Iterable, Iterator, Mapping

from octavo.assemble.marks import MARKS
from octavo.compose.late_marks import (
    UNKNOWN,
    FolioMark,
    FoliosMark,
    LateMark,
    LinesMark,
    PageMark,
)
from octavo.compose.page_ranks import page_ranks, pages_showing
from octavo.typeset.pages import Pages

_LETTERS = "letters"


def reckoned(marks: Iterable[LateMark], pages: Pages, alphabet: str) -> Mapping[LateMark, str]:
    """Reckon what late marks should print, from the pages on which the engine has their anchors.

    ``alphabet`` holds the letters that are marks; without it marks of letters are not reckoned.
    """
    found: dict[LateMark, str] = {}
    asked = dict.fromkeys(marks)
    ranks = _ranks(asked, pages)
    for mark in asked:
        if isinstance(mark, FolioMark):
            folio = pages.folio_of(mark.anchor)
            if folio is not None:
                found[mark] = folio
        elif isinstance(mark, FoliosMark):
            found[mark] = mark.write(_folios(mark, pages))
        elif isinstance(mark, LinesMark):
            found[mark] = mark.write(pages.lines)
        elif mark in ranks:
            written = mark_of_rank(mark, ranks[mark], alphabet)
            if written is not None:
                found[mark] = written
    return found


def _ranks(marks: Iterable[LateMark], pages: Pages) -> Mapping[PageMark, int]:
    def page_of(anchor: str) -> int | None:
        standings = pages.anchors.get(anchor)
        return standings[0].page if standings else None

    late = (mark for mark in marks if isinstance(mark, PageMark))
    shown = ((mark, pages_showing(mark, page_of)) for mark in late if page_of(mark.call))
    return page_ranks(shown)


def _folios(mark: FoliosMark, pages: Pages) -> Iterator[tuple[int, str]]:
    for anchor in mark.anchors:
        standings = pages.anchors.get(anchor)
        page = standings[0].page if standings else 0
        yield page, pages.frames[page - 1].folio if page else UNKNOWN


def mark_of_rank(mark: PageMark, rank: int, alphabet: str) -> str | None:
    """Write the mark of a rank in the scheme of a late mark; None if its letters are not known."""
    if mark.marks not in MARKS or (mark.marks == _LETTERS and not alphabet):
        return None
    return MARKS[mark.marks](rank, alphabet)
