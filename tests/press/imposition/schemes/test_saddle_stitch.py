"""Saddle stitch: the sheets as printed, folded and nested are the book."""

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
    folded,
    from_the_plan,
    from_the_printer,
    imposed,
    in_one_place,
    with_margins,
)
from marked_pages import INSET, everywhere, printed
from paper_folding import nest, numbers, pushed_out, read

from octavo.copy.shapes.imposition import Duplex, FeedOrder, Refeed, Scheme, Turn
from octavo.copy.shapes.layout import Binding, Edge
from octavo.press.imposition.planning import plan_sheets


@pytest.mark.parametrize("edge", Edge)
@pytest.mark.parametrize("pages_per_side", [2, 4, 8])
def test_any_number_of_pages_is_in_order(pages_per_side: int, edge: Edge) -> None:
    """The plan of 1 to 200 pages, folded and nested, is read page by page."""
    job = a_job(
        scheme=Scheme.SADDLE_STITCH,
        pages_per_side=pages_per_side,
        sheet=EXACT[pages_per_side],
        binding_edge=edge,
    )
    for pages in EVERY if (pages_per_side, edge) == (2, Edge.LEFT) else SOME:
        sheets = from_the_plan(plan_sheets(pages, SIZE, job, Binding.NONE))
        folds, left = FOLDS[pages_per_side], edge is Edge.LEFT
        found = numbers(read(nest(folded(each, folds, spine_left=left) for each in sheets)))

        assert found[:pages] == list(range(1, pages + 1))
        assert found[pages:] == [None] * (-pages % (2 * pages_per_side))


@settings(max_examples=25)
@given(
    pages=st.integers(1, 200),
    pages_per_side=st.sampled_from([2, 4, 8]),
    edge=st.sampled_from(Edge),
    duplex=st.sampled_from(Duplex),
    turn=st.sampled_from(Turn),
    order=st.sampled_from(FeedOrder),
    gutter=st.sampled_from([0, 6]),
    caliper=st.sampled_from([0.0, 0.1, 0.25]),
)
def test_the_printed_sheets_are_the_book(
    *,
    pages: int,
    pages_per_side: int,
    edge: Edge,
    duplex: Duplex,
    turn: Turn,
    order: FeedOrder,
    gutter: int,
    caliper: float,
) -> None:
    """Read out of the PDF: every page upright, in order, and after the trim in the same place."""
    job = a_job(
        scheme=Scheme.SADDLE_STITCH,
        sheet=with_margins(pages_per_side, gutter),
        pages_per_side=pages_per_side,
        binding_edge=edge,
        duplex=duplex,
        refeed=Refeed(turn=turn, order=order),
        gutter=gutter,
        caliper=caliper,
        marks=(),
    )

    sheets = from_the_printer(imposed(pages, job).files, job)
    folds, left = FOLDS[pages_per_side], edge is Edge.LEFT
    book = nest(folded(each, folds, spine_left=left) for each in sheets)
    found = read(pushed_out(book, caliper, spine_left=left))

    assert numbers(found)[:pages] == list(range(1, pages + 1))
    assert not any(found[pages:])
    assert in_one_place(found[::2])
    assert in_one_place(found[1::2])
    spine = min(layer.left for layer in book) if left else max(layer.right for layer in book)
    from_spine = INSET if left else INSET - SIZE[0]
    assert found[0] is not None
    assert found[0].x - spine == pytest.approx(from_spine, abs=0.1)


def test_inner_pages_move_by_one_caliper_a_leaf() -> None:
    """Of 16 pages on four sheets, the innermost are three calipers nearer to the spine."""
    job = a_job(scheme=Scheme.SADDLE_STITCH, caliper=0.2, marks=())
    plain = a_job(scheme=Scheme.SADDLE_STITCH, caliper=0.2, creep=False, marks=())

    moved, still = (
        {each.page: each.p[0] for each in everywhere(printed(imposed(16, which).files[""]))}
        for which in (job, plain)
    )

    fronts = {1: 0.0, 3: -0.2, 5: -0.4, 7: -0.6, 16: 0.0, 14: 0.2, 12: 0.4, 10: 0.6}
    for page, expected in fronts.items():
        assert moved[page] - still[page] == pytest.approx(expected, abs=0.01)
