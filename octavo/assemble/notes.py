"""Notes: every call gets its mark, every note its place in this edition."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from octavo.assemble.book import EndNote
from octavo.assemble.long_notes import parts_of
from octavo.assemble.marks import MARKS
from octavo.copy.prose import Block, Call, Inline, Marked, Note, Table, Text
from octavo.copy.prose.walk import NESTING, Inlines, blocks_in, inlines_in, rebuild
from octavo.copy.shapes.notes import Destination, NoteRoute, Numbering
from octavo.problems import Problem

#: A note is found by the file that it stands in, its stream and its label.
NoteKey = tuple[str, str, str]


@dataclass(slots=True)
class NoteRouter:
    """Routes notes in the order of their calls, one section after another."""

    routes: Mapping[str, NoteRoute]
    letters: str
    bodies: Mapping[NoteKey, Note]
    settle: Callable[[tuple[Block, ...]], tuple[Block, ...]]
    problems: list[Problem]
    dropped: Counter[str] = field(default_factory=Counter)
    _numbers: Counter[str] = field(default_factory=Counter)
    _seen: dict[NoteKey, tuple[str, str, int]] = field(default_factory=dict)
    _end: list[EndNote] = field(default_factory=list)
    _section: str = ""
    _count: int = 0

    def open_section(self, section: str) -> None:
        """Begin a section: its anchor enters the ids of notes, its numbers may begin again."""
        self._section = section
        self._count = 0
        self._end = []
        for stream, route in self.routes.items():
            if route.numbering is Numbering.SECTION:
                self._numbers[stream] = 0

    def end_notes(self) -> tuple[EndNote, ...]:
        """Give the notes of the open section that are set at the end."""
        return tuple(self._end)

    def route(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """Mark the calls in blocks, in the order of the text."""
        for block in blocks_in(blocks):
            if isinstance(block, Table):
                self._refuse_head(block)
        return rebuild(blocks, lambda inlines, _: self.route_line(inlines))

    def route_line(self, inlines: Inlines) -> Inlines:
        """Mark the calls in a line."""
        turned = (self._one(inline) for inline in inlines)
        return tuple(inline for inline in turned if inline is not None)

    def _one(self, inline: Inline) -> Inline | None:
        if isinstance(inline, Call):
            return self._call(inline)
        if isinstance(inline, NESTING):
            return replace(inline, children=self.route_line(inline.children))
        return inline

    def _call(self, call: Call) -> Inline | None:
        key = (call.location.file, call.stream, call.label)
        note = self.bodies.get(key)
        if note is None:
            return Text("")
        route = self.routes[call.stream]
        if route.destination is Destination.DROPPED:
            self.dropped[call.stream] += 1
            return None
        if key in self._seen:
            anchor, mark, times = self._seen[key]
            self._seen[key] = (anchor, mark, times + 1)
            return Marked(
                f"call-{anchor}-again-{times}", f"note-{anchor}", mark, call.stream, call.location
            )
        self._count += 1
        self._numbers[call.stream] += 1
        anchor = f"{self._section}-{self._count}"
        mark = MARKS[str(route.marks)](self._numbers[call.stream], self.letters)
        self._seen[key] = (anchor, mark, 1)
        body = self.route(self.settle(note.blocks))
        if route.destination is Destination.END:
            note_id, call_id = f"note-{anchor}", f"call-{anchor}"
            self._end.append(EndNote(note_id, call_id, mark, body, note.location))
            return Marked(call_id, note_id, mark, call.stream, call.location)
        return Marked(
            f"call-{anchor}", f"note-{anchor}", mark, call.stream, call.location, parts_of(body)
        )

    def _refuse_head(self, table: Table) -> None:
        """Refuse calls in a table's head, which the engine repeats without the notes (N07)."""
        for cell in table.head:
            for inline in inlines_in(cell.children):
                if isinstance(inline, Call):
                    self.problems.append(
                        Problem(
                            "N07",
                            "a note is called in the head of a table, which repeats on every page",
                            inline.location,
                            "call the note in the caption or in the first row",
                        )
                    )


def called_in(blocks: tuple[Block, ...]) -> frozenset[tuple[str, str]]:
    """List the streams and labels of all calls in blocks."""
    found: set[tuple[str, str]] = set()

    def look(inlines: Inlines, _: Block) -> Inlines:
        found.update(
            (inline.stream, inline.label)
            for inline in inlines_in(inlines)
            if isinstance(inline, Call)
        )
        return inlines

    rebuild(blocks, look)
    return frozenset(found)
