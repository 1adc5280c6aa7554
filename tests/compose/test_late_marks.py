"""Late marks: they are found and filled, and nothing else is touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.compose.late_marks import (
    FolioMark,
    FoliosMark,
    LateMark,
    LinesMark,
    PageMark,
    anchors_of,
    fill_late,
    folio_mark,
    folios_mark,
    late_marks,
    lines_mark,
    page_mark,
)

NAMES = st.text("abc-1", min_size=1, max_size=6)
MARKS = st.lists(
    st.one_of(
        st.builds(FolioMark, NAMES),
        st.builds(
            FoliosMark,
            st.lists(NAMES, min_size=1, max_size=3).map(tuple),
            st.just("p. {page}"),
            st.just("pp. {pages}"),
        ),
        st.builds(LinesMark, NAMES, NAMES, st.just("line {line}"), st.just("lines {lines}")),
        st.builds(PageMark, NAMES, NAMES, st.just("asterisks")),
    ),
    max_size=6,
)


def written(mark: LateMark) -> str:
    if isinstance(mark, FolioMark):
        return folio_mark(mark.anchor)
    if isinstance(mark, FoliosMark):
        return folios_mark(mark.anchors, mark.one, mark.many)
    if isinstance(mark, LinesMark):
        return lines_mark(mark.first, mark.last, mark.one, mark.many)
    return page_mark(mark.call, mark.stream, mark.marks)


@given(MARKS)
def test_every_mark_is_listed_once_in_order(marks: list[LateMark]) -> None:
    html = "<p>" + " ".join(map(written, marks))

    assert late_marks(html) == tuple(dict.fromkeys(marks))


@given(MARKS)
def test_filled_marks_leave_nothing_open(marks: list[LateMark]) -> None:
    html = "<p>".join(map(written, marks))

    filled = fill_late(html, repr)

    assert filled == "<p>".join(map(repr, marks))
    assert late_marks(filled) == ()


def test_a_text_without_marks_stays_as_it_is() -> None:
    assert fill_late("<p>x</p>", lambda _: "!") == "<p>x</p>"


def pages(*folios: tuple[int, str]) -> str:
    return FoliosMark(("a",), "p. {page}", "pp. {pages}").write(folios)


@pytest.mark.parametrize(
    ("folios", "text"),
    [
        ([(12, "12")], "p. 12"),
        ([(12, "12"), (12, "12")], "p. 12"),
        ([(16, "16"), (12, "12"), (15, "15")], "pp. 12, 15–16"),
        ([(n, str(n)) for n in (3, 4, 5, 7)], "pp. 3–5, 7"),
        ([(4, "iv"), (5, "v")], "pp. iv–v"),
        ([(4, "iv"), (5, "1")], "pp. iv, 1"),
        ([(8, "8"), (9, "1"), (10, "2")], "pp. 8, 1–2"),
    ],
)
def test_pages_are_written_in_order_once_and_as_ranges(
    folios: list[tuple[int, str]], text: str
) -> None:
    """Numbers that begin anew end a range."""
    assert pages(*folios) == text


@given(st.sets(st.integers(1, 60), min_size=2))
def test_a_list_of_pages_can_be_read_back(numbers: set[int]) -> None:
    written = pages(*((number, str(number)) for number in numbers))

    spans = (span.split("–") for span in written.removeprefix("pp. ").split(", "))
    read = [n for span in spans for n in range(int(span[0]), int(span[-1]) + 1)]
    assert read == sorted(numbers)


def test_a_mark_asks_for_the_pages_of_its_anchors() -> None:
    assert anchors_of(FolioMark("a")) == ("a",)
    assert anchors_of(FoliosMark(("a", "b"), "{page}", "{pages}")) == ("a", "b")
    assert anchors_of(PageMark("c", "s", "figures")) == ()


@pytest.mark.parametrize(
    ("first", "last", "written"),
    [("a", "a", "line 3"), ("b", "b", "lines 5–6"), ("a", "b", "lines 3–6"), ("a", "x", "line ?")],
)
def test_lines_are_those_from_the_first_point_to_the_last(
    first: str, last: str, written: str
) -> None:
    mark = LinesMark(first, last, "line {line}", "lines {lines}")

    assert mark.write({"a": (3, 3), "b": (5, 6)}) == written
