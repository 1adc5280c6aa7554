"""Inlines: what stands in a line of prose, as written and as settled."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from octavo.problems import Location

if TYPE_CHECKING:
    from octavo.copy.prose.blocks import Block


@dataclass(frozen=True, slots=True)
class Text:
    """A run of characters."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Stressed words, in italics as a rule."""

    children: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Strong:
    """Strongly stressed words, in bold as a rule."""

    children: "tuple[Inline, ...]"


@dataclass(frozen=True, slots=True)
class Code:
    """Characters to be shown as they are; no rule of typography touches them."""

    text: str


@dataclass(frozen=True, slots=True)
class Break:
    """A line broken by the author."""


@dataclass(frozen=True, slots=True)
class RawHtml:
    """HTML written in Markdown; only where the project allows it."""

    html: str


@dataclass(frozen=True, slots=True)
class Span:
    """Words in another language, or words that some rules of typography leave alone.

    ``id`` names a point of the text, to be referred to by its printed line; ``gap`` says that
    pupils are to fill the words in.
    """

    children: "tuple[Inline, ...]"
    location: Location
    language: str = ""
    ignore: frozenset[str] = frozenset()
    id: str = ""
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A link inside the work: ``scheme:target`` with an optional title, as written."""

    scheme: str
    target: str
    title: str
    children: "tuple[Inline, ...]"
    location: Location


@dataclass(frozen=True, slots=True)
class Link:
    """A link to an address outside the work."""

    address: str
    children: "tuple[Inline, ...]"
    location: Location


@dataclass(frozen=True, slots=True)
class Call:
    """The place in the text where a note is called."""

    stream: str
    label: str
    location: Location


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture; ``source`` is relative to the work's folder."""

    source: str
    alt: str
    title: str
    location: Location


# What assemble puts in the place of references and calls


@dataclass(frozen=True, slots=True)
class Pointer:
    """Words that lead to a place in the book (``target``), or that can be led to (``id``).

    ``role`` is the class in HTML: mention, event-link, date, citation or cross-reference.
    """

    role: str
    children: "tuple[Inline, ...]"
    target: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class FolioOf:
    """The folio of the page on which an anchor stands, known after layout."""

    anchor: str


@dataclass(frozen=True, slots=True)
class FoliosOf:
    """The folios of the pages on which anchors stand, known after layout.

    They are printed in the pattern ``one``, with ``{page}``, or in ``many``, with ``{pages}``.
    """

    anchors: tuple[str, ...]
    one: str
    many: str


@dataclass(frozen=True, slots=True)
class LinesOf:
    """The numbers of the lines in which points of a text stand, known after layout.

    They are printed in the pattern ``one``, with ``{line}``, or in ``many``, with ``{lines}``.
    """

    first: str
    last: str
    one: str
    many: str


@dataclass(frozen=True, slots=True)
class Gap:
    """Room for words to be filled in; ``children`` are the words, if readers may see them."""

    steps: int  # how wide it is, in centimetres
    children: "tuple[Inline, ...]" = ()


@dataclass(frozen=True, slots=True)
class Marginal:
    """Words in the margin, beside the line in which the anchor ``beside`` stands.

    ``role`` is the class in HTML beside that of all marginal words: marginal-date, marginal-event.
    """

    role: str
    id: str
    beside: str
    children: "tuple[Inline, ...]"
    location: Location


@dataclass(frozen=True, slots=True)
class PageMark:
    """The mark of a call whose stream is numbered by page, known after layout.

    ``call`` is the anchor of the call, ``marks`` the scheme that the mark is of, ``note`` the
    anchor of the note.
    """

    call: str
    stream: str
    marks: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A call with its mark; ``body`` is the note if it stands at the foot or in the margin here.

    A note that stands elsewhere, or that another call has brought along, has no body here.
    """

    id: str
    note: str
    mark: str | PageMark
    stream: str
    location: Location
    body: "tuple[Block, ...] | None" = None
    group: int = 0  # the place of the stream among those at the foot
    in_margin: bool = False
    bracketed: bool = False  # a full-size call in brackets


@dataclass(frozen=True, slots=True)
class InlineNote:
    """A note in brackets in the line that calls it; ``brackets`` are the two signs."""

    id: str
    stream: str
    children: "tuple[Inline, ...]"
    brackets: str
    location: Location


Inline = (
    Text
    | Emphasis
    | Strong
    | Code
    | Break
    | RawHtml
    | Span
    | Reference
    | Link
    | Call
    | Picture
    | Pointer
    | FolioOf
    | FoliosOf
    | LinesOf
    | Gap
    | PageMark
    | Marginal
    | Marked
    | InlineNote
)
