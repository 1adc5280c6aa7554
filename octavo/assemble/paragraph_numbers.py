"""Paragraph numbers: each paragraph of a text becomes one that has its number in the whole text.

Paragraphs are counted as they are written, before an edition chooses among them: whatever it leaves
out, the others have the numbers that they have in every edition. A list counts as one paragraph. A
registered document that a text calls for has points of its own, and is not counted.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from octavo.assemble.book import TextCopy
from octavo.assemble.marginal_words import marginal
from octavo.assemble.running_order import CHAPTERS, Planned
from octavo.copy.prose import (
    Block,
    Container,
    Deed,
    ListBlock,
    Paragraph,
    Questions,
    Quoted,
    Text,
)
from octavo.copy.prose.walk import blocks_in
from octavo.problems import Location

ROLE = "marginal-paragraph"
_PREFIX = "paragraph-"

Numbers = Mapping[Location, int]  # where a paragraph is written → its number, from 1


def numbers_of(blocks: Iterable[Block]) -> Numbers:
    """Count the paragraphs of a whole text."""
    numbers: dict[Location, int] = {}
    for number, places in enumerate(_counted(blocks), start=1):
        for place in places:
            numbers.setdefault(place, number)
    return numbers


def anchor_of(section: str, number: int) -> str:
    """Name a paragraph: by the anchor of its section and its number."""
    return f"{_PREFIX}{section.removeprefix('section-')}-{number}"


def number_of(anchor: str) -> tuple[str, int] | None:
    """Give the anchor of the section and the number of a paragraph by its name; else None."""
    section, _, number = anchor.removeprefix(_PREFIX).rpartition("-")
    if not anchor.startswith(_PREFIX) or not section or not number.isdecimal():
        return None
    return f"section-{section}", int(number)


def numbered(copy: TextCopy, planned: Planned, *, in_margin: bool) -> TextCopy:
    """Name the paragraphs of a chapter, and put their numbers into its margin if asked."""
    if planned.prose is None or planned.part.kind not in CHAPTERS:
        return copy
    numbers = numbers_of(planned.prose.blocks)
    return replace(copy, blocks=with_anchors(copy.blocks, numbers, planned.id, in_margin=in_margin))


def with_anchors(
    blocks: tuple[Block, ...], numbers: Numbers, section: str, *, in_margin: bool
) -> tuple[Block, ...]:
    """Name the paragraphs of a section, and put their numbers into the margin if asked."""
    named: set[int] = set()

    def name(paragraph: Paragraph) -> Paragraph:
        number = numbers.get(paragraph.location)
        if number is None or number in named:
            return paragraph
        named.add(number)
        anchor = anchor_of(section, number)
        if not in_margin:
            return replace(paragraph, id=anchor)
        words = marginal(ROLE, anchor, (Text(str(number)),), paragraph.location)
        return replace(paragraph, id=anchor, children=(words, *paragraph.children))

    return _turned(blocks, name)


def _counted(blocks: Iterable[Block]) -> Iterator[tuple[Location, ...]]:
    """Give the places of what counts as a paragraph: of a list, those of all paragraphs in it."""
    for block in blocks:
        match block:
            case Paragraph():
                yield (block.location,)
            case ListBlock():
                inside = (one for one in blocks_in((block,)) if isinstance(one, Paragraph))
                yield tuple(one.location for one in inside)
            case Container() | Quoted() | Deed() | Questions():
                yield from _counted(block.children)
            case _:
                pass


def _turned(blocks: tuple[Block, ...], turn: Callable[[Paragraph], Paragraph]) -> tuple[Block, ...]:
    """Rebuild blocks with every paragraph turned, in the order of the text."""
    return tuple(_turned_one(block, turn) for block in blocks)


def _turned_one(block: Block, turn: Callable[[Paragraph], Paragraph]) -> Block:
    match block:
        case Paragraph():
            return turn(block)
        case ListBlock(items):
            return replace(block, items=tuple(_turned(item, turn) for item in items))
        case Container() | Quoted() | Deed() | Questions():
            return replace(block, children=_turned(block.children, turn))
        case _:
            return block
