"""N-up: on every side the pages stand in the order of reading."""

import pytest
from imposed_sheets import a_job, a_sheet, imposed
from marked_pages import Found, Printed, printed

from octavo.copy.shapes.imposition import Scale, Scheme
from octavo.copy.shapes.layout import Binding, Edge
from octavo.press.imposition.planning import plan_sheets


def in_reading_order(side: Printed, *, from_left: bool = True) -> list[int]:
    """Read a side row by row."""

    def place(found: Found) -> tuple[float, float]:
        return -round(found.p[1], 1), found.p[0] if from_left else -found.p[0]

    return [found.page for found in sorted(side.found, key=place)]


@pytest.mark.parametrize("edge", Edge)
@pytest.mark.parametrize("sides", [1, 2])
@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (1, 2), (2, 2), (3, 3)])
@pytest.mark.parametrize("pages", [1, 8, 31])
def test_pages_are_read_side_after_side(
    pages: int, rows: int, columns: int, sides: int, edge: Edge
) -> None:
    job = a_job(
        scheme=Scheme.N_UP,
        rows=rows,
        columns=columns,
        sides=sides,
        binding_edge=edge,
        sheet=a_sheet(300, 300),
        gutter=4,
    )
    found = [
        page
        for side in printed(imposed(pages, job).files[""])
        for page in in_reading_order(side, from_left=edge is Edge.LEFT)
    ]

    assert found == list(range(1, pages + 1))


def test_scaled_pages_fill_the_sheet() -> None:
    """Pages of 60 × 90 mm, two to a side of A4, are as high as it is wide."""
    job = a_job(scheme=Scheme.N_UP, scale=Scale.FIT, marks=())
    side = printed(imposed(2, job).files[""])[0]
    first = side.found[0]

    assert (round(side.width), round(side.height)) == (297, 210)
    times = 210 / 90
    assert first.q[1] - first.p[1] == pytest.approx((90 - 16) * times, abs=0.1)


def test_what_is_not_bound_is_printed_page_by_page() -> None:
    job = a_job(sheet=a_sheet(100, 100))

    plan = plan_sheets(3, (60, 90), job, Binding.NONE)

    assert [len(sheet.front) for sheet in plan.sheets] == [1, 1]
