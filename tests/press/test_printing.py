"""Printing: an edition gets the files that it asks for, each under its name."""

from dataclasses import replace
from pathlib import Path

import pytest
from inked_paper import PARTICULARS, bytes_of, opened, pages_of, paper
from small_paper import galley
from small_press import Press

from octavo.copy.shapes.edition import Output
from octavo.press.printing import Prints, print_edition


def printed(root: Path, lines: str) -> Prints:
    """Print a page of an edition that has these lines."""
    press = Press(root)
    press.write("editions/mine/edition.yaml", f"extends: en\nname: Mine\n{lines}")
    order = press.order("mine")
    with paper("1 0 0 rg 0 0 9 9 re f") as document:
        pages = replace(pages_of(), pdf=bytes_of(document))
    return print_edition(
        order, (galley("<h1>A</h1>"),), pages, None, PARTICULARS, {}, press.project.root
    )


@pytest.mark.parametrize(
    ("outputs", "names"),
    [
        ("reading", set()),
        ("press", {"press.pdf"}),
        ("press, sheets, dummy", {"press.pdf", "sheets.pdf", "dummy.pdf"}),
    ],
)
def test_files_are_those_that_are_asked_for(tmp_path: Path, outputs: str, names: set[str]) -> None:
    prints = printed(tmp_path, f"outputs: [{outputs}]\n")

    assert set(prints.files) == names
    assert prints.problems == ()


def test_what_is_wrong_with_a_colour_is_told_once(tmp_path: Path) -> None:
    """Though the press copy and the sheets both have it."""
    lines = "outputs: [press, sheets]\ncolour: {press: gray, drawn: refuse}\n"

    prints = printed(tmp_path, lines)

    codes = [problem.code for problem in prints.problems]
    assert codes == ["G01"]
    assert Output.PRESS not in prints.for_press


def test_sheets_say_of_which_book_they_are(tmp_path: Path) -> None:
    prints = printed(tmp_path, "outputs: [sheets]\n")

    with opened(prints.files["sheets.pdf"]) as document, document.open_metadata() as metadata:
        assert metadata["dc:title"] == PARTICULARS.title
