"""Placing: creep moves pages to the spine, and the room of a page ends at the fold."""

import pytest
from imposed_sheets import a_job, a_sheet

from octavo.copy.shapes.imposition import Scheme
from octavo.copy.shapes.layout import Binding, Edge
from octavo.press.imposition.plan import Cell, Plan
from octavo.press.imposition.planning import plan_sheets


def cells(plan: Plan) -> dict[int, Cell]:
    """Give the cells of all pages."""
    sides = (side for sheet in plan.sheets for side in (sheet.front, sheet.back))
    return {cell.page: cell for side in sides for cell in side if cell.page}


@pytest.mark.parametrize("edge", Edge)
def test_only_what_is_printed_moves_and_to_the_spine(edge: Edge) -> None:
    """Page 3, on the second sheet, moves by a caliper; its trim and its room stay."""
    job = a_job(caliper=0.3, binding_edge=edge, sheet=a_sheet(120, 90))
    plan = plan_sheets(8, (60, 90), job, Binding.SADDLE_STITCH)
    found = cells(plan)
    to_the_spine = -1 if edge is Edge.LEFT else 1

    assert found[1].place == found[1].trim
    assert found[3].place.left - found[3].trim.left == pytest.approx(0.3 * to_the_spine)
    assert found[6].place.left - found[6].trim.left == pytest.approx(-0.3 * to_the_spine)
    fold = 60
    assert fold in {found[3].room.left, found[3].room.right}
    assert found[1].trim == found[3].trim


def test_creep_can_be_switched_off() -> None:
    plan = plan_sheets(8, (60, 90), a_job(creep=False), Binding.SADDLE_STITCH)

    assert all(cell.place == cell.trim for cell in cells(plan).values())


def test_bleed_ends_in_the_middle_of_a_gutter() -> None:
    job = a_job(scheme=Scheme.CUT_AND_STACK, gutter=6, sheet=a_sheet(200, 100))
    plan = plan_sheets(4, (60, 90), job, Binding.NONE)
    left, right = plan.sheets[0].front

    assert left.room.right == right.room.left == 100
    assert right.trim.left - left.trim.right == pytest.approx(6)
    assert (left.room.left, right.room.right) == (0, 200)
    assert [cut.start[0] for cut in plan.cuts] == [100]


def test_folds_run_between_the_pages() -> None:
    plan = plan_sheets(
        8,
        (60, 90),
        a_job(pages_per_side=4, gutter=4, sheet=a_sheet(120, 184)),
        Binding.SADDLE_STITCH,
    )

    upright, level = plan.folds
    assert upright.upright
    assert not level.upright
    assert (upright.start[0], level.start[1]) == (60, 92)
