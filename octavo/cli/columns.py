"""Columns: rows of words become lines of even columns for a terminal."""

from collections.abc import Iterator, Sequence

GAP = 2  # signs between two columns


def columns(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Write a head and rows, the first column to the left and the others to the right."""
    table = [heads, *rows]
    widths = [max(len(row[place]) for row in table) for place in range(len(heads))]
    for row in table:
        cells = [row[0].ljust(widths[0])]
        cells += (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
        yield (" " * GAP).join(cells).rstrip()
