"""Proof of covers: what stands where it must not is seen on the finished sheet."""

from collections.abc import Callable

import pytest
from cover_making import BOARD, made_cover

from octavo.problems import Severity
from octavo.project import Project

Write = Callable[[str, str], object]
CSS = "editions/covered/edition.css"
ISBN = "imprint: {isbn: 978-0-306-40615-7}\n"


@pytest.mark.parametrize(
    ("style", "told"),
    [
        (
            ".cover .cover-front { left: 97mm } .barcode .barcode-right { left: 45mm }",
            {
                ("V09", "error", "'The talks of 1917' goes 8.3 mm over the edge of the front"),
                ("V09", "error", "'4' goes over the edge of the box of the barcode"),
            },
        ),
        (
            ".cover .cover-front { left: 107mm } .cover .cover-subtitle { display: none }",
            {
                ("V09", "warning", "'The Pocket Press' is 1.7 mm from the edge of the front"),
                ("P03", "error", "the paragraph 'The talks of 1917' is not on paper"),
            },
        ),
    ],
    ids=["over", "near and lost"],
)
def test_a_style_that_moves_or_loses_text_is_told(
    project: Project, write: Write, style: str, told: set[tuple[str, Severity, str]]
) -> None:
    write(CSS, style)

    problems = made_cover(project, write, ISBN + BOARD).problems

    found = {(each.code, str(each.severity), each.message) for each in problems}
    assert told <= found, found
