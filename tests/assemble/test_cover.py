"""Covers: the copy of a cover, in the edition's language and its typography."""

from collections.abc import Callable

from octavo.assemble.book import CoverCopy
from octavo.copy.prose.walk import plain
from octavo.pipeline import prepare
from octavo.project import Project

Write = Callable[[str, str], object]


def copy_of(project: Project, write: Write, lines: str) -> CoverCopy | None:
    """Give the copy of the cover of an edition that has these lines."""
    write("editions/covered/edition.yaml", f"extends: pocket\nname: x\n{lines}")
    section = prepare(project, "covered", lambda _: None).book.cover
    assert section is None or isinstance(section.copy, CoverCopy)
    return section.copy if section and isinstance(section.copy, CoverCopy) else None


def test_a_cover_is_made_where_it_is_asked_for_and_not_brought(
    project: Project, write: Write
) -> None:
    write("editions/covered/c.pdf", "")

    assert copy_of(project, write, "") is None
    assert copy_of(project, write, "outputs: [cover]\n") is not None
    assert copy_of(project, write, "outputs: [cover]\ncover: {file: c.pdf}\n") is None


def test_the_words_of_the_cover_stand_for_those_of_the_edition_and_the_work(
    project: Project, write: Write
) -> None:
    lines = "title: Edition\noutputs: [cover]\ncover: {subtitle: 'A \"true\" story'}\n"

    copy = copy_of(project, write, lines)

    assert copy is not None
    assert plain(copy.title) == "Edition"
    assert plain(copy.subtitle) == "A\u00a0“true” story"


def test_a_placeholder_is_no_number(project: Project, write: Write) -> None:
    lines = "outputs: [cover]\nimprint: {isbn: ISBN}\n"

    told = copy_of(project, write, lines.replace("ISBN", "978-X-XXXX-XXXX-X"))
    true = copy_of(project, write, lines.replace("ISBN", "978-0-306-40615-7"))

    assert told is not None
    assert true is not None
    assert (told.isbn, told.numbered) == ("978-X-XXXX-XXXX-X", False)
    assert (true.isbn, true.numbered) == ("978-0-306-40615-7", True)
