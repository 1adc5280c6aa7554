"""Extent: an order becomes what of its work the edition includes, and what it leaves out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from octavo.assemble.note_calls import calls_in, written
from octavo.assemble.placement import placed_in
from octavo.assemble.running_order import Planned, plan
from octavo.assemble.sections.event_choice import work_of_all, works_told
from octavo.assemble.select import reader_of, select
from octavo.copy.order import Order
from octavo.copy.prose import Block, Prose
from octavo.copy.shapes.notes import Destination
from octavo.problems import Problem


@dataclass(frozen=True, slots=True)
class Share:
    """What an edition includes of one kind of thing, and what it omits, by their names."""

    includes: tuple[str, ...]
    omits: tuple[str, ...]

    @property
    def whole(self) -> int:
        """How many there are in the work."""
        return len(self.includes) + len(self.omits)


@dataclass(frozen=True, slots=True)
class Extent:
    """What of a work, in the edition's language, is in the edition."""

    texts: Share
    documents: Share
    events: Share
    notes: Share  # those written in texts and documents: ``nov-1[^ed:2]``


def extent_of(order: Order, problems: list[Problem]) -> Extent:
    """Weigh an edition against its work.

    A document is included if it stands in a text or in the section of documents, an event if a
    section tells it, a note if something printed calls it and its stream is not dropped.
    """
    texts, work = order.texts, order.work
    planned = plan(order.edition, texts, problems)
    reader = reader_of(order.edition)

    def chosen(prose: Prose) -> tuple[Block, ...]:
        return select(prose.blocks, reader, order.known, problems)

    printed = {each.prose.file: chosen(each.prose) for each in planned if each.prose}
    everything = tuple(work.documents.entries)
    documents = set(_documents(planned, printed.values(), everything))
    printed |= {
        prose.file: chosen(prose) for name, prose in texts.documents.items() if name in documents
    }
    told = work_of_all(work, works_told(order, planned, problems)).events.entries
    notes = set(_notes(order, printed))
    files = {prose.file: name for name, prose in (*texts.texts.items(), *texts.documents.items())}
    return Extent(
        _share(texts.texts, {each.part.source for each in planned if each.prose}),
        _share(everything, documents),
        _share(work.events.entries, told),
        _share(
            (
                _written(files[prose.file], *key, order)
                for prose in (*texts.texts.values(), *texts.documents.values())
                for key in prose.notes
            ),
            {_written(files[file], stream, label, order) for file, stream, label in notes},
        ),
    )


def _share(names: Iterable[str], included: Iterable[object]) -> Share:
    names, kept = tuple(names), frozenset(included)
    return Share(
        tuple(name for name in names if name in kept),
        tuple(name for name in names if name not in kept),
    )


def _documents(
    planned: Iterable[Planned], printed: Iterable[tuple[Block, ...]], everything: tuple[str, ...]
) -> Iterator[str]:
    """List the documents that stand in texts, or all if those that stand in none have a section."""
    if any(each.part.kind == "documents" for each in planned):
        yield from everything
    for blocks in printed:
        yield from (name for name, _ in placed_in(blocks, everything))


def _notes(order: Order, printed: dict[str, tuple[Block, ...]]) -> Iterator[tuple[str, str, str]]:
    """List the notes that are called in what is printed, those called in notes too."""
    routes = order.edition.record.notes.by_stream
    notes = {
        prose.file: prose.notes
        for prose in (*order.texts.texts.values(), *order.texts.documents.values())
    }
    seen: set[tuple[str, str, str]] = set()
    waiting = list(printed.items())
    while waiting:
        file, blocks = waiting.pop()
        for call in calls_in(blocks):
            key = (file, call.stream, call.label)
            note = notes[file].get((call.stream, call.label))
            route = routes.get(call.stream)
            dropped = route is None or route.destination is Destination.DROPPED
            if key in seen or note is None or dropped:
                continue
            seen.add(key)
            yield key
            waiting.append((file, note.blocks))


def _written(name: str, stream: str, label: str, order: Order) -> str:
    """Write a note as ``nov-1[^ed:2]``."""
    return name + written(stream, label, order.edition.record.notes.prefixes)
