"""Note checks: notes that nobody calls, and notes that have no place, become problems."""

from collections.abc import Iterator

from octavo.assemble.book import NotesCopy
from octavo.assemble.notes import called_in
from octavo.copy.editions import Edition
from octavo.copy.markdown.containers import STREAMS
from octavo.copy.texts import Texts
from octavo.problems import Problem, Severity

_PREFIXES = {stream: f"{prefix}:" if prefix else "" for prefix, stream in STREAMS.items()}


def uncalled_notes(texts: Texts) -> Iterator[Problem]:
    """Find the notes of a work that nothing in their own file calls (N02)."""
    for prose in (*texts.texts.values(), *texts.documents.values()):
        bodies = tuple(block for note in prose.notes.values() for block in note.blocks)
        called = called_in((*prose.blocks, *bodies))
        for (stream, label), note in prose.notes.items():
            if (stream, label) not in called:
                written = f"[^{_PREFIXES[stream]}{label}]"
                yield Problem(
                    "N02",
                    f"note {written} is never called",
                    note.location,
                    f"call it with {written}, or remove it",
                    Severity.WARNING,
                )


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
