"""Book: an edition's sections in running order, every reference settled and every note routed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from octavo.assemble.event_copy import ChronologyCopy
from octavo.assemble.note_copy import NotesCopy, StreamNotes
from octavo.copy.matter import Matter, Opening
from octavo.copy.prose import Block, Deed, Inline, Marginal
from octavo.problems import Location

Inlines = tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class TextCopy:
    """A running text under its heading; ``day_line`` is its day in the other style.

    ``day`` is the day of the heading, as octavo.assemble.day_spans stamps it; ``marginals`` stand
    in the margin beside the heading.
    """

    heading: Inlines
    day_line: Inlines
    blocks: tuple[Block, ...]
    day: str = ""
    marginals: tuple[Marginal, ...] = ()


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the contents: a title, and the anchor whose folio it prints."""

    title: Inlines
    anchor: str
    opens_part: bool  # the first line of the body or of the back matter
    is_part: bool = False  # the title of a part


@dataclass(frozen=True, slots=True)
class ContentsCopy:
    """The sections that have titles, in running order."""

    entries: tuple[ContentsEntry, ...]


@dataclass(frozen=True, slots=True)
class TimelineTick:
    """A day, month or year marked on a line of time; ``at`` is its place, from 0 to 1."""

    at: float
    weekday: Inlines  # empty if it is not a day
    label: Inlines


@dataclass(frozen=True, slots=True)
class TimelineGap:
    """A stretch of a line of time that is drawn short, from 0 to 1."""

    at: float
    until: float


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """An event on a line of time: where it begins, from 0 to 1, and in which lane it stands."""

    anchor: str
    at: float
    until: float | None  # where it ends, if it goes on for days
    lane: int  # from 0
    time: Inlines
    title: Inlines
    importance: int
    location: Location


@dataclass(frozen=True, slots=True)
class TimelineCopy:
    """Events on a line of time that runs ``down`` or ``across``, in lanes."""

    way: str
    lanes: tuple[str, ...]
    ticks: tuple[TimelineTick, ...]
    gaps: tuple[TimelineGap, ...]
    entries: tuple[TimelineEntry, ...]


@dataclass(frozen=True, slots=True)
class ConcordanceRow:
    """A section by its title, or paragraphs of it by their numbers, and their pages."""

    title: Inlines  # empty for paragraphs
    numbers: str  # empty for a section
    target: str
    own: Inlines
    others: tuple[str, ...]  # a folio for each of the other editions


@dataclass(frozen=True, slots=True)
class ConcordanceCopy:
    """The pages of the book beside those of other editions, whose names are in ``editions``."""

    editions: tuple[Inlines, ...]
    rows: tuple[ConcordanceRow, ...]


@dataclass(frozen=True, slots=True)
class DocumentsCopy:
    """The registered documents that stand in no text of the edition."""

    documents: tuple[Deed, ...]


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


@dataclass(frozen=True, slots=True)
class CoverImage:
    """The picture on the front of a cover; ``source`` is relative to the project."""

    source: str
    alt: str


@dataclass(frozen=True, slots=True)
class CoverCopy:
    """What stands on the cover beside the names of its authors and its publisher."""

    title: Inlines
    subtitle: Inlines
    series: Inlines
    text: tuple[Block, ...]  # of the back; empty for the abstract of the work
    front_flap: tuple[Block, ...]
    back_flap: tuple[Block, ...]
    price: Inlines
    isbn: str  # as it is written; empty for no barcode
    numbered: bool  # the ISBN is a number, not a placeholder for one
    picture: CoverImage | None


SectionCopy = (
    TextCopy
    | ContentsCopy
    | ConcordanceCopy
    | ChronologyCopy
    | TimelineCopy
    | DocumentsCopy
    | NotesCopy
    | RegisterCopy
    | DisplayCopy
    | CoverCopy
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
    endnotes: tuple[StreamNotes, ...] = ()  # the notes that stand at its end, stream by stream
    in_part: bool = False  # under a part title, so a level deeper in the outline


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
    typeface: str = ""
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
    cover: Section | None = None  # stands apart: it is no section of the book
