"""Validation: the plain value of a sheet becomes a typed value, its mistakes become problems."""

from collections.abc import Iterator
from functools import cache
from typing import Any, TypeVar, cast

from pydantic import TypeAdapter, ValidationError

from octavo.copy.calendars import Calendar
from octavo.copy.reckonings import Reckoning
from octavo.copy.refusals import problems_of
from octavo.copy.sheets import KeyPath, Sheet
from octavo.copy.wordings import spoken
from octavo.problems import Problem

T = TypeVar("T")


def validate(
    shape: type[T],
    sheet: Sheet,
    problems: list[Problem],
    *,
    at: KeyPath = (),
    calendar: Calendar | Reckoning = Calendar.GREGORIAN,
) -> T | None:
    """Make a value of the shape from what stands in a sheet at a path; None if there are errors.

    ``calendar`` is how dates are counted that do not name their own. Adds C01 to C05 and the codes
    of dates, all that there are.
    """
    empty = frozenset(_empty_paths(sheet.at(*at), at))
    problems.extend(_empty(path, sheet) for path in sorted(empty, key=str))
    try:
        value: T = _adapter(cast("type", shape)).validate_python(
            sheet.at(*at), context={"calendar": calendar}, by_alias=True, by_name=False
        )
    except ValidationError as error:
        found = problems_of(error.errors(include_url=False), shape, sheet, at)
        problems.extend(problem for path, problem in found if path not in empty)
        return None
    return None if empty else value


@cache
def _adapter(shape: type) -> TypeAdapter[Any]:
    return TypeAdapter(shape)


def _empty_paths(value: object, path: KeyPath) -> Iterator[KeyPath]:
    """Find the keys and items that have no value."""
    match value:
        case None:
            yield path
        case dict():
            for key, item in value.items():
                yield from _empty_paths(item, (*path, key))
        case list():
            for number, item in enumerate(value):
                yield from _empty_paths(item, (*path, number))


def _empty(path: KeyPath, sheet: Sheet) -> Problem:
    hint = "give it a value, or remove it"
    return Problem("C03", f"{spoken(path, sheet)} is empty", sheet.place(*path), hint)
