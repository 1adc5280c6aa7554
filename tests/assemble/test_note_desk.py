"""Note desk: the notes of all texts of an edition are found, and gathered where they stand."""

from collections.abc import Callable

import pytest

from octavo.assemble.book import Book
from octavo.assemble.note_copy import NotesCopy, StreamNotes
from octavo.copy.prose.walk import lines_of, plain
from octavo.problems import Problem

Assembled = Callable[[str], tuple[Book, list[Problem]]]
Write = Callable[[str, str], object]


def said(streams: tuple[StreamNotes, ...]) -> list[str]:
    """Give the words of notes."""
    notes = (note for stream in streams for note in stream.notes)
    lines = (line for note in notes for block in note.blocks for line in lines_of(block))
    return [plain(line).replace("\u00a0", " ") for line in lines]


@pytest.fixture
def section_ends(assembled: Assembled, write: Write) -> Callable[[str], dict[str, list[str]]]:
    """Give a function that assembles an edition with these notes: what each section ends with."""

    def assembling(notes: str) -> dict[str, list[str]]:
        write("editions/own/edition.yaml", f"extends: pocket\nnotes: {{{notes}}}\n")
        book, problems = assembled("own")
        assert problems == []
        return {each.id: said(each.endnotes) for each in book.sections if each.endnotes}

    return assembling


def test_notes_stand_at_the_end_of_their_section(
    section_ends: Callable[[str], dict[str, list[str]]],
) -> None:
    ends = section_ends("author: {destination: section}")

    assert ends == {
        "section-first": ["So Reed, Ten Days, ch. 8 says."],
        "section-second": ["See document 1."],
    }


def test_a_note_on_a_person_says_what_the_register_says(
    section_ends: Callable[[str], dict[str, list[str]]],
) -> None:
    ends = section_ends("biographical: {destination: section, sign: — Ed.}")

    assert ends == {
        "section-first": [
            "Kamenev, Lev (born Rozenfeld; 1883–⁠1936): Chairman of the executive.⁠—Ed."
        ]
    }


def test_a_written_note_on_a_person_stands_for_the_other(
    section_ends: Callable[[str], dict[str, list[str]]], write: Write
) -> None:
    write(
        "content/week/text/en/second.md",
        "# The Second Day\n\nOf [him](person:kamenev).[^bio:kamenev] [^1]\n\n"
        "[^bio:kamenev]: A speaker.\n[^1]: x\n",
    )

    assert section_ends("biographical: {destination: section}") == {
        "section-second": ["A speaker."]
    }


def test_citations_go_where_the_edition_sends_them(
    section_ends: Callable[[str], dict[str, list[str]]], write: Write
) -> None:
    """Those in notes and under quotations stay."""
    write(
        "content/week/text/en/second.md",
        '# The Second Day\n\nIt froze [](source:reed1919 "p. 5").\n',
    )
    write("content/week/text/en/first.md", "# One\n\n> a\n\n::: resolution {id=r1}\n:::\n")

    assert section_ends("sources: {destination: section}") == {
        "section-second": ["Reed, Ten Days, p. 5."]
    }


def test_notes_at_the_end_are_gathered_by_sections_and_streams(
    assembled: Assembled, write: Write
) -> None:
    write("editions/own/edition.yaml", "extends: pocket\nnotes: {author: {destination: end}}\n")
    (notes,) = (each.copy for each in assembled("own")[0].sections if each.kind == "notes")

    assert isinstance(notes, NotesCopy)
    groups = notes.groups
    assert [(plain(group.title), [each.stream for each in group.streams]) for group in groups] == [
        ("The First Day", ["author", "editor"]),
        ("The Second Day", ["author"]),
    ]
    assert [note.id for note in groups[0].notes] == [
        "note-section-first-1",
        "note-section-first-2",
    ]
