"""Walk: every inline and every block of a tree is visited, or rebuilt, in the order of the text."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from octavo.copy.prose.blocks import (
    Block,
    Cell,
    Container,
    Deed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    Questions,
    Quoted,
    Table,
)
from octavo.copy.prose.handouts import Lined, Panel, Question
from octavo.copy.prose.inlines import (
    Break,
    Code,
    Emphasis,
    Gap,
    Inline,
    Link,
    Pointer,
    Reference,
    Span,
    Strong,
    Text,
)

Inlines = tuple[Inline, ...]
SPEECH = "speech"
NESTING = (Emphasis, Strong, Span, Link, Reference, Pointer, Gap)
#: Blocks whose children are blocks.
HOLDING = (Container, Quoted, Deed, Questions, Question, Lined, Panel)


def inlines_in(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Visit inlines and all that is nested in them."""
    for inline in inlines:
        yield inline
        if isinstance(inline, NESTING):
            yield from inlines_in(inline.children)


def plain(inlines: Iterable[Inline]) -> str:
    """Give the bare characters of inlines, calls and folios left out."""
    found = inlines_in(inlines)
    return "".join(
        " " if isinstance(inline, Break) else inline.text
        for inline in found
        if isinstance(inline, Text | Code | Break)
    )


def blocks_in(blocks: Iterable[Block]) -> Iterator[Block]:
    """Visit blocks and all that is nested in them."""
    for block in blocks:
        yield block
        if isinstance(block, HOLDING):
            yield from blocks_in(block.children)
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from blocks_in(item)


def lines_of(block: Block) -> tuple[Inlines, ...]:  # noqa: PLR0911 - one return a kind
    """Give the runs of inlines that stand in a block itself, in the order of the text."""
    match block:
        case Paragraph() | Heading():
            return (block.children,)
        case Table():
            cells = (*block.head, *(cell for row in block.rows for cell in row))
            return (block.caption, *(cell.children for cell in cells))
        case Figure():
            return (block.caption,)
        case Quoted():
            return (block.speaker, block.citation)
        case Deed():
            return (block.title, block.dateline, block.remark, block.citation)
        case Questions():
            return (block.title,)
        case Panel():
            return (block.title, block.key)
        case _:
            return ()


def rebuild(
    blocks: Iterable[Block], turn: Callable[[Inlines, Block], Inlines]
) -> tuple[Block, ...]:
    """Rebuild blocks with every run of inlines turned; ``turn`` is told the block it stands in.

    Runs are turned in the order in which they are set.
    """
    return tuple(_rebuilt(block, turn) for block in blocks)


def _rebuilt(block: Block, turn: Callable[[Inlines, Block], Inlines]) -> Block:  # noqa: PLR0911 - one return a kind
    match block:
        case Paragraph() | Heading():
            return replace(block, children=turn(block.children, block))
        case ListBlock():
            return replace(block, items=tuple(rebuild(item, turn) for item in block.items))
        case Container() | Lined() | Question():
            return replace(block, children=rebuild(block.children, turn))
        case Table():
            caption = turn(block.caption, block)
            head = tuple(_cell(cell, block, turn) for cell in block.head)
            rows = tuple(tuple(_cell(cell, block, turn) for cell in row) for row in block.rows)
            return replace(block, head=head, rows=rows, caption=caption)
        case Figure():
            return replace(block, caption=turn(block.caption, block))
        case Quoted():
            first = block.kind == SPEECH  # else the speaker is named below, before the citation
            speaker = turn(block.speaker, block) if first else block.speaker
            children = rebuild(block.children, turn)
            speaker = speaker if first else turn(block.speaker, block)
            citation = turn(block.citation, block)
            return replace(block, speaker=speaker, children=children, citation=citation)
        case Deed():
            return replace(
                block,
                title=turn(block.title, block),
                dateline=turn(block.dateline, block),
                children=rebuild(block.children, turn),
                remark=turn(block.remark, block),
                citation=turn(block.citation, block),
            )
        case Questions():
            title = turn(block.title, block)
            return replace(block, title=title, children=rebuild(block.children, turn))
        case Panel():
            title = turn(block.title, block)
            children = rebuild(block.children, turn)
            return replace(block, title=title, children=children, key=turn(block.key, block))
        case _:
            return block


def _cell(cell: Cell, table: Table, turn: Callable[[Inlines, Block], Inlines]) -> Cell:
    return replace(cell, children=turn(cell.children, table))
