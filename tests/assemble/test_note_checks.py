"""Note checks: a note that nobody calls or that has no place is told."""

from collections.abc import Callable

from octavo.assemble.book import NoteGroup, NotesCopy
from octavo.assemble.note_checks import homeless_notes, uncalled_notes
from octavo.copy.order import Order, read_order
from octavo.copy.prose import Text
from octavo.problems import Location, Severity
from octavo.project import Project

Write = Callable[[str, str], object]
NOTES = NotesCopy((NoteGroup((Text("The First Day"),), "section-first", ()),))


def test_the_notes_of_a_sound_work_are_all_called(order: Order) -> None:
    assert list(uncalled_notes(order.texts)) == []


def test_a_note_that_nothing_calls_is_a_warning(project: Project, write: Write) -> None:
    """It is looked for in every text, whether the edition has it or not."""
    name = "content/week/text/en/third.md"
    write(name, "# Third\n\n[^1]: one\n[^ed:2]: two\n")
    problems = list(uncalled_notes(read_order(project, "pocket", []).texts))

    assert [(problem.message, problem.location) for problem in problems] == [
        ("note [^1] is never called", Location(name, 3, 1)),
        ("note [^ed:2] is never called", Location(name, 4, 1)),
    ]
    assert {problem.severity for problem in problems} == {Severity.WARNING}


def test_a_note_may_be_called_in_another_note(project: Project, write: Write) -> None:
    write("content/week/text/en/third.md", "# Third[^1]\n\n[^1]: one[^2]\n[^2]: two\n")

    assert list(uncalled_notes(read_order(project, "pocket", []).texts)) == []


def test_notes_at_the_end_need_a_section(project: Project, write: Write) -> None:
    pocket = read_order(project, "pocket", []).edition
    write("editions/bare/edition.yaml", "extends: pocket\nback: [colophon]\n")
    bare = read_order(project, "bare", []).edition

    assert list(homeless_notes(pocket, NOTES)) == []
    assert list(homeless_notes(bare, NotesCopy(()))) == []
    assert [problem.code for problem in homeless_notes(bare, NOTES)] == ["N08"]
