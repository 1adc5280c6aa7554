"""Calendars: days of the Julian and the Gregorian calendar become day numbers, and back.

A day number is the chronological Julian Day Number: a whole number that grows by one each
midnight, the same in every calendar.  Both calendars are reckoned by rule in both directions,
whatever was in use where and when; ``country_calendars`` knows that.

Sources: Claus Tøndering, *Frequently Asked Questions about Calendars*, "Is there a formula for
calculating the Julian day number?", after H. F. Fliegel and T. C. Van Flandern, Communications of
the ACM 11 (1968), p. 657.  The same arithmetic is told here with years that begin in March, so
that the leap day is the last of its year.
"""

from enum import StrEnum
from typing import Final, NamedTuple


class Calendar(StrEnum):
    """A calendar in which a date can be given."""

    JULIAN = "julian"
    GREGORIAN = "gregorian"


class YearMonthDay(NamedTuple):
    """A day as a calendar counts it."""

    year: int
    month: int
    day: int


# The day number of 1 March of the year 0, where the reckoning below begins.
_ORIGIN: Final = {Calendar.JULIAN: 1_721_118, Calendar.GREGORIAN: 1_721_120}
_DAYS_IN_4_YEARS: Final = 1_461  # of the Julian calendar, and of a Gregorian century within
_DAYS_IN_400_YEARS: Final = 146_097  # of the Gregorian calendar
_MARCH: Final = 3
_FEBRUARY: Final = 2
_LONG_MONTHS: Final = frozenset({1, 3, 5, 7, 8, 10, 12})

# 1 March 4 CE (Julian): before it the leap years of the Julian calendar fell irregularly.
EARLIEST_DAY: Final = 1_722_579


def is_leap_year(calendar: Calendar, year: int) -> bool:
    """Tell whether the year has a 29 February (Inter gravissimas, 1582, for the centuries)."""
    if calendar is Calendar.JULIAN:
        return year % 4 == 0
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(calendar: Calendar, year: int, month: int) -> int:
    """Count the days of a month, 1 being January.

    Raises ValueError if there is no such month.
    """
    if not 1 <= month <= 12:  # noqa: PLR2004 - the months of a year
        message = f"there is no month {month}"
        raise ValueError(message)
    if month == _FEBRUARY:
        return 29 if is_leap_year(calendar, year) else 28
    return 31 if month in _LONG_MONTHS else 30


def day_number(calendar: Calendar, year: int, month: int, day: int) -> int:
    """Give the number of a day of the calendar.

    Raises ValueError if the calendar has no such day.  Trustworthy from ``EARLIEST_DAY`` on;
    earlier days are counted by the same rule, which history did not follow.
    """
    if not 1 <= day <= month_length(calendar, year, month):
        message = f"there is no day {year}-{month}-{day} in the {calendar} calendar"
        raise ValueError(message)
    from_march = (month - _MARCH) % 12
    march_year = year if month >= _MARCH else year - 1
    leap_days = march_year // 4
    if calendar is Calendar.GREGORIAN:
        leap_days += march_year // 400 - march_year // 100
    return _ORIGIN[calendar] + 365 * march_year + leap_days + _days_before(from_march) + day - 1


def calendar_day(calendar: Calendar, number: int) -> YearMonthDay:
    """Give year, month and day of a day number in the calendar."""
    days = number - _ORIGIN[calendar]
    centuries = 0
    if calendar is Calendar.GREGORIAN:
        centuries = (4 * days + 3) // _DAYS_IN_400_YEARS
        days -= centuries * _DAYS_IN_400_YEARS // 4
    years = (4 * days + 3) // _DAYS_IN_4_YEARS
    days -= years * _DAYS_IN_4_YEARS // 4
    from_march = (5 * days + 2) // 153
    month = (from_march + _MARCH - 1) % 12 + 1
    year = 100 * centuries + years + (1 if month < _MARCH else 0)
    return YearMonthDay(year, month, days - _days_before(from_march) + 1)


def convert(day: tuple[int, int, int], source: Calendar, target: Calendar) -> YearMonthDay:
    """Give the day's year, month and day in another calendar.

    Raises ValueError if the source calendar has no such day.
    """
    return calendar_day(target, day_number(source, *day))


def weekday(number: int) -> int:
    """Give the weekday of a day number: 0 for Monday to 6 for Sunday, as in ``datetime``.

    Day number 0 was a Monday, and no calendar reform has ever interrupted the week; only where the
    date line moved with it, in Alaska in 1867, had a weekday two days.
    """
    return number % 7


def _days_before(from_march: int) -> int:
    """Count the days from 1 March to the first of the month so many months later.

    Five months in turn, from March and from August, have 31, 30, 31, 30, 31 days: 153 in all.
    """
    return (153 * from_march + 2) // 5
