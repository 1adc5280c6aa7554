"""Note checks: notes that nobody calls, that have no place, or no end, become problems."""

from collections.abc import Iterator, Mapping

from octavo.assemble.note_calls import NoteKey, called_in, rings_of, written
from octavo.assemble.note_copy import NotesCopy
from octavo.copy.editions import Edition
from octavo.copy.prose import Note
from octavo.copy.texts import Texts
from octavo.problems import Problem, Severity

#: Streams by the prefixes of their calls.
Prefixes = Mapping[str, str]


def uncalled_notes(texts: Texts, prefixes: Prefixes) -> Iterator[Problem]:
    """Find the notes of a work that nothing in their own file calls (N02)."""
    for prose in (*texts.texts.values(), *texts.documents.values()):
        bodies = tuple(block for note in prose.notes.values() for block in note.blocks)
        called = called_in((*prose.blocks, *bodies))
        for (stream, label), note in prose.notes.items():
            if (stream, label) not in called:
                sign = written(stream, label, prefixes)
                yield Problem(
                    "N02",
                    f"note {sign} is never called",
                    note.location,
                    f"call it with {sign}, or remove it",
                    Severity.WARNING,
                )


def endless_notes(bodies: Mapping[NoteKey, Note], prefixes: Prefixes) -> Iterator[Problem]:
    """Find notes that call themselves, by way of others or without (N11)."""
    for ring, call in rings_of(bodies):
        names = [written(stream, label, prefixes) for _, stream, label in ring]
        by_way = f" by way of {' and '.join(names[1:])}" if names[1:] else ""
        message = f"note {names[0]} calls itself{by_way}"
        hint = "take out this call; a note can speak of another without calling it"
        yield Problem("N11", message, call.location, hint)


def homeless_notes(edition: Edition, notes: NotesCopy) -> Iterator[Problem]:
    """Find notes that go to the end of a book which has no section for them (N08)."""
    kinds = {part.kind for _, _, part in edition.record.running_order}
    if notes.groups and "notes" not in kinds:
        yield Problem(
            "N08",
            "notes go to the end of the book, but no section sets them there",
            edition.location("notes"),
            "add 'notes' to the running order, or send the stream to the foot",
        )
