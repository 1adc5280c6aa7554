"""Calendar changes: calendar_changes.yaml becomes the rules of countries, by their names."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Final

from pydantic import ConfigDict, Field, TypeAdapter
from pydantic.dataclasses import dataclass

from octavo.copy.calendars import YearMonthDay
from octavo.copy.country_calendars import CalendarChange, NewYear, OwnCalendar
from octavo.copy.strict_yaml import read_sheet
from octavo.problems import BuildError, Problem

FILE: Final = Path(__file__).with_suffix(".yaml")

#: What holds for a work that names no country: by the calendar of its dates.
JULIAN_COUNTRY: Final = "russia"
GREGORIAN_COUNTRY: Final = "rome"

#: What a file writes in place of a country that never changed, or that is none.
NO_COUNTRY: Final = "none"

_CLOSED: Final = ConfigDict(extra="forbid")
_Day = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]


@dataclass(frozen=True, slots=True, config=_CLOSED)
class _NewYearEntry:
    day: Annotated[str, Field(pattern=r"^[0-9]{2}-[0-9]{2}$")]
    first_year: int
    last_year: int


@dataclass(frozen=True, slots=True, config=_CLOSED)
class _OwnCalendarEntry:
    last_before: _Day
    first: _Day
    last: _Day


@dataclass(frozen=True, slots=True, config=_CLOSED)
class _Entry:
    """What the file says of countries that changed on the same day."""

    last_julian: _Day
    first_gregorian: _Day
    countries: Mapping[str, str]  # name in files → name in messages
    source: str
    note: str = ""
    new_year: _NewYearEntry | None = None
    own_calendar: _OwnCalendarEntry | None = None


@cache
def countries() -> Mapping[str, CalendarChange]:
    """Give the changes of calendar that are known, by the names that files use."""
    problems: list[Problem] = []
    sheet = read_sheet(FILE, FILE.name, problems, top=list)
    if sheet is None or problems:
        raise BuildError(problems)
    found: dict[str, CalendarChange] = {}
    for entry in TypeAdapter(tuple[_Entry, ...]).validate_python(sheet.value):
        for name, country in entry.countries.items():
            if name in found:
                raise ValueError(f"{FILE.name} has {name} twice")
            found[name] = _change(name, country, entry)
    return MappingProxyType(found)


def country_names() -> tuple[str, ...]:
    """List what a file may name as a country, "none" the last."""
    return (*sorted(countries()), NO_COUNTRY)


def country_named(name: str) -> CalendarChange | None:
    """Give the change of a country; None for "none".

    Raises KeyError if no country of that name is known.
    """
    return None if name == NO_COUNTRY else countries()[name]


def _change(name: str, country: str, entry: _Entry) -> CalendarChange:
    return CalendarChange(
        name,
        country,
        _day(entry.last_julian),
        _day(entry.first_gregorian),
        entry.source,
        entry.note,
        _new_year(entry.new_year),
        _own_calendar(entry.own_calendar),
    )


def _new_year(entry: _NewYearEntry | None) -> NewYear | None:
    if entry is None:
        return None
    month, day = map(int, entry.day.split("-"))
    return NewYear(month, day, entry.first_year, entry.last_year)


def _own_calendar(entry: _OwnCalendarEntry | None) -> OwnCalendar | None:
    if entry is None:
        return None
    return OwnCalendar(_day(entry.last_before), _day(entry.first), _day(entry.last))


def _day(text: str) -> YearMonthDay:
    return YearMonthDay(*map(int, text.split("-")))


RUSSIA: Final = countries()[JULIAN_COUNTRY]
