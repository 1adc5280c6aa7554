"""Captions: a paragraph that begins with a colon becomes the caption of what stands before it."""

from collections.abc import Sequence

from octavo.copy.prose import Block, Figure, Inline, Paragraph, Table, Text


def caption_of(block: Block | None) -> tuple[Inline, ...] | None:
    """Give the words of a paragraph that begins with ``: ``, the form of a caption."""
    if isinstance(block, Paragraph) and block.children:
        first = block.children[0]
        if isinstance(first, Text) and first.text.startswith(": "):
            return (Text(first.text[2:]), *block.children[1:])
    return None


def with_caption(block: Table | Figure, caption: Sequence[Inline]) -> Table | Figure:
    """Give a table or a figure with its caption."""
    if isinstance(block, Table):
        return Table(block.head, block.rows, tuple(caption), block.location)
    return Figure(block.picture, tuple(caption), block.location)
