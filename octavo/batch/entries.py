"""Entries: the rows of a roll become typed values, or problems with the place of each cell."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from octavo.batch.headings import Headings
from octavo.copy.shapes.batch import Column, ColumnType
from octavo.exchange.rolls.rows import BROKEN, Roll, RollRow
from octavo.problems import Location, Problem, nearest

Value = str | int | date

_FORMULA: Final = re.compile(r"[=+\-@]")
_PATH: Final = re.compile(r"(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\~]|^[A-Za-z]:[/\\]")
_UNPRINTED: Final = frozenset(("Cc", "Cs", "Co", "Cn"))  # controls, surrogates, nobody's characters
_TURNING: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_SHOWN: Final = 30  # characters of a wrong cell in its message

#: Finds what is wrong with a cell, as the fact, the hint and the code; None if nothing is.
Check = Callable[[str, Column], tuple[str, str, str] | None]


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that can be printed: its place, and a value for each column that it fills."""

    number: int  # of the row in the table, from 1; bad rows count too
    place: Location
    values: Mapping[str, Value]


def entries_of(roll: Roll, headings: Headings, problems: list[Problem]) -> tuple[Entry, ...]:
    """Judge all rows; those that are wrong are told of, each with all its mistakes, and left out.

    Adds U01 (missing), U02 (too long), U03 (characters that cannot be printed), U04 (a formula),
    U05 (a path), U06 (not of the column's type or choices), U07 (twice), U08 (another encoding).
    """
    entries: list[Entry] = []
    seen: dict[tuple[str, Value], int] = {}
    for number, row in enumerate(roll.rows, start=1):
        values: dict[str, Value] = {}
        wrong: list[Problem] = []
        for name, column in headings.columns.items():
            heading = headings.of[name]
            cell, place = row.cells.get(heading, ""), row.at(heading)
            found = _wrong(cell, column) if cell else _missing(column)
            if found:
                fact, hint, code = found
                wrong.append(Problem(code, f"'{heading}' {fact}", place, hint))
            elif cell:
                values[name] = _value(cell, column)
        wrong.extend(_twice(row, values, headings, seen))
        if wrong:
            problems.extend(wrong)
            continue
        unique = (name for name in values if headings.columns[name].unique)
        seen |= {(name, values[name]): row.place.line for name in unique}
        entries.append(Entry(number, row.place, values))
    return tuple(entries)


def _missing(column: Column) -> tuple[str, str, str] | None:
    return ("is missing", "fill the cell, or take the row out", "U01") if column.required else None


def _wrong(cell: str, column: Column) -> tuple[str, str, str] | None:
    return next(filter(None, (check(cell, column) for check in _CHECKS)), None)


def _unreadable(cell: str, column: Column) -> tuple[str, str, str] | None:
    del column
    if BROKEN not in cell:
        return None
    hint = "save the table as UTF-8, or name what it is saved as with --encoding"
    return "is not in the encoding of the table", hint, "U08"


def _unprintable(cell: str, column: Column) -> tuple[str, str, str] | None:
    del column
    for sign in cell:
        if unicodedata.category(sign) in _UNPRINTED or sign in _TURNING or sign in "\u2028\u2029":
            name = unicodedata.name(sign, "a control character")
            fact = f"has U+{ord(sign):04X} ({name.lower()}), which cannot be printed"
            return fact, "type the text anew", "U03"
    return None


def _too_long(cell: str, column: Column) -> tuple[str, str, str] | None:
    if len(cell) <= column.longest:
        return None
    fact = f"has {len(cell)} characters, and {column.longest} are allowed"
    return fact, "shorten it, or raise 'longest' of the column in the edition", "U02"


def _formula(cell: str, column: Column) -> tuple[str, str, str] | None:
    if column.type is not ColumnType.TEXT or not _FORMULA.match(cell):
        return None
    fact = f"begins with '{cell[0]}', as a formula of a spreadsheet does"
    return fact, "write the text without the sign", "U04"


def _path(cell: str, column: Column) -> tuple[str, str, str] | None:
    del column
    if not _PATH.search(cell):
        return None
    return f"is '{_shown(cell)}', a path to a folder", "write the text without it", "U05"


def _untyped(cell: str, column: Column) -> tuple[str, str, str] | None:
    try:
        _value(cell, column)
    except ValueError:
        word, hint = _TYPES[column.type]
        return f"is '{_shown(cell)}', which is no {word}", hint, "U06"
    return None


def _unchosen(cell: str, column: Column) -> tuple[str, str, str] | None:
    if not column.choices or cell in column.choices:
        return None
    fact = f"is '{_shown(cell)}', which is none of the column's choices"
    return fact, nearest(cell, column.choices), "U06"


_CHECKS: Final[tuple[Check, ...]] = (
    *(_unreadable, _unprintable, _too_long, _path, _formula, _untyped, _unchosen),
)
_TYPES: Final = {
    ColumnType.INTEGER: ("whole number", "write figures only"),
    ColumnType.DATE: ("day", "write year, month and day: 2017-11-25"),
}


def _value(cell: str, column: Column) -> Value:
    if column.type is ColumnType.INTEGER:
        return int(cell) if cell.lstrip("-").isascii() else _no_number(cell)
    if column.type is ColumnType.DATE:
        return date.fromisoformat(cell)
    return cell


def _no_number(cell: str) -> int:
    raise ValueError(cell)


def _twice(
    row: RollRow,
    values: Mapping[str, Value],
    headings: Headings,
    seen: Mapping[tuple[str, Value], int],
) -> Iterator[Problem]:
    """Find values that a row above has already, where the column says that there is but one."""
    for name, value in values.items():
        if headings.columns[name].unique and (name, value) in seen:
            heading = headings.of[name]
            line = seen[name, value]
            message = f"'{heading}' is '{_shown(str(value))}', as in line {line}"
            hint = "take one of the rows out, or tell them apart"
            yield Problem("U07", message, row.at(heading), hint)


def _shown(cell: str) -> str:
    return cell if len(cell) <= _SHOWN else f"{cell[:_SHOWN]}…"
