"""Prose lines: a section of the book becomes the lines and records that must be in its galley."""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import get_args

from octavo.assemble.book import TextCopy
from octavo.copy.prose import (
    Block,
    CodeBlock,
    Deed,
    Heading,
    Inline,
    InlineNote,
    Marginal,
    Marked,
    Paragraph,
    Quoted,
    RawHtml,
    Table,
)
from octavo.copy.prose.walk import Inlines, blocks_in, inlines_in, lines_of, plain
from octavo.problems import Location

_BLOCKS = get_args(Block)
_INLINES = get_args(Inline)


@dataclass(frozen=True, slots=True)
class Line:
    """A run of prose that must be in a galley."""

    text: str
    location: Location
    in_order: bool = False  # after the lines before it that are in order
    detail: bool = False  # what a template may leave out, if it says so
    beside: bool = False  # in a note or in the margin


def lines_in(value: object, location: Location) -> Iterator[Line]:
    """Walk through copy of any shape and give its prose; ``location`` is that of what has none."""
    if isinstance(value, _BLOCKS):
        yield from _block(value)
    elif isinstance(value, _INLINES):
        yield from _notes((value,))
    elif isinstance(value, tuple):
        for one in value:
            yield from lines_in(one, location)
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from lines_in(one, location)
    elif dataclasses.is_dataclass(value) and not isinstance(value, Location):
        if isinstance(value, TextCopy):
            yield Line(plain(value.heading), location)
        for one in dataclasses.fields(value):
            yield from lines_in(getattr(value, one.name), location)


def _block(block: Block) -> Iterator[Line]:
    for inner in blocks_in((block,)):
        if isinstance(inner, CodeBlock):
            yield Line(inner.text, inner.location, in_order=True)
        for place, line in enumerate(lines_of(inner)):
            yield from _line(inner, place, line)
            yield from _notes(line)


def _line(block: Block, place: int, line: Inlines) -> Iterator[Line]:
    in_order = isinstance(block, Paragraph | Heading) or (isinstance(block, Table) and place > 0)
    detail = isinstance(block, Quoted) or (isinstance(block, Deed) and place > 0)
    for text in _pieces(line):
        yield Line(text, block.location, in_order, detail)


def _pieces(line: Inlines) -> Iterator[str]:
    """Give the bare texts of a line; HTML of the text's own divides it."""
    if not any(isinstance(inline, RawHtml) for inline in inlines_in(line)):
        yield plain(line)
        return
    for inline in line:
        yield "" if isinstance(inline, RawHtml) else plain((inline,))


def _notes(line: Inlines) -> Iterator[Line]:
    """Give the prose of the notes that are called in a line and stand by their calls or in it.

    What stands in the margin beside the line is given too.
    """
    for inline in inlines_in(line):
        if isinstance(inline, Marginal):
            yield Line(plain(inline.children), inline.location, beside=True)
        elif isinstance(inline, InlineNote):
            yield Line(plain(inline.children), inline.location, beside=True)
            yield from _notes(inline.children)
        elif isinstance(inline, Marked):
            for block in inline.body or ():
                for one in _block(block):
                    yield dataclasses.replace(one, in_order=False, beside=True)


def records_in(value: object) -> Iterator[tuple[str, Inlines, Location]]:
    """Walk through copy and give events, entries and documents: anchor, name and source."""
    if isinstance(value, tuple):
        for one in value:
            yield from records_in(one)
    elif dataclasses.is_dataclass(value) and not isinstance(value, (*_INLINES, Location)):
        anchor = getattr(value, "anchor", "") or (value.id if isinstance(value, Deed) else "")
        name = getattr(value, "headword", ()) or getattr(value, "title", ())
        location = getattr(value, "location", None)
        if anchor and isinstance(location, Location) and isinstance(name, tuple):
            yield anchor, name, location
        for one in dataclasses.fields(value):
            yield from records_in(getattr(value, one.name))
