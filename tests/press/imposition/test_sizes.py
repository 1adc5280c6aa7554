"""Sizes: pages come on the sheet as they are, or it is said which sheet would hold them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from imposed_sheets import a_job, a_sheet

from octavo.copy.shapes.imposition import Scale, Scheme
from octavo.copy.shapes.layout import Binding
from octavo.measures import PAPERS, TRIMS
from octavo.press.imposition.planning import plan_sheets
from octavo.press.imposition.sizes import (
    ImpositionError,
    Spread,
    described,
    measured,
    steps_on_sheet,
    times_on,
)

BOOKLET = Spread(rows=1, columns=2, across=0, down=0)


@pytest.mark.parametrize(
    ("trim", "sheet"),
    [("a5", "a4"), ("a6", "a5"), ("a4", "a3"), ("half-letter", "letter"), ("royal", "a3")],
)
def test_the_sheet_that_is_filled_is_taken_or_else_the_smallest(trim: str, sheet: str) -> None:
    page = TRIMS[trim].width.mm, TRIMS[trim].height.mm
    found = measured(BOOKLET, page, a_job())
    sides = sorted((found.width, found.height))

    assert sides == pytest.approx([PAPERS[sheet].width.mm, PAPERS[sheet].height.mm])
    assert found.scale == 1


def test_room_for_bleed_is_made_where_the_sheet_is_free() -> None:
    found = measured(BOOKLET, (148, 210), a_job(), bleed=3)

    assert (found.width, found.height) == (320, 225)


@pytest.mark.parametrize(
    ("sheet", "fact", "hint"),
    [
        ("a5", "take 290mm × 210mm, and the sheet is a5 (148mm × 210mm)", "'sheet: a4'"),
        ("letter", "and the sheet is letter (215.9mm × 279.4mm)", "'sheet: legal'"),
    ],
)
def test_too_small_a_sheet_is_refused_with_the_smallest_that_holds_the_pages(
    sheet: str, fact: str, hint: str
) -> None:
    with pytest.raises(ImpositionError) as refused:
        measured(BOOKLET, (145, 210), a_job(sheet=PAPERS[sheet]))

    assert (refused.value.code, refused.value.key) == ("I01", "sheet")
    assert fact in refused.value.fact
    assert hint in refused.value.hint
    assert "'scale: fit'" in refused.value.hint


def test_pages_larger_than_every_sheet_are_refused() -> None:
    with pytest.raises(ImpositionError) as refused:
        measured(BOOKLET, (400, 600), a_job())

    assert "no standard sheet so large" in refused.value.fact
    assert refused.value.hint == "'scale: fit', which makes them smaller"


@given(
    width=st.floats(20, 600),
    height=st.floats(20, 600),
    rows=st.integers(1, 4),
    columns=st.integers(1, 4),
)
def test_fitted_pages_touch_two_edges_and_cross_none(
    width: float, height: float, rows: int, columns: int
) -> None:
    wanted = Spread(rows, columns, across=5.0 * (columns - 1), down=5.0 * (rows - 1))
    found = measured(wanted, (width, height), a_job(scale=Scale.FIT, sheet=PAPERS["a3"]))
    block = wanted.block((width, height), found.scale)

    assert block[0] <= found.width + 1e-6
    assert block[1] <= found.height + 1e-6
    assert max(block[0] / found.width, block[1] / found.height) == pytest.approx(1)


def test_gutters_wider_than_the_sheet_are_refused() -> None:
    wanted = Spread(1, 2, across=900, down=0)

    with pytest.raises(ImpositionError, match="the gutters alone"):
        measured(wanted, (60, 90), a_job(scale=Scale.FIT))


def test_a_card_too_large_for_its_sheet_is_refused() -> None:
    job = a_job(scheme=Scheme.STEP_AND_REPEAT, sheet=a_sheet(50, 50))

    with pytest.raises(ImpositionError):
        steps_on_sheet((60, 90), job)
    assert steps_on_sheet((60, 90), replace(job, scale=Scale.FIT)) == (1, 1)
    assert steps_on_sheet((60, 90), replace(job, rows=2)) == (2, 1)


def test_pages_stand_in_the_middle_of_the_sheet() -> None:
    plan = plan_sheets(1, (60, 90), a_job(sheet=PAPERS["a4"]), Binding.SADDLE_STITCH)

    assert plan.block.left == pytest.approx(plan.width - plan.block.right)
    assert plan.block.bottom == pytest.approx(plan.height - plan.block.top)


def test_a_sheet_is_described_with_its_sides() -> None:
    assert described(PAPERS["a4"]) == "a4 (210mm × 297mm)"
    assert described(a_sheet(50, 60)) == "50mm × 60mm"


@given(st.integers(50, 900), st.integers(50, 900), st.integers(30, 400), st.integers(30, 400))
def test_pieces_never_take_more_than_the_sheet(wide: int, high: int, one: int, two: int) -> None:
    times = times_on((wide, high), (one, two))

    assert times * one * two <= wide * high
    assert times == times_on((high, wide), (one, two)) == times_on((wide, high), (two, one))
