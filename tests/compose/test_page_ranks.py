"""Page ranks: a page has no mark of a stream twice, and begins with the first where it can."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from octavo.compose.late_marks import PageMark
from octavo.compose.page_ranks import page_ranks, pages_showing

Calls = list[tuple[PageMark, tuple[int, ...]]]


def call(number: int, stream: str = "author") -> PageMark:
    return PageMark(f"call-{number}", stream, "letters", f"note-{number}")


@st.composite
def calls(draw: st.DrawFn) -> Calls:
    """Make up calls of two streams on pages in order, some with notes on the pages that follow."""
    steps = draw(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 2), st.booleans())))
    made: Calls = []
    page = 1
    for number, (turn, beyond, ours) in enumerate(steps):
        page += turn
        shown = tuple(dict.fromkeys((page, page + beyond)))
        made.append((call(number, "author" if ours else "editor"), shown))
    return made


@given(calls())
def test_no_page_has_two_equal_marks_of_a_stream(made: Calls) -> None:
    ranks = page_ranks(made)
    shown = Counter((mark.stream, ranks[mark], page) for mark, pages in made for page in pages)

    assert set(shown.values()) <= {1}
    assert all(rank > 0 for rank in ranks.values())


@given(calls())
def test_where_notes_stand_by_their_calls_each_page_counts_from_one(made: Calls) -> None:
    at_home = [(mark, pages[:1]) for mark, pages in made]
    ranks = page_ranks(at_home)
    on_page: dict[tuple[str, int], list[int]] = {}
    for mark, (page,) in at_home:
        on_page.setdefault((mark.stream, page), []).append(ranks[mark])

    assert all(found == list(range(1, len(found) + 1)) for found in on_page.values())


def test_a_page_counts_on_from_a_note_of_the_page_before() -> None:
    made = [(call(1), (1,)), (call(2), (1, 2)), (call(3), (2,)), (call(4), (3,))]

    assert list(page_ranks(made).values()) == [1, 2, 3, 1]


def test_a_mark_is_shown_where_its_call_its_note_and_further_calls_are() -> None:
    pages = {"call-1": 2, "note-1": 3, "call-1-again-1": 2, "call-1-again-2": 5, "call-2": 4}

    assert pages_showing(call(1), pages.get) == (2, 3, 5)
    assert pages_showing(call(2), pages.get) == (4,)
    assert pages_showing(call(3), pages.get) == ()
