"""Inked pages: sheets get the inks of the edition where it says any, and the screen's otherwise."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from inked_paper import PARTICULARS, bytes_of, opened, pages_of, paper
from small_paper import galley

from octavo.copy.editions import read_edition
from octavo.press.colour.paints import paints
from octavo.press.inked import inked_pages
from octavo.project import Project

SHEETS = "extends: pocket\nname: Mine\noutputs: [sheets]\nformat: {bleed: 3mm}\n"


@pytest.mark.parametrize(
    ("lines", "families"),
    [
        ("", {"DeviceRGB"}),
        ("colour: {press: gray}\n", {"DeviceGray"}),
        ("colour: {press: cmyk}\n", {"DeviceCMYK"}),
        ("colour: {press: rgb}\n", {"DeviceRGB"}),
    ],
)
def test_pages_are_in_the_inks_that_are_asked_for(
    project: Project, write: Callable[[str, str], object], lines: str, families: set[str]
) -> None:
    write("editions/mine/edition.yaml", SHEETS + lines)
    with paper("1 0 0 rg 0 0 9 9 re f") as document:
        pages = replace(pages_of(), pdf=bytes_of(document))
    edition = read_edition(project, "mine", [])

    inked = inked_pages(edition, (galley("<p>A</p>"),), pages, PARTICULARS, {}, project.root)

    assert inked.problems == ()
    with opened(inked.pdf) as document:
        assert {paint.space.family for paint in paints(document)} - {""} == families
        assert "/TrimBox" in document.pages[0]


def test_a_refused_colour_is_told(project: Project, write: Callable[[str, str], object]) -> None:
    write("editions/mine/edition.yaml", f"{SHEETS}colour: {{press: gray, drawn: refuse}}\n")
    with paper("1 0 0 rg 0 0 9 9 re f") as document:
        pages = replace(pages_of(), pdf=bytes_of(document))
    edition = read_edition(project, "mine", [])

    inked = inked_pages(edition, (galley("<p>A</p>"),), pages, PARTICULARS, {}, project.root)

    assert [problem.code for problem in inked.problems] == ["G01"]
