"""Source lines: a character looked for in a file's lines becomes a place."""

import re
from dataclasses import dataclass

from octavo.problems import Location

_LABEL = re.compile(r"\s*\[\^[^\]\s]+\]:")  # what a note begins with is no call of it


@dataclass(frozen=True, slots=True)
class SourceLines:
    """The lines of a file, to find places in; line indices count from 0, places from 1."""

    file: str
    lines: tuple[str, ...]

    def at(self, index: int, column: int | None = None) -> Location:
        """Give the place of a line's first character, or of a column counted from 0."""
        if column is None:
            line = self.text(index)
            column = len(line) - len(line.lstrip())
        return Location(self.file, index + 1, column + 1)

    def text(self, index: int) -> str:
        """Give a line, empty past the end."""
        return self.lines[index] if 0 <= index < len(self.lines) else ""


class Cursor:
    """Walks through the lines of one block as its inlines are read, to give each its place.

    The parser gives no columns for inlines; their own characters are looked for from the last
    place found, which is exact as long as inlines are asked for in the order of the text.
    """

    def __init__(self, lines: SourceLines, first: int, past: int) -> None:
        """Start at line index ``first``; nothing is looked for at ``past`` or after it."""
        self._lines = lines
        self._line = first
        label = _LABEL.match(lines.text(first))
        self._column = label.end() if label else 0
        self._past = max(past, first + 1)

    def next_line(self) -> None:
        """Go to the start of the next line."""
        if self._line + 1 < self._past:
            self._line += 1
            self._column = 0

    def find(self, characters: str) -> Location:
        """Give the place of the next occurrence, or of the present line if there is none."""
        for line in range(self._line, self._past):
            start = self._column if line == self._line else 0
            found = self._lines.text(line).find(characters, start)
            if found >= 0:
                self._line, self._column = line, found + len(characters)
                return self._lines.at(line, found)
        return self._lines.at(self._line)
