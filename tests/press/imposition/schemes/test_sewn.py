"""Sewn: the sheets as printed, folded, nested by their slugs and gathered are the book."""

import re
from itertools import groupby

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
from marked_pages import printed
from paper_folding import nest, numbers, pushed_out, read

from octavo.copy.shapes.imposition import Duplex, Mark, Scheme
from octavo.copy.shapes.layout import Binding, Edge
from octavo.press.imposition.planning import plan_sheets


@pytest.mark.parametrize("edge", Edge)
@pytest.mark.parametrize(("pages_per_side", "sheets_per_signature"), [(2, 4), (4, 2), (8, 1)])
def test_any_number_of_pages_is_in_order(
    pages_per_side: int, sheets_per_signature: int, edge: Edge
) -> None:
    job = a_job(
        scheme=Scheme.SEWN,
        pages_per_side=pages_per_side,
        sheets_per_signature=sheets_per_signature,
        sheet=EXACT[pages_per_side],
        binding_edge=edge,
    )
    for pages in EVERY if (pages_per_side, edge) == (2, Edge.LEFT) else SOME:
        plan = plan_sheets(pages, SIZE, job, Binding.NONE)
        stacks = [
            folded(each, FOLDS[pages_per_side], spine_left=edge is Edge.LEFT)
            for each in from_the_plan(plan)
        ]
        numbered = zip((sheet.signature for sheet in plan.sheets), stacks, strict=True)
        book = [
            layer
            for _, group in groupby(numbered, key=lambda pair: pair[0])
            for layer in nest(stack for _, stack in group)
        ]
        found = numbers(read(tuple(book)))

        assert found[:pages] == list(range(1, pages + 1))
        assert found[pages:] == [None] * (-pages % (2 * pages_per_side))
        assert max(plan.gathering.signatures) <= sheets_per_signature
        assert max(plan.gathering.signatures) - min(plan.gathering.signatures) <= 1


@settings(max_examples=15)
@given(
    pages=st.integers(17, 200),
    sheets_per_signature=st.integers(2, 8),
    edge=st.sampled_from(Edge),
    duplex=st.sampled_from(Duplex),
    caliper=st.sampled_from([0.0, 0.2]),
)
def test_the_printed_sheets_are_the_book(
    *, pages: int, sheets_per_signature: int, edge: Edge, duplex: Duplex, caliper: float
) -> None:
    """Read out of the PDF, which sheets belong together too: the slug says it."""
    job = a_job(
        scheme=Scheme.SEWN,
        sheet=a_sheet(150, 120),
        sheets_per_signature=sheets_per_signature,
        binding_edge=edge,
        duplex=duplex,
        caliper=caliper,
        marks=(Mark.SLUG,),
    )
    files = imposed(pages, job).files
    fronts = printed(files[""])[::2] if "" in files else printed(files["-fronts"])
    said = [re.search(r"signature (\d+) of \d+ · sheet (\d+) of", side.words) for side in fronts]
    signatures = [int(each[1]) if each else 1 for each in said]  # a book of one does not say so

    sheets = from_the_printer(files, job)
    left = edge is Edge.LEFT
    stacks = zip(signatures, (folded(each, 1, spine_left=left) for each in sheets), strict=True)
    book = [
        layer
        for _, group in groupby(stacks, key=lambda pair: pair[0])
        for layer in pushed_out(nest(stack for _, stack in group), caliper, spine_left=left)
    ]
    found = read(tuple(book))

    assert numbers(found)[:pages] == list(range(1, pages + 1))
    assert not any(found[pages:])
    assert in_one_place(found[::2])
    assert in_one_place(found[1::2])
