"""Verse: a stanza, which is a paragraph with the lines that its author broke, becomes its lines."""

from collections.abc import Iterable
from dataclasses import replace

from octavo.copy.prose.inlines import Break, Inline, Pointer
from octavo.copy.prose.walk import NESTING, Inlines

VERSE = "verse"  # the container


def lines_of_verse(inlines: Iterable[Inline]) -> tuple[Inlines, ...]:
    """Part inlines where a line is broken; what goes on over a break is opened in each line again.

    An anchor stays in the first of its lines.
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
                    again = replace(again, id="")
                lines[-1].append(again)
        else:
            lines[-1].append(inline)
    return tuple(tuple(line) for line in lines)
