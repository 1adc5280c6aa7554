"""Rows: what any format of list becomes before its columns are understood."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from octavo.copy.calendars import Calendar
from octavo.problems import Location, Problem

MAX_ROWS: Final = 50_000


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """A row: the line of the file that it begins in, and its cells by the names of the columns."""

    line: int
    cells: Mapping[str, object]  # text, or what JSON has; never empty


@dataclass(frozen=True, slots=True)
class IncomingList:
    """The rows of a file, in its order; ``columns`` are in theirs.

    ``own`` tells that Octavo wrote the file, so that its texts are Markdown; ``calendar`` is that
    of the format, if the format has one.
    """

    columns: tuple[str, ...]
    rows: tuple[IncomingRow, ...]
    own: bool = False
    calendar: Calendar | None = None


def too_many(name: str) -> Problem:
    """Say that a file has more rows than anyone has written (X03)."""
    hint = f"divide it: a file may have {MAX_ROWS:,} rows"
    return Problem("X03", f"the file has more than {MAX_ROWS:,} rows", Location(name), hint)
