"""Marks: each stands outside the bleed, where its line is, and no page has one on it."""

from collections.abc import Iterator
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from imposed_sheets import ALL_MARKS, SIZE, a_job, a_sheet, imposed
from marked_pages import POINTS, marked_pdf, printed

from octavo.copy.shapes.imposition import Mark, Scheme
from octavo.copy.shapes.layout import Binding, Edge
from octavo.press.imposition.marks import margins, side_of, taken
from octavo.press.imposition.plan import Box, Plan
from octavo.press.imposition.planning import plan_sheets

BLEED = 3.0


def drawn(pdf: bytes) -> Iterator[list[Box]]:
    """Give the places of all that stands on each side besides its pages, in mm."""
    document = pypdfium2.PdfDocument(pdf)
    kinds = [pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_TEXT]
    for page in document:
        yield [
            Box(*(side / POINTS for side in item.get_bounds()))
            for item in page.get_objects(filter=kinds, max_depth=1)
        ]
    document.close()


@settings(max_examples=12)
@given(
    scheme=st.sampled_from(Scheme),
    pages=st.integers(1, 20),
    gutter=st.sampled_from([0.0, 8.0]),
    extra=st.floats(0, 40),
    edge=st.sampled_from(Edge),
)
def test_no_mark_touches_a_page_or_its_bleed(
    scheme: Scheme, pages: int, gutter: float, extra: float, edge: Edge
) -> None:
    """With as much room as there may be: none, or plenty. Collation marks stand on the fold."""
    rows_and_columns = {"rows": 2, "columns": 2} if scheme is Scheme.STEP_AND_REPEAT else {}
    job = a_job(
        scheme=scheme,
        gutter=gutter,
        sheet=a_sheet(260 + extra, 200 + extra),
        marks=tuple(set(ALL_MARKS) - {Mark.COLLATION}),
        binding_edge=edge,
        **rows_and_columns,
    )
    made = imposed(pages, job, marked_pdf(pages, SIZE, bleed=BLEED))
    block = made.plan.block
    left_out = Box(block.left - BLEED, block.bottom - BLEED, block.right + BLEED, block.top + BLEED)

    for marks in drawn(made.files[""]):
        for mark in marks:
            both = mark.within(left_out)
            assert both.width < 0 or both.height < 0, mark
            assert mark == mark.within(
                Box(-0.2, -0.2, made.plan.width + 0.2, made.plan.height + 0.2)
            )


@pytest.mark.parametrize("mark", Mark)
def test_each_mark_can_be_had_alone(mark: Mark) -> None:
    size = a_sheet(200, 150)
    without = imposed(40, a_job(scheme=Scheme.SEWN, sheet=size, marks=())).files[""]
    with_it = imposed(40, a_job(scheme=Scheme.SEWN, sheet=size, marks=(mark,))).files[""]

    assert [len(side) for side in drawn(without)] == [0] * 20
    assert any(side for side in drawn(with_it))


def test_without_room_there_are_none() -> None:
    job = a_job(scheme=Scheme.SADDLE_STITCH, sheet=a_sheet(120, 90), marks=ALL_MARKS)

    assert list(drawn(imposed(4, job).files[""])) == [[], []]


def test_crop_and_fold_marks_stand_at_their_lines() -> None:
    job = a_job(scheme=Scheme.SADDLE_STITCH, sheet=a_sheet(160, 130), marks=(Mark.CROP, Mark.FOLD))
    sheets = imposed(4, job).files[""]
    front = printed(sheets)[0]
    upright = {
        round((box.left + box.right) / 2, 1)
        for box in next(drawn(sheets))
        if box.width < box.height
    }

    assert upright == {20, 80, 140}
    assert front.upright_folds == (80,)


def test_collation_marks_are_steps_on_the_spine_as_wide_as_the_signature() -> None:
    """Six leaves of 0.2 mm make a spine of 1.2 mm; each mark stands a step below the last."""
    job = a_job(
        scheme=Scheme.SEWN,
        sheet=a_sheet(160, 130),
        caliper=0.2,
        sheets_per_signature=3,
        marks=(Mark.COLLATION,),
    )
    sides = list(drawn(imposed(36, job).files[""]))
    bars = [bar for side in sides for bar in side]

    assert [len(side) for side in sides] == [1, *[0] * 5] * 3
    for bar in bars:
        assert [bar.left, bar.right] == pytest.approx([79.4, 80.6], abs=0.01)
    assert [round(one.top - two.top, 2) for one, two in pairwise(bars)] == [6, 6]


def test_of_milled_spines_the_gutter_is_marked() -> None:
    job = a_job(scheme=Scheme.PERFECT, sheet=a_sheet(160, 130), gutter=3, marks=(Mark.COLLATION,))
    first = next(drawn(imposed(12, job).files[""]))

    assert [(round(bar.left, 1), round(bar.right, 1)) for bar in first] == [(78.5, 81.5)]


def plan() -> Plan:
    """Plan a booklet on a sheet with room at the sides only."""
    job = a_job(sheet=a_sheet(160, 90))
    return plan_sheets(4, SIZE, job, Binding.SADDLE_STITCH)


def test_margins_are_there_where_there_is_room() -> None:
    assert [margin.upright for margin in margins(plan(), 0, back=False)] == [False, False]


def test_what_is_taken_is_the_same_on_the_back() -> None:
    margin = margins(plan(), 0, back=True)[0]

    assert taken(plan(), margin, back=True) == (0, 45, 90)
    assert side_of(plan(), Box(0, 0, 10, 10), back=True) == Box(150, 0, 160, 10)
