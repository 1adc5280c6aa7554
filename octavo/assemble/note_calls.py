"""Note calls: what a text calls, and the rings in which notes call one another without an end."""

from collections.abc import Iterator, Mapping

from octavo.copy.prose import Block, Call, Note
from octavo.copy.prose.walk import Inlines, inlines_in, rebuild

#: A note is found by what holds it, its stream and its label. What holds it is the file that calls
#: it, or for an event its register's file with the event's id: ``…/chronology.yaml#vote``.
NoteKey = tuple[str, str, str]


def calls_in(blocks: tuple[Block, ...]) -> tuple[Call, ...]:
    """List the calls in blocks, in the order in which they are set."""
    found: list[Call] = []

    def look(inlines: Inlines, _: Block) -> Inlines:
        found.extend(inline for inline in inlines_in(inlines) if isinstance(inline, Call))
        return inlines

    rebuild(blocks, look)
    return tuple(found)


def called_in(blocks: tuple[Block, ...]) -> frozenset[tuple[str, str]]:
    """List the streams and labels of all calls in blocks."""
    return frozenset((call.stream, call.label) for call in calls_in(blocks))


def rings_of(bodies: Mapping[NoteKey, Note]) -> Iterator[tuple[tuple[NoteKey, ...], Call]]:
    """Find the rings in which notes lead back to one another, each with the call that closes it."""
    done: set[NoteKey] = set()
    for start in bodies:
        way: dict[NoteKey, Iterator[Call]] = {}
        at: NoteKey | None = start
        while at is not None:
            if at not in done and at not in way:
                way[at] = iter(calls_in(bodies[at].blocks))
            at = None
            while way and at is None:
                here, calls = next(reversed(way.items()))
                call = next(calls, None)
                if call is None:
                    done.add(here)
                    del way[here]
                    continue
                called = (here[0], call.stream, call.label)
                if called in way:
                    ring = tuple(way)
                    yield ring[ring.index(called) :], call
                elif called in bodies:
                    at = called


def written(stream: str, label: str, prefixes: Mapping[str, str]) -> str:
    """Write a call as texts have it: ``[^ed:1]``."""
    prefix = next((prefix for prefix in prefixes if prefixes[prefix] == stream), stream)
    return f"[^{prefix}:{label}]" if prefix else f"[^{label}]"
