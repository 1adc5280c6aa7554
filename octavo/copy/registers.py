"""Registers: a file such as people.yaml becomes records by id, each with its place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from octavo.copy.calendars import Calendar
from octavo.copy.reckonings import Reckoning
from octavo.copy.sheets import Sheet
from octavo.copy.strict_yaml import read_sheet
from octavo.copy.validation import validate
from octavo.problems import Location, Problem

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Register(Generic[T]):
    """The records of one file, in its order; empty if there is no such file.

    ``numbers`` has every id of the file, ``entries`` those whose records are without mistakes.
    """

    file: str
    entries: Mapping[str, T] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    sheet: Sheet | None = None
    broken: bool = False  # there is a file, and it cannot be read

    def location(self, name: str, *path: str | int) -> Location:
        """Give the place of a record, or of something in it."""
        if self.sheet is None or name not in self.numbers:
            return Location(self.file)
        return self.sheet.place(self.numbers[name], *path)


def read_register(
    path: Path,
    file: str,
    shape: type[T],
    calendar: Calendar | Reckoning,
    problems: list[Problem],
) -> Register[T]:
    """Read a register, if there is one; records with mistakes are left out of it.

    Adds the problems of ``read_sheet`` and ``validate``, and C06 for an id given twice.
    """
    if not path.exists():
        return Register(file)
    sheet = read_sheet(path, file, problems, top=list)
    if sheet is None or not isinstance(sheet.value, list):
        return Register(file, broken=True)
    numbers = _numbers(sheet, sheet.value, problems)
    entries: dict[str, T] = {}
    for number in range(len(sheet.value)):
        record = validate(shape, sheet, problems, at=(number,), calendar=calendar)
        name = sheet.at(number, "id")
        if record is not None and isinstance(name, str):
            entries.setdefault(name, record)
    return Register(file, entries, numbers, sheet)


def _numbers(sheet: Sheet, records: list[object], problems: list[Problem]) -> dict[str, int]:
    """Find every id and the number of its record; the first of the same id has it."""
    numbers: dict[str, int] = {}
    for number in range(len(records)):
        name = sheet.at(number, "id")
        if not isinstance(name, str):
            continue
        if name in numbers:
            line = sheet.place(numbers[name], "id").line
            message = f"the id '{name}' is given a second time, first in line {line}"
            hint = "give each record an id of its own"
            problems.append(Problem("C06", message, sheet.place(number, "id"), hint))
        numbers.setdefault(name, number)
    return numbers
