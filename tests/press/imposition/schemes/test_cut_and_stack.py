"""Cut and stack: the pile is cut, the piles are laid upon one another, and that is the book."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from imposed_sheets import (
    EVERY,
    SIZE,
    SOME,
    a_job,
    a_sheet,
    from_the_plan,
    from_the_printer,
    imposed,
)
from paper_folding import Layer, Stack, cut_out, numbers, read

from octavo.copy.shapes.imposition import Duplex, Scheme
from octavo.copy.shapes.layout import Binding, Edge
from octavo.press.imposition.planning import plan_sheets


def stacked(sheets: tuple[Layer, ...], rows: int, columns: int) -> Stack:
    """Cut the pile into rows and columns of one size, and lay the piles upon one another."""
    width, height = sheets[0].right / columns, sheets[0].top / rows
    return tuple(
        layer
        for row in range(rows)
        for column in range(columns)
        for layer in cut_out(
            sheets,
            column * width,
            sheets[0].top - (row + 1) * height,
            (column + 1) * width,
            sheets[0].top - row * height,
        )
    )


@pytest.mark.parametrize(("rows", "columns"), [(1, 2), (2, 1), (2, 2), (3, 4)])
def test_any_number_of_pages_is_in_order(rows: int, columns: int) -> None:
    job = a_job(
        scheme=Scheme.CUT_AND_STACK,
        rows=rows,
        columns=columns,
        sheet=a_sheet(SIZE[0] * columns, SIZE[1] * rows),
    )
    for pages in EVERY if (rows, columns) == (1, 2) else SOME:
        sheets = from_the_plan(plan_sheets(pages, SIZE, job, Binding.NONE))
        found = numbers(read(stacked(sheets, rows, columns)))

        assert found[:pages] == list(range(1, pages + 1))
        assert found[pages:] == [None] * (-pages % (2 * rows * columns))


@settings(max_examples=10)
@given(
    pages=st.integers(1, 200),
    duplex=st.sampled_from(Duplex),
    edge=st.sampled_from(Edge),
    gutter=st.sampled_from([0, 5]),
)
def test_the_printed_sheets_are_the_book(
    *, pages: int, duplex: Duplex, edge: Edge, gutter: int
) -> None:
    sheet = a_sheet(2 * (SIZE[0] + gutter), 2 * (SIZE[1] + gutter))
    job = a_job(
        scheme=Scheme.CUT_AND_STACK,
        pages_per_side=4,
        sheet=sheet,
        duplex=duplex,
        binding_edge=edge,
        gutter=gutter,
        marks=(),
    )

    found = read(stacked(from_the_printer(imposed(pages, job).files, job), 2, 2))

    assert numbers(found)[:pages] == list(range(1, pages + 1))
    assert not any(found[pages:])


def test_sheets_printed_on_one_side_have_a_page_a_leaf() -> None:
    job = a_job(scheme=Scheme.CUT_AND_STACK, sides=1, sheet=a_sheet(120, 90))
    sheets = from_the_plan(plan_sheets(7, SIZE, job, Binding.NONE))
    found = numbers(read(stacked(sheets, 1, 2)))

    assert found[::2] == [1, 2, 3, 4, 5, 6, 7, None]
    assert set(found[1::2]) == {None}
