"""Blocks: what stands one under another in prose, each with its place."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from octavo.copy.prose.handouts import Lined, Panel, Question
from octavo.copy.prose.inlines import Inline, Picture
from octavo.problems import Location


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text; in a book ``id`` is its anchor, if it is one of a text."""

    children: tuple[Inline, ...]
    location: Location
    id: str = ""


#: The day of a heading in a book where that of a heading above it ends.
NO_DAY = "none"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the section's title.

    ``day`` is a date in the work's calendar (YYYY-MM-DD), ``short`` the form for running heads.
    In a book ``day`` stands where it changes, and may be ``NO_DAY``.
    """

    level: int
    children: tuple[Inline, ...]
    location: Location
    id: str = ""
    day: str = ""
    short: str = ""


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list, numbered from ``start`` or bulleted when ``start`` is None."""

    items: "tuple[tuple[Block, ...], ...]"
    start: int | None
    location: Location


@dataclass(frozen=True, slots=True)
class Container:
    """A fenced block such as ``::: speech {speaker=dan}``."""

    kind: str
    attributes: Mapping[str, str]
    children: "tuple[Block, ...]"
    location: Location


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; ``align`` is left, right, centre or empty."""

    children: tuple[Inline, ...]
    align: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with one row of heads, and perhaps a caption."""

    head: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: tuple[Inline, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture that stands alone, with its caption; a plate fills a page of its own."""

    picture: Picture
    caption: tuple[Inline, ...]
    location: Location
    plate: bool = False


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Lines to be shown as they are."""

    text: str
    location: Location


@dataclass(frozen=True, slots=True)
class Ornament:
    """A break between passages, written ``* * *``."""

    location: Location


@dataclass(frozen=True, slots=True)
class RawBlock:
    """A block of HTML; only where the project allows it."""

    html: str
    location: Location


# What assemble puts in the place of containers


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation or a speech, with who speaks and where it stands."""

    kind: str
    speaker: tuple[Inline, ...]
    citation: tuple[Inline, ...]
    children: "tuple[Block, ...]"
    location: Location
    language: str = ""


@dataclass(frozen=True, slots=True)
class Deed:
    """A document or a resolution: its text with what is known of it.

    ``votes`` are pairs of a word and a count; ``number`` counts the registered ones of the edition.
    """

    kind: str
    id: str
    number: int | None
    title: tuple[Inline, ...]
    dateline: tuple[Inline, ...]
    status: str
    votes: tuple[tuple[str, str], ...]
    remark: tuple[Inline, ...]
    citation: tuple[Inline, ...]
    children: "tuple[Block, ...]"
    location: Location


@dataclass(frozen=True, slots=True)
class Questions:
    """Questions for the reader, under a heading of their own."""

    title: tuple[Inline, ...]
    children: "tuple[Block, ...]"
    location: Location


Block = (
    Paragraph
    | Heading
    | ListBlock
    | Container
    | Table
    | Figure
    | CodeBlock
    | Ornament
    | RawBlock
    | Quoted
    | Deed
    | Questions
    | Question
    | Lined
    | Panel
)


@dataclass(frozen=True, slots=True)
class Note:
    """The body of a note, as written at the end of a text."""

    stream: str
    label: str
    blocks: tuple[Block, ...]
    location: Location


@dataclass(frozen=True, slots=True)
class Prose:
    """A Markdown text: its blocks, its notes by stream and label, and its lines as written."""

    file: str
    blocks: tuple[Block, ...]
    notes: Mapping[tuple[str, str], Note] = field(default_factory=dict)
    lines: tuple[str, ...] = field(default=(), compare=False, repr=False)
