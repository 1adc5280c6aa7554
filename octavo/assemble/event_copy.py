"""Event copy: what the sections that tell events day by day are made of."""

from dataclasses import dataclass

from octavo.copy.prose import Inline
from octavo.problems import Location

Inlines = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class EventEntry:
    """An event as a chronology tells it; ``time`` is an hour or a part of the day.

    ``place`` and ``people`` are what its words do not name; ``pages`` says where the text of the
    edition tells of it.
    """

    anchor: str
    event: str  # its id in the register
    day: str  # as octavo.assemble.day_spans stamps it
    time: Inlines
    place: Inlines
    title: Inlines
    text: Inlines
    people: Inlines
    citation: Inlines
    location: Location
    pages: Inlines = ()


@dataclass(frozen=True, slots=True)
class ChronologyDay:
    """The events under one date; ``again`` is what a page says that goes on with them."""

    anchor: str  # empty if another day of the book has it
    date: Inlines
    again: str
    events: tuple[EventEntry, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class ChronologyCopy:
    """Events gathered by their dates, in the order of the register."""

    days: tuple[ChronologyDay, ...]
