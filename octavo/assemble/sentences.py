"""Sentences: lines of registers become sentences that stand one after another."""

from collections.abc import Iterable

from octavo.copy.prose import Inline, Text
from octavo.copy.prose.walk import Inlines, plain

_ENDS = (".", "!", "?", "…")


def sentences(lines: Iterable[Inlines]) -> Inlines:
    """Join lines, each ended as a sentence; empty ones are left out."""
    return joined(sentence(line) for line in lines if line)


def joined(lines: Iterable[Inlines]) -> Inlines:
    """Join lines by spaces; empty ones are left out."""
    words: list[Inline] = []
    for line in filter(None, lines):
        words += (Text(" "),) if words else ()
        words += line
    return tuple(words)


def sentence(line: Inlines) -> Inlines:
    """End a line by a full stop, unless it ends as a sentence does."""
    return line if plain(line).rstrip().endswith(_ENDS) else (*line, Text("."))
