"""Note desk: an edition's routes and the notes of its texts become the router of its sections."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from octavo.assemble.biography import biography
from octavo.assemble.made_notes import PEOPLE, Life, NoteMaker
from octavo.assemble.note_calls import NoteKey, called_in
from octavo.assemble.note_copy import EndNote, NoteGroup, StreamNotes
from octavo.assemble.note_numbers import Place, places_in
from octavo.assemble.notes import NoteRouter
from octavo.assemble.running_order import Planned
from octavo.assemble.setting import TypeSetter
from octavo.copy.order import Order
from octavo.copy.prose import Block, Note, Paragraph
from octavo.copy.prose.walk import Inlines
from octavo.copy.shapes.notes import Destination

Blocks = tuple[Block, ...]


@dataclass(slots=True)
class NoteDesk:
    """Has the notes of each section made and routed, and keeps those for the end of the book."""

    maker: NoteMaker
    router: NoteRouter
    places: Mapping[str, Place]
    setter: TypeSetter
    groups: list[NoteGroup] = field(default_factory=list)

    def open_section(self, section: str) -> None:
        """Begin a section, by its anchor."""
        self.maker.open_section()
        self.router.open_section(self.places[section])

    def close_section(self, section: str, title: Inlines) -> tuple[StreamNotes, ...]:
        """End a section: give the notes that stand at its end, put by those for the book's."""
        self.router.close_section()
        at_end = self._set(self.router.notes_at(Destination.END))
        if at_end:
            self.groups.append(NoteGroup(title, section, at_end))
        return self._set(self.router.notes_at(Destination.SECTION))

    def _set(self, streams: Iterable[StreamNotes]) -> tuple[StreamNotes, ...]:
        def set_note(note: EndNote) -> EndNote:
            return replace(note, blocks=self.setter.blocks(note.blocks))

        return tuple(replace(each, notes=tuple(map(set_note, each.notes))) for each in streams)


def note_desk(
    order: Order,
    planned: Iterable[Planned],
    chosen: Iterable[Blocks],
    settle: Callable[[Blocks], Blocks],
    setter: TypeSetter,
) -> NoteDesk:
    """Gather the notes of all texts; ``settle`` is what the body of a note has to go through."""
    record, texts = order.edition.record, order.texts
    bodies: dict[NoteKey, Note] = {
        (prose.file, *key): note
        for prose in (*texts.texts.values(), *texts.documents.values())
        for key, note in prose.notes.items()
    } | dict(order.lines.notes)
    places = places_in(planned)
    called = (call for blocks in chosen for call in called_in(blocks))
    written = frozenset(label for stream, label in called if stream == PEOPLE)
    router = NoteRouter(
        record.notes,
        order.words,
        record.language,
        bodies,
        settle,
        places.get("notes", Place("notes", 0)),
        setter.problems,
    )
    maker = NoteMaker(record.notes, _lives(order), written, bodies)
    return NoteDesk(maker, router, places, setter)


def _lives(order: Order) -> Life:
    """Give what says in a note who a person was, as the register of people does."""
    record, people = order.edition.record, order.work.people

    def life(person: str) -> Blocks:
        if person not in people.entries:
            return ()
        told = biography(
            people.entries[person], order.lines, order.words, record.language, record.calendar
        )
        line = told.in_one(order.words)
        return (Paragraph(line, people.location(person)),) if told.text else ()

    return life
