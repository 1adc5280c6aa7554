"""Verse: a stanza, which is a paragraph with the lines that its author broke, becomes its lines."""

from collections.abc import Iterable
from dataclasses import replace

from octavo.copy.prose.inlines import Break, Inline, Pointer
from octavo.copy.prose.walk import NESTING, Inlines

VERSE = "verse"  # the container
POINT = "point"  # the role of a pointer to which references by printed lines lead
PIECE = "~"  # before the number of a later piece of a point, in its anchor


def lines_of_verse(inlines: Iterable[Inline]) -> tuple[Inlines, ...]:
    """Part inlines where a line is broken; what goes on over a break is opened in each line again.

    An anchor stays in the first of its lines; a point has one in each, made of its own.
    """
    lines: list[list[Inline]] = [[]]
    for inline in inlines:
        if isinstance(inline, Break):
            lines.append([])
        elif isinstance(inline, NESTING):
            for number, piece in enumerate(lines_of_verse(inline.children)):
                if number:
                    lines.append([])
                again = replace(inline, children=piece)
                if number and isinstance(again, Pointer):
                    again = replace(again, id=_again(again, number))
                lines[-1].append(again)
        else:
            lines[-1].append(inline)
    return tuple(tuple(line) for line in lines)


def _again(pointer: Pointer, number: int) -> str:
    """Name a later piece of what goes on over the end of a line."""
    return f"{pointer.id}{PIECE}{number}" if pointer.role == POINT and pointer.id else ""
