"""Places: a character of a text as read becomes its line and column in the file."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from octavo.problems import Location


class Leaf(NamedTuple):
    """A run of characters that stands in the file as it was read, but for signs of markup."""

    start: int  # where it begins in the text
    text: str


def place_of(
    offset: int, leaves: Sequence[Leaf], lines: Sequence[str], begin: Location
) -> Location:
    """Give the place of the character number ``offset`` of a text that begins at ``begin``.

    The parsers give places of blocks and of YAML values only, so the leaves are looked for one
    after another. What cannot be found stands at the beginning.
    """
    if not lines or not begin.line:
        return begin
    written = "\n".join((lines[begin.line - 1][max(0, begin.column - 1) :], *lines[begin.line :]))
    cursor = 0
    for leaf in leaves:
        found = _as_written(leaf.text).search(written, cursor)
        if offset < leaf.start + len(leaf.text):
            if found is None or offset < leaf.start:
                return begin
            before = _as_written(leaf.text[: offset - leaf.start]).match(written, found.start())
            return _location(written, before.end() if before else found.start(), begin)
        cursor = found.end() if found else cursor
    return begin


def _as_written(text: str) -> re.Pattern[str]:
    """Make the pattern of a text as Markdown and YAML may write it: escaped, on several lines."""
    return re.compile("".join(_piece(piece) for piece in re.split(r"(\s+|\W)", text) if piece))


def _piece(piece: str) -> str:
    if piece == "\u00a0":
        return "(?:\u00a0|&nbsp;)"
    if piece.isspace():
        return r"\\?\s(?:[\s>]*)"
    if piece == "'":
        return r"\\?'{1,2}"
    return re.escape(piece) if piece[0].isalnum() or piece[0] == "_" else r"\\?" + re.escape(piece)


def _location(written: str, position: int, begin: Location) -> Location:
    line = written.count("\n", 0, position)
    column = position - (written.rfind("\n", 0, position) + 1)
    return Location(begin.file, begin.line + line, column + (1 if line else max(begin.column, 1)))
