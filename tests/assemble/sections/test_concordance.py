"""Concordance section: the pages of a book stand beside those of other editions."""

from collections.abc import Callable

from octavo.assemble.assembly import assemble
from octavo.assemble.book import ConcordanceCopy
from octavo.assemble.concordance import PageMap
from octavo.copy.order import read_order
from octavo.copy.prose import FolioOf, FoliosOf
from octavo.copy.prose.walk import plain
from octavo.project import Project

Write = Callable[[str, str], object]
EDITION = """\
name: Compared
extends: pocket
back: [notes, {kind: concordance, compared: {editions: [pocket], rows: ROWS}}]
"""
MAP = PageMap(
    "pocket",
    "The pocket edition",
    "en",
    {"section-first": "The First Day"},
    {"section-first": "9", "paragraph-first-1": "9", "paragraph-first-2": "10"},
)


def copy(project: Project, write: Write, rows: str) -> ConcordanceCopy:
    write("editions/compared/edition.yaml", EDITION.replace("ROWS", rows))
    book = assemble(read_order(project, "compared", []), [], {"pocket": MAP})
    made = book.sections[-1].copy
    assert isinstance(made, ConcordanceCopy)
    return made


def test_paragraphs_are_compared_by_their_numbers(project: Project, write: Write) -> None:
    made = copy(project, write, "paragraphs")

    assert [plain(name) for name in made.editions] == ["The pocket edition"]
    assert [(plain(row.title), row.numbers, row.own, row.others) for row in made.rows] == [
        ("The First Day", "", (FolioOf("section-first"),), ("9",)),
        ("", "1", (FoliosOf(("paragraph-first-1",), "{page}", "{pages}"),), ("9",)),
        ("", "2", (FoliosOf(("paragraph-first-2",), "{page}", "{pages}"),), ("10",)),
    ]


def test_sections_alone_are_compared_if_asked(project: Project, write: Write) -> None:
    assert [row.target for row in copy(project, write, "sections").rows] == ["section-first"]
