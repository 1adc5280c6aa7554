"""Note copy: what the notes become that stand away from their calls, stream by stream."""

from dataclasses import dataclass

from octavo.copy.prose import Block, PageMark
from octavo.copy.prose.walk import Inlines
from octavo.problems import Location


def again_call(call: str, times: int) -> str:
    """Give the anchor of a further call of a note by the same mark; the first is the call's own."""
    return f"{call}-again-{times}"


@dataclass(frozen=True, slots=True)
class EndNote:
    """A note set away from its call; ``call`` is the anchor to go back to.

    ``text_call`` is the anchor of the call that leads to it from the text: if the note is called in
    one that is set away itself, that one's.
    """

    id: str
    call: str
    mark: str | PageMark
    stream: str
    blocks: tuple[Block, ...]
    location: Location
    bracketed: bool = False
    text_call: str = ""


@dataclass(frozen=True, slots=True)
class StreamNotes:
    """The notes of one stream that stand together."""

    stream: str
    notes: tuple[EndNote, ...]


@dataclass(frozen=True, slots=True)
class NoteGroup:
    """The notes of one section, under its title, stream by stream."""

    title: Inlines
    anchor: str
    streams: tuple[StreamNotes, ...]

    @property
    def notes(self) -> tuple[EndNote, ...]:
        """The notes of all streams, in the order in which they are set."""
        return tuple(note for stream in self.streams for note in stream.notes)


@dataclass(frozen=True, slots=True)
class NotesCopy:
    """All notes that this edition sets at its end."""

    groups: tuple[NoteGroup, ...]
