"""Book: an edition's sections in running order, every reference settled and every note routed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from octavo.copy.matter import Matter, Opening
from octavo.copy.prose import Block, Deed, Inline
from octavo.problems import Location

Inlines = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class TextCopy:
    """A running text under its heading; ``day_line`` is its day in the other style."""

    heading: Inlines
    day_line: Inlines
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the contents: a title, and the anchor whose folio it prints."""

    title: Inlines
    anchor: str
    opens_part: bool  # the first line of the body or of the back matter


@dataclass(frozen=True, slots=True)
class ContentsCopy:
    """The sections that have titles, in running order."""

    entries: tuple[ContentsEntry, ...]


@dataclass(frozen=True, slots=True)
class EventEntry:
    """An event as it stands in the chronology; ``time`` is an hour or a part of the day."""

    anchor: str
    time: Inlines
    title: Inlines
    text: Inlines
    citation: Inlines
    location: Location


@dataclass(frozen=True, slots=True)
class ChronologyDay:
    """The events under one date."""

    date: Inlines
    events: tuple[EventEntry, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class ChronologyCopy:
    """Events gathered by their dates, in the order of the register."""

    days: tuple[ChronologyDay, ...]


@dataclass(frozen=True, slots=True)
class DocumentsCopy:
    """The registered documents that stand in no text of the edition."""

    documents: tuple[Deed, ...]


@dataclass(frozen=True, slots=True)
class EndNote:
    """A note set away from its call; ``call`` is the anchor to go back to."""

    id: str
    call: str
    mark: str
    blocks: tuple[Block, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class NoteGroup:
    """The notes of one section, under its title."""

    title: Inlines
    anchor: str
    notes: tuple[EndNote, ...]


@dataclass(frozen=True, slots=True)
class NotesCopy:
    """All notes that this edition sets at its end."""

    groups: tuple[NoteGroup, ...]


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """An entry of a register as printed: a headword, dates, and what is said of it."""

    anchor: str
    headword: Inlines
    dates: Inlines
    text: Inlines
    location: Location


@dataclass(frozen=True, slots=True)
class RegisterCopy:
    """The entries of a register in alphabetical order."""

    entries: tuple[RegisterEntry, ...]


@dataclass(frozen=True, slots=True)
class DisplayCopy:
    """A page that is set from the book's particulars: its title, its imprint."""

    blocks: tuple[Block, ...] = ()


SectionCopy = (
    TextCopy
    | ContentsCopy
    | ChronologyCopy
    | DocumentsCopy
    | NotesCopy
    | RegisterCopy
    | DisplayCopy
)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the running order with its copy in hand; ``id`` is its anchor."""

    id: str
    kind: str
    matter: Matter
    opening: Opening
    title: Inlines  # empty if the section has no heading
    short: str  # for running heads
    copy: SectionCopy
    location: Location


@dataclass(frozen=True, slots=True)
class Credit:
    """Who did what for the edition."""

    role: Inlines
    name: Inlines


@dataclass(frozen=True, slots=True)
class Imprint:
    """Where and by whom the edition is published; what is not given is empty."""

    publisher: Inlines = ()
    place: Inlines = ()
    year: str = ""
    isbn: str = ""
    udk: str = ""
    bbk: str = ""
    author_mark: str = ""
    print_run: str = ""
    age_mark: str = ""
    edition_statement: Inlines = ()
    rights: Inlines = ()
    address: Inlines = ()
    credits: tuple[Credit, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """A whole edition, ready to be composed."""

    edition: str
    language: str
    title: Inlines
    subtitle: Inlines
    authors: tuple[Inlines, ...]
    abstract: Inlines
    rights: Inlines
    subjects: tuple[str, ...]
    imprint: Imprint
    trim_name: str
    sections: tuple[Section, ...]
    dropped: Mapping[str, int] = field(default_factory=dict)  # stream → notes left out
