"""Calendars: the arithmetic of both calendars against laws, history and another program."""

from datetime import date, timedelta

import pytest
from convertdate import gregorian, julian
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.calendars import (
    EARLIEST_DAY,
    Calendar,
    calendar_day,
    convert,
    day_number,
    is_leap_year,
    month_length,
    weekday,
)

ORACLE = {Calendar.JULIAN: julian, Calendar.GREGORIAN: gregorian}
LATEST_DAY = day_number(Calendar.JULIAN, 9999, 12, 31)

calendars = st.sampled_from(Calendar)
numbers = st.integers(EARLIEST_DAY, LATEST_DAY)


@given(calendars, numbers)
def test_a_day_has_one_number_and_a_number_one_day(calendar: Calendar, number: int) -> None:
    """Going to year, month and day and back changes nothing."""
    assert day_number(calendar, *calendar_day(calendar, number)) == number


@given(calendars, numbers)
def test_the_next_number_is_the_next_day(calendar: Calendar, number: int) -> None:
    """Days follow one another, the first of a month after the last of the one before."""
    year, month, day = calendar_day(calendar, number)
    following = {(year, month, day + 1), (year, month + 1, 1), (year + 1, 1, 1)}

    assert calendar_day(calendar, number + 1) in following


@given(calendars, numbers)
def test_another_program_counts_the_same(calendar: Calendar, number: int) -> None:
    """Convertdate gives each day the same number, which it counts from noon."""
    day = calendar_day(calendar, number)

    assert ORACLE[calendar].to_jd(*day) == number - 0.5
    assert tuple(ORACLE[calendar].from_jd(number)) == tuple(day)


@given(st.dates(min_value=date(4, 3, 1)))
def test_the_gregorian_calendar_and_its_week_are_those_of_python(day: date) -> None:
    """The standard library agrees on the distance between days and on their weekdays."""
    number = day_number(Calendar.GREGORIAN, day.year, day.month, day.day)

    assert number - EARLIEST_DAY == (day - date(4, 2, 28)) / timedelta(days=1)
    assert weekday(number) == day.weekday()


@given(calendars, calendars, numbers)
def test_converting_there_and_back_changes_nothing(
    source: Calendar, target: Calendar, number: int
) -> None:
    """A day converted to another calendar and back is the same day."""
    day = calendar_day(source, number)

    assert convert(convert(day, source, target), target, source) == day


@given(calendars, st.integers(1, 9999), st.integers(1, 12))
def test_a_month_is_as_long_as_the_way_to_the_next(
    calendar: Calendar, year: int, month: int
) -> None:
    """The length of a month is the distance between two firsts of the month."""
    following = (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)
    distance = day_number(calendar, *following) - day_number(calendar, year, month, 1)

    assert month_length(calendar, year, month) == distance


@pytest.mark.parametrize(
    ("old_style", "new_style"),
    [
        ((1582, 10, 5), (1582, 10, 15)),  # the bull Inter gravissimas
        ((1752, 9, 3), (1752, 9, 14)),  # Great Britain
        ((1700, 2, 18), (1700, 2, 28)),  # ten days until the first leap day left out …
        ((1700, 2, 29), (1700, 3, 11)),  # … and eleven after it
        ((1799, 5, 26), (1799, 6, 6)),  # Pushkin is born
        ((1800, 2, 29), (1800, 3, 12)),
        ((1825, 12, 14), (1825, 12, 26)),  # Senate Square
        ((1870, 4, 10), (1870, 4, 22)),  # Lenin is born
        ((1900, 2, 29), (1900, 3, 13)),
        ((1917, 2, 23), (1917, 3, 8)),
        ((1917, 10, 25), (1917, 11, 7)),
        ((1917, 10, 29), (1917, 11, 11)),
        ((1917, 12, 31), (1918, 1, 13)),
        ((1918, 1, 31), (1918, 2, 13)),
        ((2000, 2, 29), (2000, 3, 13)),  # 2000 was a leap year in both
    ],
)
def test_history_knows_both_dates(
    old_style: tuple[int, int, int], new_style: tuple[int, int, int]
) -> None:
    """Days that are known in both styles convert both ways."""
    assert convert(old_style, Calendar.JULIAN, Calendar.GREGORIAN) == new_style
    assert convert(new_style, Calendar.GREGORIAN, Calendar.JULIAN) == old_style


@pytest.mark.parametrize(("day", "name"), [((1917, 10, 29), 6), ((1917, 11, 2), 3)])
def test_the_weekday_of_an_old_style_date_is_that_of_the_day(
    day: tuple[int, int, int], name: int
) -> None:
    """29 October 1917 Old Style was a Sunday, 2 November a Thursday."""
    assert weekday(day_number(Calendar.JULIAN, *day)) == name


@pytest.mark.parametrize(
    ("calendar", "year", "leap"),
    [
        (Calendar.JULIAN, 1900, True),
        (Calendar.GREGORIAN, 1900, False),
        (Calendar.JULIAN, 2000, True),
        (Calendar.GREGORIAN, 2000, True),
        (Calendar.JULIAN, 1917, False),
        (Calendar.GREGORIAN, 1916, True),
    ],
)
def test_leap_years(calendar: Calendar, year: int, leap: bool) -> None:  # noqa: FBT001 - a table
    """The calendars differ in the centuries only."""
    assert is_leap_year(calendar, year) is leap


@pytest.mark.parametrize(
    ("calendar", "day"),
    [
        (Calendar.JULIAN, (1917, 2, 29)),
        (Calendar.GREGORIAN, (1900, 2, 29)),
        (Calendar.GREGORIAN, (1917, 4, 31)),
        (Calendar.GREGORIAN, (1917, 1, 0)),
        (Calendar.GREGORIAN, (1917, 13, 1)),
        (Calendar.GREGORIAN, (1917, 0, 1)),
    ],
)
def test_a_day_that_the_calendar_lacks_has_no_number(
    calendar: Calendar, day: tuple[int, int, int]
) -> None:
    """An impossible day is refused, not carried over into the next month."""
    with pytest.raises(ValueError, match="there is no"):
        day_number(calendar, *day)


def test_the_reckoning_begins_on_1_march_4() -> None:
    """The earliest day is the one that the documentation names."""
    assert calendar_day(Calendar.JULIAN, EARLIEST_DAY) == (4, 3, 1)
