"""Spreadsheets: the first sheet of an XLSX file becomes a roll; nothing in it is reckoned."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import Final

from openpyxl import load_workbook

from octavo.exchange.incoming.rows import MAX_ROWS, too_many
from octavo.exchange.rolls.rows import Roll, RollRow
from octavo.problems import Location, Problem

_MAX_UNPACKED: Final = 200_000_000  # bytes: an XLSX file is a ZIP, and may unfold
_MAX_COLUMNS: Final = 200


def read_spreadsheet(content: bytes, name: str, problems: list[Problem]) -> Roll | None:
    """Read a table whose first row names the columns; a formula gives what it last came to.

    Adds X01 (no spreadsheet, no columns) and X03 (too large).
    """
    try:
        if _unpacked(content) > _MAX_UNPACKED:
            hint = "save the sheet alone, without pictures"
            problems.append(Problem("X03", "the spreadsheet is too large", Location(name), hint))
            return None
        rows = list(_rows(content))
    except Exception:  # noqa: BLE001 - openpyxl raises whatever a broken file leads it to
        hint = "open it in a spreadsheet program and save it again, or save it as CSV"
        problems.append(Problem("X01", "the file is no spreadsheet", Location(name), hint))
        return None
    headings = [" ".join(cell.split()) for cell in rows[0][1]] if rows else []
    if not any(headings):
        hint = "the first row has to name the columns"
        problems.append(Problem("X01", "the sheet has no columns", Location(name, 1), hint))
        return None
    if len(rows) > MAX_ROWS:
        problems.append(too_many(name))
        return None
    starts = {heading: place for place, heading in enumerate(headings, start=1) if heading}
    found = (
        RollRow(
            Location(name, line),
            {
                heading: cell
                for heading, cell in zip(headings, cells, strict=False)
                if heading and cell
            },
            starts,
        )
        for line, cells in rows[1:]
    )
    return Roll(name, tuple(starts), tuple(row for row in found if row.cells))


def _unpacked(content: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return sum(member.file_size for member in packed.infolist())


def _rows(content: bytes) -> Iterator[tuple[int, list[str]]]:
    """Give the rows of the first sheet with their numbers; one more than there may be, at most."""
    book = load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
    try:
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # what a file says of its own size may be wrong
        rows = sheet.iter_rows(max_row=MAX_ROWS + 2, max_col=_MAX_COLUMNS, values_only=True)
        for number, cells in enumerate(rows, start=1):
            yield number, [_written(cell) for cell in cells]
    finally:
        book.close()


def _written(cell: object) -> str:
    """Write a cell as a person would: whole numbers without a point, days as 2017-11-25."""
    match cell:
        case None:
            return ""
        case bool():
            return str(cell).lower()
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime() if (cell.hour, cell.minute, cell.second) == (0, 0, 0):
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
    return str(cell).strip()
