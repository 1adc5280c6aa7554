"""Rows: what any form of a table becomes before its cells are judged."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from octavo.problems import Location

#: Stands where bytes were no text; a row with it is told of and left out.
BROKEN: Final = "\ufffd"


@dataclass(frozen=True, slots=True)
class RollRow:
    """A row: the line that it begins in, and its cells as text by the headings of the columns."""

    place: Location
    cells: Mapping[str, str]  # without those that are empty
    starts: Mapping[str, int] = field(default_factory=dict)  # heading → column of the cell

    def at(self, heading: str) -> Location:
        """Give the place of a cell, or as much of it as is known."""
        return Location(self.place.file, self.place.line, self.starts.get(heading, 0))


@dataclass(frozen=True, slots=True)
class Roll:
    """The rows of a table in its order; ``headings`` are in theirs."""

    file: str
    headings: tuple[str, ...]
    rows: tuple[RollRow, ...]
