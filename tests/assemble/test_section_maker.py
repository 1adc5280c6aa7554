"""Section maker: a planned section has its title, its copy and its notes."""

from collections.abc import Callable

import pytest

from octavo.assemble.book import (
    ContentsCopy,
    DisplayCopy,
    DocumentsCopy,
    RegisterCopy,
    Section,
    TextCopy,
)
from octavo.assemble.event_copy import ChronologyCopy
from octavo.assemble.note_copy import NotesCopy
from octavo.assemble.running_order import plan
from octavo.assemble.section_maker import SectionMaker
from octavo.copy.order import read_order
from octavo.copy.prose import Marked, Text
from octavo.copy.prose.walk import plain
from octavo.problems import Problem
from octavo.project import Project

Write = Callable[[str, str], object]


def sections(project: Project, slug: str = "pocket") -> tuple[dict[str, Section], SectionMaker]:
    """Make all sections of an edition, by their ids."""
    problems: list[Problem] = []
    order = read_order(project, slug, problems)
    planned = plan(order.edition, order.texts, problems)
    maker = SectionMaker(order, planned, problems)
    made = {each.id: maker.section(each) for each in planned}
    assert problems == []
    return made, maker


@pytest.mark.parametrize(
    ("section", "copy"),
    [
        ("half-title", DisplayCopy),
        ("title-page", DisplayCopy),
        ("copyright-page", DisplayCopy),
        ("contents", ContentsCopy),
        ("section-first", TextCopy),
        ("documents", DocumentsCopy),
        ("chronology", ChronologyCopy),
        ("notes", NotesCopy),
        ("people", RegisterCopy),
        ("organisations", RegisterCopy),
        ("terms", RegisterCopy),
        ("bibliography", RegisterCopy),
        ("colophon", DisplayCopy),
    ],
)
def test_a_kind_has_its_sort_of_copy(project: Project, section: str, copy: type) -> None:
    assert type(sections(project)[0][section].copy) is copy


def test_a_text_has_the_title_of_its_heading_and_its_short_form(project: Project) -> None:
    first = sections(project)[0]["section-first"]

    assert (plain(first.title), first.short) == ("The First Day", "First")


def test_a_made_section_has_the_title_of_its_language(project: Project) -> None:
    made, _ = sections(project)

    assert plain(made["notes"].title) == "Notes"
    assert made["title-page"].title == ()


def test_the_edition_can_name_a_section(project: Project, write: Write) -> None:
    write(
        "editions/named/edition.yaml",
        "extends: pocket\nbody:\n- {text: first, title: One}\n"
        "back: [{kind: people, title: Who Is Who}, notes]\n",
    )
    write("content/week/text/en/first.md", "# The First Day {#first}\n")
    made, _ = sections(project, "named")

    assert plain(made["section-first"].title) == "One"
    assert plain(made["people"].title) == "Who Is Who"


def test_a_note_of_a_heading_is_kept_by_another_title(project: Project, write: Write) -> None:
    """The edition changes the words, and loses nothing that is said of them."""
    write("editions/named/edition.yaml", "extends: pocket\nbody: [{text: first, title: One}]\n")
    write("content/week/text/en/first.md", "# The First Day[^1]\n\n[^1]: A note.\n")
    copy = sections(project, "named")[0]["section-first"].copy

    assert isinstance(copy, TextCopy)
    assert [type(inline) for inline in copy.heading] == [Text, Marked]


def test_the_day_of_a_chapter_stands_in_the_other_style(project: Project, write: Write) -> None:
    write("editions/new-style/edition.yaml", "extends: pocket\ncalendar: ns\n")
    lines = [
        copy.day_line
        for slug in ("pocket", "new-style")
        if isinstance(copy := sections(project, slug)[0]["section-first"].copy, TextCopy)
    ]

    assert [plain(line).replace("\u00a0", " ") for line in lines] == ["11 November 1917 (N.S.)", ""]


def test_notes_at_the_end_are_gathered_by_section(project: Project) -> None:
    _, maker = sections(project)
    groups = maker.notes().groups

    assert [(plain(group.title), group.anchor) for group in groups] == [
        ("The First Day", "section-first")
    ]
    assert [(note.id, note.mark) for note in groups[0].notes] == [("note-section-first-2", "a")]


def test_documents_that_stand_in_no_text_stand_in_the_documents_section(
    project: Project, write: Write
) -> None:
    write("content/week/text/en/first.md", "# The First Day {#first}\n")
    copy = sections(project)[0]["documents"].copy

    assert isinstance(copy, DocumentsCopy)
    assert [(deed.id, deed.number) for deed in copy.documents] == [("document-r1", 1)]


def test_what_is_meant_for_others_is_left_out(project: Project) -> None:
    lengths = [
        len(copy.blocks)
        for slug in ("pocket", "school")
        if isinstance(copy := sections(project, slug)[0]["section-second"].copy, TextCopy)
    ]

    assert lengths == [2, 3]


def test_a_document_without_a_text_is_a_problem(project: Project) -> None:
    (project.root / "content/week/documents/en/r1.md").unlink()
    problems: list[Problem] = []
    order = read_order(project, "pocket", [])
    planned = plan(order.edition, order.texts, [])
    maker = SectionMaker(order, planned, problems)
    for each in planned:
        maker.section(each)

    assert [(problem.code, problem.location.file) for problem in problems] == [
        ("Y06", "content/week/documents.yaml")
    ]
    assert "content/week/documents/en/r1.md" in problems[0].hint
