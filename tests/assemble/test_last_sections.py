"""Last sections: contents, notes and concordances hold what the other sections made."""

from collections.abc import Callable

from octavo.assemble.assembly import assemble
from octavo.assemble.book import Book, ConcordanceCopy, ContentsCopy
from octavo.assemble.note_copy import NotesCopy
from octavo.copy.order import read_order
from octavo.project import Project

Write = Callable[[str, str], object]


def book(project: Project, slug: str) -> Book:
    return assemble(read_order(project, slug, []), [])


def test_contents_and_notes_are_filled(project: Project) -> None:
    copies = {section.kind: section.copy for section in book(project, "pocket").sections}

    contents, notes = copies["contents"], copies["notes"]
    assert isinstance(contents, ContentsCopy)
    assert [entry.anchor for entry in contents.entries][:2] == ["section-first", "section-second"]
    assert isinstance(notes, NotesCopy)
    assert notes.groups


def test_a_concordance_without_pages_is_empty(project: Project, write: Write) -> None:
    write(
        "editions/c/edition.yaml",
        "name: C\nextends: pocket\n"
        "back: [notes, {kind: concordance, compared: {editions: [pocket]}}]\n",
    )
    copy = book(project, "c").sections[-1].copy

    assert copy == ConcordanceCopy((), ())


def test_a_chronology_in_a_table_has_none_where_tables_are_lists(
    project: Project, write: Write
) -> None:
    write(
        "editions/c/edition.yaml",
        "name: C\nextends: pocket\ntables: lists\nback: [notes, chronology-table]\n",
    )

    assert book(project, "c").sections[-1].kind == "chronology"
