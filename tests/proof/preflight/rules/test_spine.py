"""Spine: the cover's sheet is as wide as it must be, and text keeps from the folds."""

import pytest
from small_print import file_of, mark

from octavo.measures import Length
from octavo.problems import Location
from octavo.proof.findings import Box
from octavo.proof.preflight.intended import CoverPlan
from octavo.proof.preflight.printed import Drawn
from octavo.proof.preflight.rules.spine import spine

PLACE = Location("editions/e/edition.yaml", 3, 9)
FITTING = CoverPlan(front=45, spine=10, height=150)


def test_no_cover_is_no_finding() -> None:
    assert list(spine(file_of(), None, Length(1.6), PLACE)) == []


def test_a_stale_cover_is_told_with_both_sizes() -> None:
    """H17: the sheet of 100 mm fits a spine of 10 mm, and no other."""
    (one,) = spine(file_of(), CoverPlan(45, 12, 150), Length(1.6), PLACE)

    assert one.location == PLACE
    assert "100.0 × 150.0 mm" in one.message
    assert "102.0 × 150.0 mm" in one.message
    assert list(spine(file_of(), FITTING, Length(1.6), PLACE)) == []


@pytest.mark.parametrize(
    ("box", "found"),
    [
        (Box(46, 20, 54, 60), 1),
        (Box(47, 20, 53, 60), 0),
        (Box(44, 20, 52, 60), 1),
        (Box(5, 20, 40, 60), 0),
    ],
)
def test_text_of_the_spine_keeps_from_the_folds(box: Box, found: int) -> None:
    file = file_of(mark(Drawn.TEXT, box))

    assert len(list(spine(file, FITTING, Length(1.6), PLACE))) == found
