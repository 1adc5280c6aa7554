"""Outlines: boxes of paths, and how thin a line a filled path is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.proof.page_objects import UNMOVED
from octavo.proof.preflight.reading.outlines import Outline, around, common, thickness

EVERYWHERE = (-1e6, -1e6, 1e6, 1e6)
SIDES = st.floats(0.1, 500)


def followed(*steps: tuple[str, tuple[float, ...]]) -> Outline:
    """Follow operators and end the path."""
    outline = Outline()
    for operator, operands in steps:
        assert outline.follow(operator, operands, UNMOVED)
    outline.end()
    return outline


def test_parts_are_boxed_one_by_one() -> None:
    outline = followed(("m", (1, 2)), ("l", (5, 9)), ("h", ()), ("re", (10, 10, 5, -5)), ("W", ()))

    assert outline.parts == [(1, 2, 5, 9), (10, 5, 15, 10)]
    assert outline.clips
    assert around(outline.parts) == (1, 2, 15, 10)


def test_what_is_no_operator_of_paths_is_left() -> None:
    assert not Outline().follow("Tj", (), UNMOVED)


@given(SIDES, SIDES)
def test_a_rectangle_is_a_line_if_it_is_much_longer_than_wide(width: float, height: float) -> None:
    thin, long = sorted((width, height))

    found = thickness([(0, 0, width, height)], EVERYWHERE)

    assert found == (pytest.approx(thin) if long > 5 * thin else None)


@given(SIDES, SIDES, st.floats(0.01, 3))
def test_a_frame_is_as_thin_as_its_side(width: float, height: float, side: float) -> None:
    outer = (0, 0, width + 2 * side, height + 2 * side)
    inner = (side, side, width + side, height + side)

    assert thickness([outer, inner], EVERYWHERE) == pytest.approx(side, abs=1e-6)
    assert thickness([inner, outer], EVERYWHERE) == pytest.approx(side, abs=1e-6)


def test_what_the_clip_leaves_is_measured() -> None:
    assert thickness([(0, 0, 100, 50)], (0, 49.8, 100, 60)) == pytest.approx(0.2)
    assert common((0, 0, 1, 1), (2, 2, 3, 3)) is None
