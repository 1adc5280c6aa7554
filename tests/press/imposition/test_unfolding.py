"""Unfolding: a sheet of eight pages lies as printers have always laid it."""

import pytest

from octavo.press.imposition.unfolding import FOLDINGS, leaves_of, unfold


def test_a_quarto() -> None:
    """The outer forme has 5 4 head to head with 8 1, the inner one 3 6 with 2 7."""
    front, back = unfold(leaves_of(1, 4), FOLDINGS[4].opened)

    assert [[spot.slot for spot in row] for row in front] == [[5, 4], [8, 1]]
    assert [[spot.slot for spot in row] for row in back] == [[3, 6], [2, 7]]
    assert [[spot.rotation for spot in row] for row in front] == [[180, 180], [0, 0]]


@pytest.mark.parametrize("pages", [1, 2, 4, 8])
def test_every_page_is_there_once_and_leaves_have_two(pages: int) -> None:
    front, back = unfold(leaves_of(1, pages), FOLDINGS[pages].opened)
    fronts = [spot.slot for row in front for spot in row]
    backs = [spot.slot for row in back for spot in reversed(row)]

    assert sorted(fronts + backs) == list(range(1, 2 * pages + 1))
    assert all((one - 1) // 2 == (two - 1) // 2 for one, two in zip(fronts, backs, strict=True))


def test_the_middle_leaves_lie_deepest() -> None:
    assert [leaf.upper.depth for leaf in leaves_of(1, 6)] == [0, 1, 2, 2, 1, 0]
