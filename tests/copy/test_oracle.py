"""Oracle: 200 days of history, each in both calendars, by a program that knows nothing of ours.

The table has for each day the country, the calendar in which the country counted it, the day in
both calendars and its weekday. Convertdate is asked for all of it again, and so are we.
"""

import csv
from pathlib import Path
from typing import NamedTuple

import pytest
from convertdate import gregorian, julian, utils
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.calendar_changes import countries
from octavo.copy.calendars import EARLIEST_DAY, Calendar, YearMonthDay, day_number
from octavo.copy.dates import DateError, Reckoning, parse_date

ORACLE = {Calendar.JULIAN: julian, Calendar.GREGORIAN: gregorian}
OTHER = {Calendar.JULIAN: Calendar.GREGORIAN, Calendar.GREGORIAN: Calendar.JULIAN}
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
LAST_DAY = day_number(Calendar.GREGORIAN, 9999, 12, 31)


class Row(NamedTuple):
    """A day of the table."""

    country: str
    calendar: Calendar
    days: dict[Calendar, tuple[int, int, int]]
    weekday: str
    what: str

    @property
    def written(self) -> str:
        """The day as the country counted it."""
        return text(self.days[self.calendar])


def text(day: tuple[int, int, int]) -> str:
    """Write a day as EDTF."""
    return f"{day[0]:04}-{day[1]:02}-{day[2]:02}"


def day_of(written: str) -> tuple[int, int, int]:
    """Read a day of the table."""
    year, month, day = map(int, written.split("-"))
    return year, month, day


def table() -> list[Row]:
    """Read the table."""
    with Path(__file__).with_name("oracle.csv").open(encoding="utf-8", newline="") as file:
        return [
            Row(
                row["country"],
                Calendar(row["calendar"]),
                {calendar: day_of(row[calendar]) for calendar in Calendar},
                row["weekday"],
                row["what"],
            )
            for row in csv.DictReader(file)
        ]


ROWS = table()
rows = pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.country}-{row.written}")


def test_there_are_200_days_of_many_countries_and_every_change() -> None:
    assert len({(row.country, row.calendar, row.written) for row in ROWS}) == 200
    assert len({row.country for row in ROWS}) > 50
    assert {row.days[Calendar.JULIAN][0] // 100 for row in ROWS} >= set(range(21))
    around = {row.days[row.calendar] for row in ROWS}
    assert around >= {day for each in countries().values() for day in each.gaps[-1]}


@rows
def test_the_oracle_says_the_same_as_the_table(row: Row) -> None:
    """Both days of a row are one day, and its weekday is right."""
    numbers = {ORACLE[calendar].to_jd(*row.days[calendar]) for calendar in Calendar}

    assert len(numbers) == 1
    assert WEEKDAYS[utils.jwday(numbers.pop())] == row.weekday


@rows
def test_a_day_is_read_as_its_country_counted_it(row: Row) -> None:
    """Without naming its calendar a day is of the right one, converts, and has its weekday."""
    date = parse_date(row.written, Reckoning(countries()[row.country]))

    assert date.calendar is row.calendar
    assert {each: date.days_in(each) for each in Calendar} == {
        each: (row.days[each],) for each in Calendar
    }
    assert date.weekday is not None
    assert WEEKDAYS[date.weekday] == row.weekday


@rows
def test_a_day_goes_round(row: Row) -> None:
    """Converted and converted back, written and read again, a day is what it was."""
    date = parse_date(row.written, Reckoning(countries()[row.country]))
    other = date.in_calendar(OTHER[row.calendar])

    assert other.in_calendar(row.calendar) == date
    assert str(date) == row.written
    assert parse_date(str(other), Reckoning(date.country, other.calendar)) == other


@given(st.integers(EARLIEST_DAY, LAST_DAY), st.sampled_from(sorted(countries())))
def test_every_day_that_a_country_had_is_read_as_it_counted(number: int, name: str) -> None:
    """What the oracle calls a day, on either side of the change, is that day when it is read."""
    country = countries()[name]
    calendar = Calendar.JULIAN if number <= country.last_day else Calendar.GREGORIAN
    day = tuple(ORACLE[calendar].from_jd(number))
    own = country.own_calendar
    if own is not None and day_number(Calendar.JULIAN, 1700, 2, 29) <= number <= day_number(
        Calendar.JULIAN, 1712, 2, 29
    ):
        with pytest.raises(DateError):
            parse_date(text(day), Reckoning(country))
        return

    date = parse_date(text(day), Reckoning(country))

    assert date.calendar is calendar
    assert date.first_day == number
    assert date.weekday == utils.jwday(ORACLE[calendar].to_jd(*day))


@given(st.integers(EARLIEST_DAY, LAST_DAY))
def test_old_style_and_new_style_go_there_and_back(number: int) -> None:
    """Julian to Gregorian to Julian is the same day, and the oracle agrees on the way."""
    day = YearMonthDay(*julian.from_jd(number))
    date = parse_date(text(day), Calendar.JULIAN)
    new = date.in_calendar(Calendar.GREGORIAN)

    assert new.days_in(Calendar.GREGORIAN) == (tuple(gregorian.from_jd(number)),)
    assert new.in_calendar(Calendar.JULIAN) == date
