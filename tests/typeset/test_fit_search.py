"""Fit search: for whatever pages a book has on its rungs, what is taken was laid out and fits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.typeset.fit_order import Aim
from octavo.typeset.fit_search import LAYOUTS, Tally, seek

AIMS = st.one_of(
    st.builds(Aim, most=st.integers(1, 12), fill=st.booleans()),
    st.builds(Aim, multiple=st.integers(2, 8), fill=st.booleans()),
)
RISES = st.lists(st.integers(0, 3), min_size=0, max_size=32)


def book(own: int, fewer: list[int], more: list[int]) -> dict[int, Tally]:
    """Make the pages of a book whose pages only grow from the tightest to the widest setting."""
    tallies = {0: Tally(own)}
    for rung, drop in enumerate(fewer, start=1):
        tallies[-rung] = Tally(max(1, tallies[1 - rung].pages - drop))
    for rung, rise in enumerate(more, start=1):
        tallies[rung] = Tally(tallies[rung - 1].pages + rise)
    return tallies


def tops(tallies: dict[int, Tally]) -> dict[int, int]:
    return {-1: -min(tallies), 1: max(tallies)}


@given(AIMS, st.integers(1, 40), RISES, RISES)
def test_the_smallest_change_is_found(
    aim: Aim, own: int, fewer: list[int], more: list[int]
) -> None:
    """On a ladder that only grows, the rung below what is taken does not fit."""
    tallies = book(own, fewer, more)
    asked: list[int] = []

    def lay_out(rung: int) -> Tally:
        asked.append(rung)
        return tallies[rung]

    found = seek(aim, tops(tallies), lay_out)

    assert asked[0] == 0
    assert len(asked) == len(set(asked)) <= LAYOUTS
    if found.rung is None:
        assert not aim.good(own)
        return
    assert found.rung in asked
    assert aim.allowed(tallies[found.rung].pages)
    assert aim.good(tallies[found.rung].pages) or (found.rung < 0 and not aim.multiple)
    if found.rung:
        lower = tallies[found.rung - (1 if found.rung > 0 else -1)]
        assert lower.pages != tallies[found.rung].pages
        assert not aim.good(lower.pages)
        assert aim.fill or found.rung < 0


@given(st.integers(1, 40), RISES, RISES, st.integers(1, 12))
def test_what_can_be_fitted_is_fitted(
    own: int, fewer: list[int], more: list[int], most: int
) -> None:
    tallies = book(own, fewer, more)

    found = seek(Aim(most=most), tops(tallies), tallies.__getitem__)

    if own > most and tallies[min(tallies)].pages <= most and fewer:
        assert found.rung is not None
        assert tallies[found.rung].pages <= most


@given(AIMS, st.lists(st.builds(Tally, st.integers(1, 16), st.booleans()), min_size=1, max_size=65))
def test_pages_that_jump_are_never_taken_for_a_fit(aim: Aim, jumping: list[Tally]) -> None:
    """Whatever the engine does, the answer was laid out, has the pages, and fills them."""
    middle = len(jumping) // 2
    tallies = {place - middle: tally for place, tally in enumerate(jumping)}

    found = seek(aim, tops(tallies), tallies.__getitem__)

    assert len(found.tallies) <= LAYOUTS
    if found.rung is not None:
        taken = found.tallies[found.rung]
        assert aim.allowed(taken.pages)
        assert aim.good(taken.pages) or found.rung < 0
        assert not (taken.thin and found.rung > 0)
    assert found == seek(aim, tops(tallies), tallies.__getitem__)


@pytest.mark.parametrize(("own", "first"), [(57, -1), (59, 1), (58, 1)])
def test_the_nearer_number_is_tried_first(own: int, first: int) -> None:
    """Of two as near it is the greater: the sheets are the same, and the type is larger."""
    tallies = book(own, [1, 1], [1, 1])

    found = seek(Aim(multiple=4), tops(tallies), tallies.__getitem__)

    assert list(found.tallies)[1] == first * 2


def test_a_page_for_a_few_lines_is_not_filled() -> None:
    """The text is set wider until the last page holds enough."""
    tallies = {0: Tally(3), 1: Tally(4, thin=True), 2: Tally(4, thin=True), 3: Tally(4)}

    assert seek(Aim(multiple=4), tops(tallies), tallies.__getitem__).rung == 3
