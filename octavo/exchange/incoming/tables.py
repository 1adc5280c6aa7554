"""Tables: a text of CSV or TSV becomes a list of rows."""

import csv
from collections import Counter
from collections.abc import Iterator
from io import StringIO
from itertools import islice
from typing import Final, Protocol

from octavo.exchange.formulas import restored
from octavo.exchange.incoming.rows import MAX_ROWS, IncomingList, IncomingRow, too_many
from octavo.problems import Location, Problem, Severity

_DELIMITERS: Final = (",", ";", "\t", "|")
_LOOKED_AT: Final = 50  # rows
_OWN: Final = frozenset({"julian", "gregorian", "weekday"})  # what only an export works out


def read_table(text: str, name: str, problems: list[Problem]) -> IncomingList | None:
    """Read a table whose first row names the columns; what parts the cells is found out.

    Adds X01 (quotation marks that are not closed, no rows), X02 (a row with too many cells, which
    is left out), X03 (too many rows) and X04 (a warning: two columns of one name).
    """
    start, delimiter = declared(text)
    if delimiter is None:
        delimiter = delimiter_of(text)
    reader = csv.reader(StringIO(text[start:], newline=""), delimiter=delimiter, strict=True)
    lines_before = text.count("\n", 0, start)
    numbered = _numbered(reader, lines_before)
    first = 0
    rows: list[IncomingRow] = []
    try:
        head_line, head = next(numbered, (1, []))
        columns = _columns(head, Location(name, head_line), problems)
        first = head_line
        for first, cells in numbered:
            if len(rows) == MAX_ROWS:
                problems.append(too_many(name))
                return None
            row = _row(cells, columns, Location(name, first), problems)
            if row is not None:
                rows.append(row)
    except csv.Error as error:
        problems.append(_broken(error, Location(name, max(first, lines_before) + 1)))
        return None
    if not any(columns):
        hint = "the first row has to name the columns: id,date,title"
        problems.append(Problem("X01", "the file has no columns", Location(name), hint))
        return None
    return IncomingList(tuple(filter(None, columns)), tuple(rows), own=set(columns) >= _OWN)


class _Reader(Protocol):
    """A reader of rows that counts the lines which it has read."""

    line_num: int

    def __iter__(self) -> Iterator[list[str]]: ...


def _numbered(reader: _Reader, before: int) -> Iterator[tuple[int, list[str]]]:
    """Give the rows with something in them, each with the line in which it begins."""
    line = before + 1
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield line, cells
        line = before + reader.line_num + 1


def declared(text: str) -> tuple[int, str | None]:
    """Read the first line that Excel writes to say what parts the cells: ``sep=;``."""
    first = text[:16].split("\n", maxsplit=1)[0]
    if first.startswith("sep=") and len(first.rstrip("\r")) == len("sep=;"):
        return len(first) + 1, first[len("sep=")]
    return 0, None


def delimiter_of(text: str) -> str:
    """Find what parts the cells: that which makes most rows as long as the first."""
    beginning = text[:100_000]

    def score(delimiter: str) -> tuple[float, int]:
        reader = csv.reader(StringIO(beginning, newline=""), delimiter=delimiter)
        try:
            widths = [len(cells) for cells in islice(reader, _LOOKED_AT) if cells]
        except csv.Error:
            return (0, 0)
        if not widths or widths[0] == 1:
            return (0, 0)
        return (Counter(widths)[widths[0]] / len(widths), widths[0])

    return max(_DELIMITERS, key=score)


def _columns(head: list[str], place: Location, problems: list[Problem]) -> tuple[str, ...]:
    """Name the columns; one without a name, or with one that was before, is the empty text."""
    names: list[str] = []
    for number, cell in enumerate(head, start=1):
        column = " ".join(restored(cell).split())
        if column in names and column:
            message = f"column {number} is called '{column}' as one before it, and is not read"
            hint = "give each column a name of its own"
            problems.append(Problem("X04", message, place, hint, Severity.WARNING))
            column = ""
        names.append(column)
    return tuple(names)


def _row(
    cells: list[str], columns: tuple[str, ...], place: Location, problems: list[Problem]
) -> IncomingRow | None:
    """Make a row; None, with a problem, if it has a cell where there is no column."""
    if any(cell.strip() for cell in cells[len(columns) :]):
        message = f"the row has {len(cells)} cells and the first row {len(columns)}"
        hint = "put cells that hold the sign between cells into quotation marks"
        problems.append(Problem("X02", message, place, hint))
        return None
    named = zip(columns, cells, strict=False)  # a short row has empty cells at its end
    found = {name: restored(cell).strip() for name, cell in named if name and cell.strip()}
    return IncomingRow(place.line, found) if found else None


def _broken(error: csv.Error, place: Location) -> Problem:
    if "field larger" in str(error):
        hint = "is a quotation mark missing at its end?"
        return Problem("X01", "a cell is longer than 131,072 characters", place, hint)
    hint = "close the quotation marks, and write one within a cell twice"
    return Problem("X01", "the quotation marks of this row do not agree", place, hint)
