"""Planning: fronts and backs lie behind one another, and nothing lies upon another thing."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from imposed_sheets import a_job

from octavo.copy.shapes.imposition import Scheme
from octavo.copy.shapes.layout import Binding, Edge
from octavo.press.imposition.plan import Box, Cell, other_side
from octavo.press.imposition.planning import plan_sheets


def overlap(one: Box, two: Box) -> bool:
    """Tell whether two boxes have more than an edge in common."""
    both = one.within(two)
    return both.width > 1e-6 and both.height > 1e-6


@given(
    scheme=st.sampled_from(Scheme),
    pages=st.integers(1, 40),
    gutter=st.floats(0, 10),
    edge=st.sampled_from(Edge),
)
def test_cells_lie_side_by_side_and_back_to_back(
    scheme: Scheme, pages: int, gutter: float, edge: Edge
) -> None:
    job = a_job(scheme=scheme, gutter=gutter, binding_edge=edge)
    plan = plan_sheets(pages, (60, 90), job, Binding.NONE)
    whole = Box(0, 0, plan.width, plan.height)

    for sheet in plan.sheets:
        for side in (sheet.front, sheet.back):
            for one, two in combinations(side, 2):
                assert not overlap(one.trim, two.trim)
                assert not overlap(one.room, two.room)
            for cell in side:
                assert cell.trim == cell.trim.within(whole)
                assert cell.trim == cell.trim.within(cell.room)
        if sheet.back:
            behind = [other_side(cell.trim, plan.width) for cell in sheet.back]
            assert _corners(behind) == _corners([cell.trim for cell in sheet.front])


def _corners(boxes: list[Box]) -> set[tuple[float, float, float, float]]:
    return {
        (round(box.left, 6), round(box.bottom, 6), round(box.right, 6), round(box.top, 6))
        for box in boxes
    }


def test_the_pages_of_a_side_are_told_by_their_cells() -> None:
    plan = plan_sheets(4, (60, 90), a_job(), Binding.SADDLE_STITCH)

    def pages(cells: tuple[Cell, ...]) -> list[int | None]:
        return [cell.page for cell in cells]

    assert [pages(plan.sheets[0].front), pages(plan.sheets[0].back)] == [[4, 1], [2, 3]]
    assert plan.two_sided
