"""Table lists: a table becomes a list, an item a row, for readers who see little of a page at once.

Every cell is on a line of its own after the head of its column. A note that is called in a head is
called where the head stands first.
"""

from collections.abc import Iterator

from octavo.copy.prose import Block, Break, Call, Inline, ListBlock, Paragraph, Strong, Table, Text
from octavo.copy.prose.walk import Inlines


def listed(table: Table) -> tuple[Block, ...]:
    """Say in a caption and a list what a table says; without rows it is a line of heads."""
    place = table.location
    caption = (Paragraph((Strong(table.caption),), place),) if table.caption else ()
    if not table.rows:
        line = tuple(_joined(tuple(cell.children for cell in table.head), Text(", ")))
        return (*caption, *((Paragraph(line, place),) if line else ()))
    first = [cell.children for cell in table.head]
    again = [_without_calls(head) for head in first]
    items = []
    for number, row in enumerate(table.rows):
        heads = again if number else first  # as many as cells: the reader sees to that
        pairs = [_pair(head, cell.children) for head, cell in zip(heads, row, strict=False)]
        line = tuple(_joined(tuple(pair for pair in pairs if pair), Break()))
        items.append((Paragraph(line, place),))
    return (*caption, ListBlock(tuple(items), None, place))


def _pair(head: Inlines, cell: Inlines) -> Inlines:
    """Write ``head: cell``; what is empty says nothing."""
    if not cell:
        return ()
    return (*head, Text(": "), Strong(cell)) if head else (Strong(cell),)


def _joined(parts: tuple[Inlines, ...], joint: Inline) -> Iterator[Inline]:
    for number, part in enumerate(parts):
        if number:
            yield joint
        yield from part


def _without_calls(inlines: Inlines) -> Inlines:
    return tuple(inline for inline in inlines if not isinstance(inline, Call))
