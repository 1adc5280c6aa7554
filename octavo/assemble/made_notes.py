"""Made notes: first mentions of people, and citations in running text, become calls of notes.

They are made before references are settled, so that a note that nobody has written goes the way of
all notes.  Headings, and what is said in notes, have none.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from octavo.assemble.note_calls import NoteKey
from octavo.copy.prose import (
    Block,
    Call,
    Container,
    Deed,
    Figure,
    Heading,
    Inline,
    Lined,
    ListBlock,
    Note,
    Panel,
    Paragraph,
    Question,
    Questions,
    Quoted,
    Reference,
    Table,
    Text,
)
from octavo.copy.prose.walk import NESTING, SPEECH, Inlines, rebuild
from octavo.copy.shapes.note_routes import NoteRoutes
from octavo.copy.shapes.notes import Destination, FirstIn
from octavo.problems import Location

PEOPLE, SOURCES = "biographical", "sources"

#: Gives what a note on a person says, by the id of the person: nothing if there is nothing to say.
Life = Callable[[str], tuple[Block, ...]]


@dataclass(slots=True)
class NoteMaker:
    """Makes the calls of an edition, section by section; their notes are added to ``bodies``.

    ``written`` are the people on whom the texts have notes of their own.
    """

    routes: NoteRoutes
    life: Life
    written: frozenset[str]
    bodies: dict[NoteKey, Note]
    _met: set[str] = field(default_factory=set)
    _made: int = 0

    def open_section(self) -> None:
        """Begin a section, in which people are met anew if the edition says so."""
        if self.routes.biographical.first_in is FirstIn.CHAPTER:
            self._met.clear()

    def blocks(self, blocks: tuple[Block, ...], home: str = "") -> tuple[Block, ...]:
        """Add the calls of made notes to blocks, in the order in which they are set."""
        return tuple(self._block(block, home) for block in blocks) if self._asked else blocks

    def line(self, inlines: Inlines, home: str = "", *, cites: bool = True) -> Inlines:
        """Add the calls of made notes to a line; without ``cites`` its citations stay in it."""
        if not self._asked:
            return inlines
        inlines = self._cited(inlines, home) if cites and self._cites else inlines
        turned: list[Inline] = []
        for inline in inlines:
            if isinstance(inline, NESTING) and not isinstance(inline, Reference):
                children = self.line(inline.children, home, cites=cites)
                turned.append(replace(inline, children=children))
                continue
            turned.append(inline)
            if isinstance(inline, Reference) and inline.scheme == "person":
                turned.extend(self._met_first(inline, home))
        return tuple(turned)

    @property
    def _cites(self) -> bool:
        return self.routes.sources.destination is not Destination.TEXT

    @property
    def _asked(self) -> bool:
        dropped = self.routes.biographical.destination is Destination.DROPPED
        return self._cites or not dropped

    def _block(self, block: Block, home: str) -> Block:  # noqa: PLR0911 - one return a kind
        match block:
            case Heading():
                return block
            case ListBlock():
                return replace(block, items=tuple(self.blocks(item, home) for item in block.items))
            case Container() | Questions() | Question() | Lined() | Panel():
                return replace(block, children=self.blocks(block.children, home))
            case Quoted():
                return self._quoted(block, home)
            case Deed() | Figure():  # a citation is a part of what is known of these
                (done,) = rebuild((block,), lambda line, at: self._kept(line, at, home))
                return done
            case Table():
                (done,) = rebuild((block,), lambda line, _: self._of_table(line, block, home))
                return done
            case _:
                (done,) = rebuild((block,), lambda line, _: self.line(line, home))
                return done

    def _quoted(self, block: Quoted, home: str) -> Quoted:
        """Take a quotation in the order in which it is set; its citation stays where it is."""
        if block.kind == SPEECH:
            block = replace(block, speaker=self.line(block.speaker, home, cites=False))
            return replace(block, children=self.blocks(block.children, home))
        block = replace(block, children=self.blocks(block.children, home))
        return replace(block, speaker=self.line(block.speaker, home, cites=False))

    def _kept(self, line: Inlines, at: Block, home: str) -> Inlines:
        return line if isinstance(at, Heading) else self.line(line, home, cites=False)

    def _of_table(self, line: Inlines, table: Table, home: str) -> Inlines:
        return self.line(line, home, cites=line is not table.caption)

    def _met_first(self, mention: Reference, home: str) -> tuple[Call, ...]:
        """Give the call of the note at a person's first mention."""
        person = mention.target
        dropped = self.routes.biographical.destination is Destination.DROPPED
        if dropped or person in self._met or person in self.written:
            return ()
        self._met.add(person)
        body = self.life(person)
        return (self._call(PEOPLE, body, mention.location, home),) if body else ()

    def _cited(self, inlines: Inlines, home: str) -> Inlines:
        """Turn the citations of a line into calls, without the signs that lead up to them."""
        turned: list[Inline] = []
        place = 0
        while place < len(inlines):
            past = _past_citations(inlines, place)
            if past == place:
                turned.append(inlines[place])
                place += 1
                continue
            before = _text_of(turned[-1:])
            after = _text_of(inlines[past : past + 1])
            calls = [
                self._citation(each, home)
                for each in inlines[place:past]
                if isinstance(each, Reference)
            ]
            if before:
                bare = before.rstrip()
                enclosed = bare.endswith("(") and after.startswith(")")
                turned[-1] = Text(bare[:-1].rstrip() if enclosed else bare)
                if enclosed:
                    inlines = (*inlines[:past], Text(after[1:]), *inlines[past + 1 :])
            turned.extend(calls)
            place = past
        return tuple(inline for inline in turned if inline != Text(""))

    def _citation(self, cited: Reference, home: str) -> Call:
        inline = self.routes.sources.destination is Destination.INLINE
        words: Inlines = (cited,) if inline else (cited, Text("."))
        return self._call(SOURCES, (Paragraph(words, cited.location),), cited.location, home)

    def _call(self, stream: str, body: tuple[Block, ...], at: Location, home: str) -> Call:
        """Make a note, and give its call."""
        self._made += 1
        label = f"made {self._made}"  # which nobody can write
        self.bodies[home or at.file, stream, label] = Note(stream, label, body, body[0].location)
        return Call(stream, label, at)


def _past_citations(inlines: Inlines, place: int) -> int:
    """Find where citations end that follow one another, with commas and semicolons between them."""
    past = place
    while True:
        following = past
        if past > place and _text_of(inlines[past : past + 1]).strip() in {",", ";"}:
            following += 1
        if not (following < len(inlines) and _is_citation(inlines[following])):
            return past
        past = following + 1


def _is_citation(inline: Inline) -> bool:
    """Tell whether an inline is a citation whose words Octavo sets."""
    return isinstance(inline, Reference) and inline.scheme == "source" and not inline.children


def _text_of(one: Sequence[Inline]) -> str:
    return one[0].text if one and isinstance(one[0], Text) else ""
