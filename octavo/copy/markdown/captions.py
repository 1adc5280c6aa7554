"""Captions: a paragraph that begins with a colon becomes the caption of what stands before it.

A picture with its caption, and nothing else, becomes a plate where one is asked for.
"""

from collections.abc import Sequence
from dataclasses import replace

from octavo.copy.prose import Block, Container, Figure, Inline, Paragraph, Table, Text
from octavo.problems import Location, Problem


def caption_of(block: Block | None) -> tuple[Inline, ...] | None:
    """Give the words of a paragraph that begins with ``: ``, the form of a caption."""
    if isinstance(block, Paragraph) and block.children:
        first = block.children[0]
        if isinstance(first, Text) and first.text.startswith(": "):
            return (Text(first.text[2:]), *block.children[1:])
    return None


def with_caption(block: Table | Figure, caption: Sequence[Inline]) -> Table | Figure:
    """Give a table or a figure with its caption."""
    return replace(block, caption=tuple(caption))


def plate_of(children: Sequence[Block], place: Location, problems: list[Problem]) -> Block:
    """Make a plate of what stands in its container; adds M04 if that is not one picture."""
    match children:
        case [Figure() as figure]:
            return replace(figure, plate=True)
    message = "a plate holds one picture and its caption, nothing else"
    hint = "write ![what is to be seen](images/NAME.jpg) by itself between the colons"
    problems.append(Problem("M04", message, place, hint))
    return Container("quotation", {}, tuple(children), place)
