"""Perfect binding: folded sheets laid upon one another are the book, leaf by leaf."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from imposed_sheets import (
    EVERY,
    EXACT,
    FOLDS,
    SIZE,
    SOME,
    a_job,
    a_sheet,
    folded,
    from_the_plan,
    from_the_printer,
    imposed,
    in_one_place,
)
from paper_folding import numbers, read

from octavo.copy.shapes.imposition import Duplex, Scheme
from octavo.copy.shapes.layout import Binding, Edge
from octavo.press.imposition.arrangement import Join
from octavo.press.imposition.planning import plan_sheets


@pytest.mark.parametrize("edge", Edge)
@pytest.mark.parametrize("pages_per_side", [1, 2, 4, 8])
def test_any_number_of_pages_is_in_order(pages_per_side: int, edge: Edge) -> None:
    job = a_job(
        scheme=Scheme.PERFECT,
        pages_per_side=pages_per_side,
        sheet=EXACT[pages_per_side],
        binding_edge=edge,
    )
    for pages in EVERY if (pages_per_side, edge) == (2, Edge.LEFT) else SOME:
        sheets = from_the_plan(plan_sheets(pages, SIZE, job, Binding.NONE))
        folds, left = FOLDS[pages_per_side], edge is Edge.LEFT
        book = [layer for each in sheets for layer in folded(each, folds, spine_left=left)]
        found = numbers(read(tuple(book)))

        assert found[:pages] == list(range(1, pages + 1))
        assert found[pages:] == [None] * (-pages % (2 * pages_per_side))


@settings(max_examples=10)
@given(
    pages=st.integers(1, 200),
    edge=st.sampled_from(Edge),
    duplex=st.sampled_from(Duplex),
    gutter=st.sampled_from([0, 6]),
)
def test_the_printed_sheets_are_the_book(
    *, pages: int, edge: Edge, duplex: Duplex, gutter: int
) -> None:
    job = a_job(
        scheme=Scheme.PERFECT,
        sheet=a_sheet(140, 100),
        binding_edge=edge,
        duplex=duplex,
        gutter=gutter,
        marks=(),
    )

    sheets = from_the_printer(imposed(pages, job).files, job)
    stacks = (folded(each, 1, spine_left=edge is Edge.LEFT) for each in sheets)
    found = read(tuple(layer for stack in stacks for layer in stack))

    assert numbers(found)[:pages] == list(range(1, pages + 1))
    assert not any(found[pages:])
    assert in_one_place(found[::2])
    assert in_one_place(found[1::2])


def test_the_spine_has_a_gutter_to_be_milled_away() -> None:
    job = a_job(scheme=Scheme.PERFECT, sheet=a_sheet(140, 100), gutter=6)
    plan = plan_sheets(4, SIZE, job, Binding.NONE)
    last, first = plan.sheets[0].front

    assert [fold.join for fold in plan.folds] == [Join.MILLED]
    assert first.trim.left - last.trim.right == pytest.approx(6)
