"""Note checks: a note that nobody calls or that has no place is told."""

from collections.abc import Callable

import pytest

from octavo.assemble.note_checks import endless_notes, homeless_notes, uncalled_notes
from octavo.assemble.note_copy import NoteGroup, NotesCopy
from octavo.copy.markdown import prose_of
from octavo.copy.markdown.containers import STREAMS
from octavo.copy.order import Order, read_order
from octavo.copy.prose import Text
from octavo.problems import Location, Severity
from octavo.project import Project

Write = Callable[[str, str], object]
NOTES = NotesCopy((NoteGroup((Text("The First Day"),), "section-first", ()),))


def test_the_notes_of_a_sound_work_are_all_called(order: Order) -> None:
    assert list(uncalled_notes(order.texts, STREAMS)) == []


def test_a_note_that_nothing_calls_is_a_warning(project: Project, write: Write) -> None:
    """It is looked for in every text, whether the edition has it or not."""
    name = "content/week/text/en/third.md"
    write(name, "# Third\n\n[^1]: one\n[^ed:2]: two\n")
    problems = list(uncalled_notes(read_order(project, "pocket", []).texts, STREAMS))

    assert [(problem.message, problem.location) for problem in problems] == [
        ("note [^1] is never called", Location(name, 3, 1)),
        ("note [^ed:2] is never called", Location(name, 4, 1)),
    ]
    assert {problem.severity for problem in problems} == {Severity.WARNING}


def test_a_note_may_be_called_in_another_note(project: Project, write: Write) -> None:
    write("content/week/text/en/third.md", "# Third[^1]\n\n[^1]: one[^2]\n[^2]: two\n")

    assert list(uncalled_notes(read_order(project, "pocket", []).texts, STREAMS)) == []


def test_notes_at_the_end_need_a_section(project: Project, write: Write) -> None:
    pocket = read_order(project, "pocket", []).edition
    write("editions/bare/edition.yaml", "extends: pocket\nback: [colophon]\n")
    bare = read_order(project, "bare", []).edition

    assert list(homeless_notes(pocket, NOTES)) == []
    assert list(homeless_notes(bare, NotesCopy(()))) == []
    assert [problem.code for problem in homeless_notes(bare, NOTES)] == ["N08"]


@pytest.mark.parametrize(
    ("notes", "messages"),
    [
        ("[^1]: a[^1]", ["3:8 note [^1] calls itself"]),
        ("[^1]: a[^ed:2]\n[^ed:2]: b[^1]", ["4:11 note [^1] calls itself by way of [^ed:2]"]),
        ("[^1]: a[^2]\n[^2]: b", []),
    ],
)
def test_notes_without_an_end_are_told_once(notes: str, messages: list[str]) -> None:
    prose = prose_of(f"x[^1]\n\n{notes}", "f", [])
    bodies = {("f", *key): note for key, note in prose.notes.items()}

    found = list(endless_notes(bodies, STREAMS))

    said = [f"{each.location.line}:{each.location.column} {each.message}" for each in found]
    assert said == messages
    assert {each.code for each in found} <= {"N11"}
