"""Notes: every call gets its mark, every note its place in this edition."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from octavo.assemble.inline_notes import brackets_of, in_line
from octavo.assemble.marks import MARKS
from octavo.assemble.note_calls import NoteKey, calls_in
from octavo.assemble.note_copy import EndNote, StreamNotes, again_call
from octavo.assemble.note_numbers import NoteNumbers, Place
from octavo.assemble.note_words import Mark, again, signed
from octavo.copy.prose import (
    Block,
    Call,
    Inline,
    InlineNote,
    Marked,
    Note,
    PageMark,
    Paragraph,
    Table,
)
from octavo.copy.prose.walk import NESTING, Inlines, rebuild
from octavo.copy.shapes.note_routes import NoteRoutes
from octavo.copy.shapes.notes import Calls, Destination, NoteRoute, Numbering
from octavo.copy.words import Words
from octavo.problems import Location, Problem

DEPTH = 4  # notes in notes in notes in notes
AWAY = (Destination.SECTION, Destination.END)
IN_LINE = (Destination.INLINE, Destination.TEXT)


@dataclass(frozen=True, slots=True)
class _Here:
    """Where calls are routed: on paper, in which table, and in which notes, the outermost first."""

    place: Place
    home: str
    table: Table | None = None
    above: tuple[NoteKey, ...] = ()
    at_end: bool = False  # in a note at the end of the book


@dataclass(slots=True)
class _Known:
    """A note that is set, and what the latest call of it with a mark of its own leads to."""

    first: EndNote
    latest: EndNote
    table: Table | None
    times: int = 0  # how often the latest call has been repeated in its table


@dataclass(slots=True)
class NoteRouter:
    """Routes notes in the order of their calls, one section after another.

    ``bodies`` are the notes by what holds them, which is the file that calls them unless a text is
    routed with a ``home`` of its own; ``end`` is where notes at the end of the book stand.
    """

    routes: NoteRoutes
    words: Words
    language: str
    bodies: dict[NoteKey, Note]
    settle: Callable[[tuple[Block, ...]], tuple[Block, ...]]
    end: Place
    problems: list[Problem]
    _numbers: NoteNumbers = field(default_factory=NoteNumbers)
    _known: dict[NoteKey, _Known] = field(default_factory=dict)
    _left_out: dict[NoteKey, None] = field(default_factory=dict)
    _waiting: list[tuple[Destination, EndNote, _Here]] = field(default_factory=list)
    _away: dict[Destination, list[EndNote]] = field(default_factory=dict)
    _open: Place = field(default_factory=lambda: Place("", 0))
    _count: int = 0

    def open_section(self, place: Place) -> None:
        """Begin a section: its anchor enters the ids of notes, and numbers may begin again."""
        self._open = place
        self._count = 0
        self._away = {destination: [] for destination in AWAY}

    def route(self, blocks: tuple[Block, ...], home: str = "") -> tuple[Block, ...]:
        """Route the calls in blocks, in the order in which they are set."""
        return self._blocks(blocks, _Here(self._open, home))

    def route_line(self, inlines: Inlines, home: str = "") -> Inlines:
        """Route the calls in a line."""
        return self._line(inlines, _Here(self._open, home))

    def close_section(self) -> None:
        """Route what is called by the notes that are set away from their calls."""
        while self._waiting:
            destination, note, here = self._waiting.pop(0)
            self._away[destination].append(replace(note, blocks=self._blocks(note.blocks, here)))

    def notes_at(self, destination: Destination) -> tuple[StreamNotes, ...]:
        """Give the notes of the closed section that stand at its end, or at that of the book."""
        notes = self._away[destination]
        streams = {note.stream for note in notes}
        return tuple(
            StreamNotes(stream, tuple(note for note in notes if note.stream == stream))
            for stream in self.routes.by_stream
            if stream in streams
        )

    @property
    def dropped(self) -> Counter[str]:
        """How many notes of each stream are called and stand nowhere in this edition."""
        left_out = (key for key in self._left_out if key not in self._known)
        return Counter(stream for _, stream, _ in left_out)

    def _blocks(self, blocks: tuple[Block, ...], here: _Here) -> tuple[Block, ...]:
        def turn(inlines: Inlines, block: Block) -> Inlines:
            table = block if isinstance(block, Table) else None
            return self._line(inlines, replace(here, table=table))

        return rebuild(blocks, turn)

    def _line(self, inlines: Inlines, here: _Here) -> Inlines:
        turned = (self._one(inline, here) for inline in inlines)
        return tuple(inline for inline in turned if inline is not None)

    def _one(self, inline: Inline, here: _Here) -> Inline | None:
        if isinstance(inline, Call):
            return self._call(inline, here)
        if isinstance(inline, NESTING):
            return replace(inline, children=self._line(inline.children, here))
        return inline

    def _call(self, call: Call, here: _Here) -> Inline | None:
        key = (here.home or call.location.file, call.stream, call.label)
        note = self.bodies.get(key)
        if note is None or key in here.above:  # octavo.assemble.note_checks tells of both
            return None
        route = self.routes.by_stream[call.stream]
        if route.destination is Destination.DROPPED:
            self._leave_out(key)
            return None
        known = self._known.get(key)
        if known is not None:
            return self._again(call, route, known, here)
        if len(here.above) == DEPTH:
            message = f"notes are called in notes more than {DEPTH} deep"
            hint = "call this one in the text, or say it in the note that calls it"
            self.problems.append(Problem("N11", message, call.location, hint))
            return None
        blocks = signed(self.settle(note.blocks), route.sign, self.language)
        counted = self._counted(call.stream, route, blocks, note.location, here)
        self._known[key] = _Known(counted, counted, here.table)
        inside = replace(here, table=None, above=(*here.above, key))
        return self._set(call, counted, inside)

    def _counted(
        self,
        stream: str,
        route: NoteRoute,
        blocks: tuple[Block, ...],
        location: Location,
        here: _Here,
    ) -> EndNote:
        """Give a note its anchors and its mark; a note in the line has no mark."""
        self._count += 1
        anchor = f"{self._open.section}-{self._count}"
        call, note = f"call-{anchor}", f"note-{anchor}"
        mark: Mark = ""
        if route.destination not in IN_LINE:
            place = self._open if route.destination in AWAY else here.place
            number = self._numbers.next(stream, route.numbering, place)
            mark = MARKS[str(route.marks)](number, self.words.marks)
        if route.numbering is Numbering.PAGE:
            mark = PageMark(call, stream, str(route.marks), note)
        bracketed = route.calls is Calls.BRACKETED
        outer = self._called_from(call, here)
        return EndNote(note, call, mark, stream, blocks, location, bracketed, outer)

    def _called_from(self, call: str, here: _Here) -> str:
        """Give the call that leads from the text to what is called here."""
        for key in here.above:
            if self.routes.by_stream[key[1]].destination in AWAY:
                return self._known[key].first.call
        return call

    def _set(self, call: Call, note: EndNote, inside: _Here) -> Inline:
        """Set a note where its route says, and give what stands in the line."""
        stream = call.stream
        destination = self.routes.by_stream[stream].destination
        if destination in IN_LINE:
            words = in_line(self._blocks(note.blocks, inside))
            return InlineNote(note.id, stream, words, brackets_of(stream), note.location)
        marked = Marked(
            note.call, note.id, note.mark, stream, call.location, bracketed=note.bracketed
        )
        if destination in AWAY:
            at_end = inside.at_end or destination is Destination.END
            there = replace(inside, place=self.end if at_end else self._open, at_end=at_end)
            self._waiting.append((Destination.END if at_end else destination, note, there))
            return marked
        body = self._blocks(note.blocks, inside)
        in_margin = destination is Destination.MARGIN
        return replace(marked, body=body, group=self._group(stream), in_margin=in_margin)

    def _group(self, stream: str) -> int:
        """Give the place of a stream among those at the foot."""
        routes = self.routes.by_stream
        at_foot = [each for each in routes if routes[each].destination is Destination.FOOT]
        return at_foot.index(stream) if stream in at_foot else 0

    def _again(self, call: Call, route: NoteRoute, known: _Known, here: _Here) -> Inline:
        """Set another call of a note: in one table with the same mark, else with a note of its own.

        That note says where the first is to be found.
        """
        latest = known.latest
        if here.table is not None and here.table is known.table and latest.mark:
            known.times += 1
            return Marked(
                again_call(latest.call, known.times),
                latest.id,
                latest.mark,
                call.stream,
                call.location,
                bracketed=latest.bracketed,
            )
        words = again(known.first.id, known.first.mark, self.words.phrases)
        blocks = (Paragraph(words, call.location),)
        known.latest = self._counted(call.stream, route, blocks, call.location, here)
        known.table, known.times = here.table, 0
        return self._set(call, known.latest, replace(here, table=None))

    def _leave_out(self, key: NoteKey) -> None:
        """Count a note that is not set, and what is called in it."""
        if key in self._left_out or key not in self.bodies:
            return
        self._left_out[key] = None
        for call in calls_in(self.bodies[key].blocks):
            self._leave_out((key[0], call.stream, call.label))
