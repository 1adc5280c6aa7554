"""Reckoned: from the engine's pages follow folios, lists of pages, and marks numbered by page."""

import pytest
from small_paper import pages_of

from octavo.compose.late_marks import FolioMark, FoliosMark, PageMark
from octavo.proof.reckoned import mark_of_rank, reckoned

PAGES = pages_of(5, anchors={"x": 2, "y": 3, "c1": 2, "c2": 2, "c3": 3})


def test_a_folio_is_that_of_its_page() -> None:
    marks = [FolioMark("x"), FolioMark("nowhere")]

    assert reckoned(marks, PAGES, "") == {FolioMark("x"): "2"}


def test_a_list_of_pages_is_written_out() -> None:
    mark = FoliosMark(("x", "y"), "p. {page}", "pp. {pages}")

    assert reckoned([mark], PAGES, "") == {mark: "pp. 2–3"}


def test_marks_are_counted_on_each_page_and_for_each_stream() -> None:
    calls = [PageMark(call, "author", "figures") for call in ("c1", "c2", "c3")]
    other = PageMark("c2", "editor", "asterisks")

    found = reckoned([*calls, *calls, other], PAGES, "")

    assert [found[mark] for mark in calls] == ["1", "2", "1"]
    assert found[other] == "*"


@pytest.mark.parametrize(("alphabet", "mark"), [("abc", "b"), ("авг", "в"), ("", None)])
def test_letters_are_known_by_their_alphabet(alphabet: str, mark: str | None) -> None:
    assert mark_of_rank(PageMark("c", "author", "letters"), 2, alphabet) == mark
