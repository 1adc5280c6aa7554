"""Layouts: the panels of a cover lie side by side and fill its sheet."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.compose.covers.layout import CoverLayout, lay_cover
from octavo.copy.editions import read_edition
from octavo.copy.papers import read_papers
from octavo.copy.shapes.cover import SpineDirection
from octavo.copy.shapes.layout import Edge
from octavo.problems import Problem
from octavo.project import Project

FLAT = CoverLayout(
    pages=100,
    page_width=105,
    height=148,
    spine=10,
    flap=60,
    bleed=3,
    safe=4,
    spine_safe=1,
    spine_text=True,
    direction=SpineDirection.DOWN,
    edge=Edge.LEFT,
)


@given(
    st.just(0) | st.floats(0.5, 60),
    st.just(0) | st.floats(20, 120),
    st.sampled_from(Edge),
)
def test_panels_fill_the_sheet_from_edge_to_edge(spine: float, flap: float, edge: Edge) -> None:
    panels = replace(FLAT, spine=spine, flap=flap, edge=edge).panels

    assert panels[0].left == 0
    assert panels[-1].right == pytest.approx(2 * (105 + flap) + spine)
    assert [one.right for one in panels[:-1]] == [two.left for two in panels[1:]]
    assert all(panel.right > panel.left for panel in panels)


def test_the_front_is_at_the_right_of_a_book_bound_at_the_left() -> None:
    names = [panel.name for panel in FLAT.panels]

    assert names == ["back-flap", "back", "spine", "front", "front-flap"]
    assert [p.name for p in replace(FLAT, edge=Edge.RIGHT).panels] == names[::-1]


def test_a_stapled_booklet_is_folded_once_and_a_jacket_four_times() -> None:
    assert replace(FLAT, spine=0, flap=0).folds == (105,)
    assert FLAT.folds == (60, 165, 175, 280)


def test_a_picture_bleeds_over_the_fore_edge_of_the_front() -> None:
    bare = replace(FLAT, flap=0)
    turned = replace(bare, edge=Edge.RIGHT)

    assert bare.tokens(1)["cover-picture-left"] == "115mm"  # and ends 3 mm after the edge
    assert turned.tokens(1)["cover-picture-left"] == "-3mm"


def laid(project: Project, lines: str, pages: int, problems: list[Problem]) -> CoverLayout:
    """Lay out the cover of an edition that has these lines."""
    folder = project.root / "editions" / "covered"
    folder.mkdir()
    (folder / "edition.yaml").write_text(f"extends: pocket\nname: x\n{lines}", encoding="utf-8")
    edition = read_edition(project, "covered", problems)
    return lay_cover(edition, read_papers(project, problems), pages, problems)


def test_bleed_and_safety_are_the_covers_then_the_houses_then_the_formats(project: Project) -> None:
    lines = "binding: perfect\nformat: {bleed: 2mm, safe: 5mm}\npaper: kdp-white\n"

    layout = laid(project, f"{lines}cover: {{bleed: 4mm}}\n", 120, [])

    assert (layout.bleed, layout.safe, layout.spine_safe) == (4, 3.175, 1.5875)


def test_without_a_house_the_format_says_what_is_safe(project: Project) -> None:
    layout = laid(project, "format: {bleed: 2mm, safe: 5mm}\n", 16, [])

    assert (layout.bleed, layout.safe, layout.spine, layout.spine_text) == (2, 5, 0, False)


def test_text_that_is_not_wanted_is_left_out_of_a_broad_spine(project: Project) -> None:
    lines = "binding: perfect\npaper: {caliper: 0.5mm}\ncover: {spine: {text: false}}\n"

    assert not laid(project, lines, 200, []).spine_text


def test_text_on_too_narrow_a_spine_is_an_error_at_its_place(project: Project) -> None:
    problems: list[Problem] = []

    laid(project, "binding: perfect\ncover: {spine: {text: true}}\n", 10, problems)

    [problem] = problems
    assert (problem.code, str(problem.location)) == ("V08", "editions/covered/edition.yaml:4:23")
