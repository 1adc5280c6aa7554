"""Date existence: a day, month or year as written becomes one of a calendar, or an error.

A reckoning that names a calendar takes every day of it; one that names a country only takes the
days that the country had.
"""

from typing import Final

from octavo.copy.calendars import (
    EARLIEST_DAY,
    Calendar,
    YearMonthDay,
    calendar_day,
    month_length,
)
from octavo.copy.country_calendars import CalendarChange
from octavo.copy.date_errors import NO_SUCH_DAY, DateError, in_words
from octavo.copy.historical_date import Day
from octavo.copy.reckonings import Reckoning

_MONTHS_OF_A_YEAR: Final = 12
_OTHER: Final = {Calendar.JULIAN: Calendar.GREGORIAN, Calendar.GREGORIAN: Calendar.JULIAN}


def calendar_of(day: Day, reckoning: Reckoning) -> Calendar:
    """Give the calendar of what is written, which has it.

    Raises DateError D02 if there is no such year, month or day, or if the country skipped it.
    """
    if day.year == 0:
        raise DateError(NO_SUCH_DAY, "there is no year 0", "write a year from 0001 on")
    if day.month is not None and not 1 <= day.month <= _MONTHS_OF_A_YEAR:
        raise DateError(
            NO_SUCH_DAY,
            f"there is no month {day.month}",
            "write the month as a number from 01 to 12",
        )
    calendar = reckoning.calendar
    if calendar is None:
        calendar = _as_counted(day, reckoning.country)
    _check_day(day, calendar)
    return calendar


def _as_counted(day: Day, country: CalendarChange | None) -> Calendar:
    """Give the calendar in which a country counted a day; a month or a year by its beginning."""
    if country is None:  # a reckoning without a calendar has a country
        return Calendar.GREGORIAN
    if day.month is None or day.day is None:
        begins = YearMonthDay(day.year, day.month or 1, 1)
        return Calendar.JULIAN if begins <= country.last_julian else Calendar.GREGORIAN
    written = YearMonthDay(day.year, day.month, day.day)
    own = country.own_calendar
    if own is not None and own.first <= written <= own.last:
        if written != own.last:  # a day that the Julian calendar lacks besides
            _check_day(day, Calendar.JULIAN)
        raise _of_its_own(written, country)
    gap = country.gap_around(written)
    if gap is not None:
        _check_day(day, Calendar.JULIAN)
        raise _skipped(written, country, *gap)
    return country.calendar_of(written)


def _skipped(
    day: YearMonthDay, country: CalendarChange, last: YearMonthDay, first: YearMonthDay
) -> DateError:
    change = f"{in_words(last)} was followed there by {in_words(first)}"
    return DateError(
        NO_SUCH_DAY,
        f"{country.country} skipped {in_words(day)}",
        f"{change}; if the source counts otherwise, name its calendar: julian or gregorian",
    )


def _of_its_own(day: YearMonthDay, country: CalendarChange) -> DateError:
    """Explain how to write a day of a calendar that is not reckoned."""
    own = country.own_calendar
    if own is None:
        raise AssertionError(country)
    julian = Day(*own.julian(day))
    span = f"from {in_words(own.first)} to {in_words(own.last)}"
    return DateError(
        NO_SUCH_DAY,
        f"{country.country} counted {in_words(day)} by a calendar of its own",
        f"write its days {span} in the Julian calendar: {{edtf: {julian}, calendar: julian}}",
    )


def _check_day(day: Day, calendar: Calendar) -> None:
    """Refuse a day that the calendar does not have.  Raises DateError D02."""
    if day.month is None or day.day is None:
        return
    length = month_length(calendar, day.year, day.month)
    if not 1 <= day.day <= length:
        hint = f"{in_words((day.year, day.month))} had {length} days"
        other = _OTHER[calendar]
        words = in_words((day.year, day.month, day.day))
        if 1 <= day.day <= month_length(other, day.year, day.month):
            hint += f"; {words} exists in the {other.title()} calendar"
        message = f"{words} does not exist in the {calendar.title()} calendar"
        raise DateError(NO_SUCH_DAY, message, hint)
    if day.first(calendar) < EARLIEST_DAY:
        earliest = in_words(calendar_day(calendar, EARLIEST_DAY))
        raise DateError(
            NO_SUCH_DAY,
            f"{in_words((day.year, day.month, day.day))} is earlier than {earliest}, "
            "when the reckoning of days begins",
            f"write the month or the year only: '{Day(day.year, day.month)}' or '{Day(day.year)}'",
        )
