"""Delimited: a text of CSV or TSV becomes a roll whose cells know the column they begin in."""

import re
from collections.abc import Mapping
from itertools import pairwise

from octavo.exchange.incoming.tables import declared, delimiter_of, read_table
from octavo.exchange.rolls.rows import Roll, RollRow
from octavo.problems import Location, Problem


def read_delimited(text: str, name: str, problems: list[Problem]) -> Roll | None:
    """Read a table whose first row names the columns; adds X01 to X04 as ``read_table`` does."""
    table = read_table(text, name, problems)
    if table is None:
        return None
    start, delimiter = declared(text)
    delimiter = delimiter or delimiter_of(text)
    lines = text.split("\n")
    head = text[start:].lstrip("\r\n").split("\n", maxsplit=1)[0]
    order = [_bare(cell) for cell, _ in _cells(head, delimiter)]
    rows = tuple(
        RollRow(
            Location(name, row.line),
            {heading: str(cell) for heading, cell in row.cells.items()},
            _starts(lines[row.line - 1], delimiter, order),
        )
        for row in table.rows
    )
    return Roll(name, table.columns, rows)


def _starts(line: str, delimiter: str, order: list[str]) -> Mapping[str, int]:
    """Tell in which column of a line each cell begins, counted from 1."""
    cells = _cells(line, delimiter)
    return {heading: place for heading, (_, place) in zip(order, cells, strict=False) if heading}


def _cells(line: str, delimiter: str) -> list[tuple[str, int]]:
    """Part a line at the delimiters that stand outside quotation marks."""
    inside = re.sub(r'"[^"]*"?', lambda quoted: "x" * len(quoted[0]), line)
    ends = [place for place, sign in enumerate(inside) if sign == delimiter]
    return [
        (line[before + 1 : after], before + 2) for before, after in pairwise([-1, *ends, len(line)])
    ]


def _bare(cell: str) -> str:
    stripped = cell.strip()
    if stripped[:1] == '"' == stripped[-1:]:
        stripped = stripped[1:-1].replace('""', '"')
    return " ".join(stripped.split())
