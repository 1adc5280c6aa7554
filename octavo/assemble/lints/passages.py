"""Passages: a line of prose becomes plain text in which dates, links and exemptions are known."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from octavo.assemble.lints.findings import Exemption
from octavo.assemble.lints.places import Leaf, place_of
from octavo.copy.historical_date import HistoricalDate
from octavo.copy.prose import Break, Call, Code, Inline, Reference, Span, Text
from octavo.copy.prose.walk import NESTING, Inlines
from octavo.copy.prose_dates import DATE_SIGN, Dates, dates_in
from octavo.problems import Location, Severity

OBJECT = "\ufffc"  # stands for what is no prose: code, a picture, words in another language
_OPENING, _CLOSING, _STRAIGHT = "«“„", "»”", '"'


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a passage stands, and what is known of the days that it may speak of.

    ``day`` is the day of the heading or the record above it, ``near`` the year of the work.
    """

    language: str
    lines: tuple[str, ...]
    day: HistoricalDate | None = None
    near: int | None = None
    quoted: bool = False
    exemptions: tuple[Exemption, ...] = ()
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A reference to an event or a document, and the words that it stands at."""

    start: int
    end: int
    reference: Reference


@dataclass(frozen=True, slots=True)
class Passage:
    """A line of prose as the lints read it."""

    text: str
    begin: Location
    setting: Setting
    leaves: tuple[Leaf, ...]
    signs: Mapping[int, Reference] = field(default_factory=dict)  # dates that have no words
    links: tuple[Link, ...] = ()
    spans: tuple[tuple[int, int, Exemption], ...] = ()
    dates: Dates = field(default_factory=Dates)

    def place(self, offset: int) -> Location:
        """Give the place of a character, or of the reference that stands there."""
        if offset in self.signs:
            return self.signs[offset].location
        return place_of(offset, self.leaves, self.setting.lines, self.begin)

    def exemptions(self, start: int, end: int) -> tuple[Exemption, ...]:
        """List the exemptions that touch a stretch."""
        here = (each for first, past, each in self.spans if first < end and start < past)
        return (*here, *self.setting.exemptions)

    def severity(self, offset: int) -> Severity:
        """Tell how bad a mistake is: one of a quoted source may be the source's own."""
        quoted = self.setting.quoted or _in_quotation_marks(self.text, offset)
        return Severity.WARNING if quoted else Severity.ERROR


def passages_of(inlines: Inlines, begin: Location, setting: Setting) -> Iterator[Passage]:
    """Flatten a line; words in another language make a passage of their own."""
    reader = _Reader(setting)
    reader.read(inlines)
    text = "".join(reader.parts)
    yield Passage(
        text,
        begin,
        setting,
        tuple(reader.leaves),
        reader.signs,
        tuple(reader.links),
        tuple(reader.spans),
        dates_in(text, setting.language, near=setting.near),
    )
    for span, exemptions in reader.foreign:
        around = (*setting.exemptions, *exemptions)
        other = replace(setting, language=span.language, exemptions=around, heading=False)
        yield from passages_of(span.children, begin, other)


class _Reader:
    """Gathers the text of inlines and remembers where their meaning stands in it."""

    def __init__(self, setting: Setting) -> None:
        self._language = setting.language
        self._length = 0
        self.parts: list[str] = []
        self.leaves: list[Leaf] = []
        self.signs: dict[int, Reference] = {}
        self.links: list[Link] = []
        self.spans: list[tuple[int, int, Exemption]] = []
        self.foreign: list[tuple[Span, tuple[Exemption, ...]]] = []
        self._around: tuple[Exemption, ...] = ()

    def read(self, inlines: Iterable[Inline]) -> None:
        for inline in inlines:
            self._one(inline)

    def _one(self, inline: Inline) -> None:
        match inline:
            case Text(text):
                self.leaves.append(Leaf(self._length, text))
                self._add(text)
            case Reference(scheme, children=children):
                self._reference(inline, scheme, children)
            case Span(children):
                self._span(inline, children)
            case Code(text):
                self._add(OBJECT * len(text))
            case Break():
                self._add("\n")
            case Call():
                pass
            case _ if isinstance(inline, NESTING):
                self.read(inline.children)
            case _:
                self._add(OBJECT)

    def _reference(self, reference: Reference, scheme: str, children: Inlines) -> None:
        start = self._length
        if children:
            self.read(children)
        elif scheme in {"date", "event"}:
            self.signs[start] = reference
            self._add(DATE_SIGN)
        else:
            self._add(OBJECT)
        if scheme in {"event", "document"}:
            self.links.append(Link(start, self._length, reference))

    def _span(self, span: Span, children: Inlines) -> None:
        start, around = self._length, self._around
        exemption = Exemption(span.ignore, span.location)
        self._around = (*around, exemption) if span.ignore else around
        if span.language and span.language != self._language:
            self.foreign.append((span, self._around))
            self._add(OBJECT)
        else:
            self.read(children)
        self._around = around
        if span.ignore:
            self.spans.append((start, self._length, exemption))

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self._length += len(text)


def _in_quotation_marks(text: str, offset: int) -> bool:
    """Tell whether a character stands inside quotation marks of the passage."""
    before = text[:offset]
    opened = sum(before.count(mark) for mark in _OPENING)
    closed = sum(before.count(mark) for mark in _CLOSING)
    return opened > closed or before.count(_STRAIGHT) % 2 == 1
