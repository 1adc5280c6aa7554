"""Told pages: the links of the text to an event become the pages on which it is told."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from octavo.assemble.book import Section, TextCopy
from octavo.assemble.event_copy import ChronologyCopy, ChronologyDay, EventEntry
from octavo.copy.prose import Block, FoliosOf, Pointer
from octavo.copy.prose.walk import blocks_in, inlines_in, lines_of
from octavo.copy.words import Phrases

#: An event → the anchors of the links to it.
Tellings = Mapping[str, tuple[str, ...]]


def tellings(sections: Iterable[Section], told: Mapping[str, str]) -> Tellings:
    """Gather the links in running text, in its order; ``told`` has the event of each anchor.

    What is said in notes does not count, nor does a chapter that is about the event's day.
    """
    found: dict[str, list[str]] = {}
    for section in sections:
        if isinstance(section.copy, TextCopy):
            for anchor in _links(section.copy.blocks):
                if anchor in told:
                    found.setdefault(told[anchor], []).append(anchor)
    return {event: tuple(anchors) for event, anchors in found.items()}


def with_pages(copy: ChronologyCopy, by_event: Tellings, phrases: Phrases) -> ChronologyCopy:
    """Add to each event the pages on which it is told."""

    def told(entry: EventEntry) -> EventEntry:
        anchors = by_event.get(entry.event, ())
        pages = (FoliosOf(anchors, phrases.page, phrases.pages),) if anchors else ()
        return replace(entry, pages=pages)

    def day(day: ChronologyDay) -> ChronologyDay:
        return replace(day, events=tuple(map(told, day.events)))

    return replace(copy, days=tuple(map(day, copy.days)))


def _links(blocks: Iterable[Block]) -> Iterable[str]:
    return (
        inline.id
        for block in blocks_in(blocks)
        for line in lines_of(block)
        for inline in inlines_in(line)
        if isinstance(inline, Pointer)
    )
