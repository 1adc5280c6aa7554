"""Zine: folded lengthwise, slit, pushed together and closed, one side of a sheet is eight pages."""

from dataclasses import replace

import pytest
from imposed_sheets import a_job, a_sheet, imposed, one_sided
from marked_pages import Point
from paper_folding import (
    Layer,
    Mark,
    Stack,
    cut_out,
    fold_right_under,
    fold_top_under,
    numbers,
    read_doubled,
    turned_over,
)

from octavo.copy.shapes.imposition import Scheme
from octavo.copy.shapes.layout import Edge


def pushed_together(sheet: Layer) -> Stack:
    """Make the booklet: between the first fold and the third, the slit divides front and back.

    Folded lengthwise, the outer quarters stay double. The two quarters between them part at the
    slit and are pushed outwards, so that each strip folds in its middle, blank sides within. The
    four double leaves are then joined at the folds: the near strip, the right end, the far strip,
    the left end, and the faces that meet at a fold lie upon each other.
    """
    quarter, half = sheet.right / 4, sheet.top / 2
    first, middle, third = quarter, 2 * quarter, 3 * quarter
    near, far = fold_top_under((sheet,), half)
    near_strip = cut_out((near,), first, 0, third, half)
    far_strip = cut_out((far,), first, 0, third, half)
    left_end = cut_out((near, far), 0, 0, first, half)
    right_end = cut_out((near, far), third, 0, sheet.right, half)
    return (
        *fold_right_under(near_strip, middle),
        *right_end,
        *fold_right_under(turned_over(far_strip), -middle),
        *turned_over(left_end),
    )


@pytest.mark.parametrize("pages", [1, 7, 8, 9, 24, 50])
def test_eight_pages_are_read_in_order(pages: int) -> None:
    job = a_job(scheme=Scheme.ZINE, sheet=a_sheet(240, 180))
    found = [
        page
        for sheet in one_sided(imposed(pages, job).files)
        for page in numbers(read_doubled(pushed_together(sheet)))
    ]

    assert found[:pages] == list(range(1, pages + 1))
    assert found[pages:] == [None] * (-pages % 8)


@pytest.mark.parametrize("edge", Edge)
def test_the_slit_runs_between_the_rows_from_the_first_fold_to_the_third(edge: Edge) -> None:
    job = a_job(scheme=Scheme.ZINE, sheet=a_sheet(240, 180), binding_edge=edge)

    (slit,) = imposed(8, job).plan.cuts

    assert (*slit.start, *slit.end) == pytest.approx((60, 90, 180, 90))


@pytest.mark.parametrize("pages", [3, 8, 19])
def test_bound_at_the_right_it_is_the_mirror_image(pages: int) -> None:
    """Seen in a mirror, where every page is mirrored too, a zine is one bound at the left."""
    job = a_job(scheme=Scheme.ZINE, sheet=a_sheet(240, 180), binding_edge=Edge.RIGHT)
    found: list[int | None] = []
    for sheet in one_sided(imposed(pages, job).files):
        marks = tuple(
            replace(mark, points=tuple((240 - x, y) for x, y in _swapped(mark)))  # type: ignore[arg-type]
            for mark in sheet.marks
        )
        found += numbers(read_doubled(pushed_together(replace(sheet, marks=marks))))

    assert found[:pages] == list(range(1, pages + 1))


def _swapped(mark: Mark) -> tuple[Point, Point, Point]:
    """Mirror a page in itself: its right mark becomes the left one."""
    p, r, q = mark.points
    return r, p, (q[0] + r[0] - p[0], q[1])
