"""Note copy: the notes of a section are those of its streams, in their order."""

from octavo.assemble.note_copy import EndNote, NoteGroup, StreamNotes
from octavo.problems import Location


def note(name: str, stream: str) -> EndNote:
    """Make a note."""
    return EndNote(f"note-{name}", f"call-{name}", name, stream, (), Location("f"))


def test_the_notes_of_a_group_are_those_of_its_streams() -> None:
    first, second, third = note("1", "author"), note("2", "author"), note("a", "editor")
    streams = (StreamNotes("author", (first, second)), StreamNotes("editor", (third,)))

    assert NoteGroup((), "section-x", streams).notes == (first, second, third)
