"""Dates: the text of a date becomes a ``HistoricalDate``, or an error that says how to write it.

The texts are a part of EDTF (Library of Congress, Extended Date/Time Format; ISO 8601-2:2019):
``1917``, ``1917-11``, ``1917-11-02``; a range ``A/B``; ``../B`` not later than B; ``A/..`` not
earlier than A; and at the end ``~`` circa, ``?`` uncertain, ``%`` both.  Unlike EDTF, the sign at
the end stands for the whole range.
"""

import re
from itertools import pairwise
from typing import Final

from octavo.copy.calendars import EARLIEST_DAY, Calendar, calendar_day, month_length
from octavo.copy.date_hints import reading_hint
from octavo.copy.historical_date import Day, HistoricalDate, PartOfDay
from octavo.problems import nearest

__all__ = ["Calendar", "DateError", "Day", "HistoricalDate", "PartOfDay", "parse_date"]

UNREADABLE: Final = "D01"
NO_SUCH_DAY: Final = "D02"
ENDS_BEFORE_IT_BEGINS: Final = "D04"
WRONG_HOUR: Final = "D05"

TIME_OF_DAY: Final = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"

_DAY: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_OPEN: Final = ".."
_CIRCA: Final = frozenset("~%")
_UNCERTAIN: Final = frozenset("?%")
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_OTHER: Final = {Calendar.JULIAN: Calendar.GREGORIAN, Calendar.GREGORIAN: Calendar.JULIAN}


class DateError(ValueError):
    """A date that cannot be; ``code``, ``message`` and ``hint`` are those of a Problem."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        """Keep what a Problem needs besides its place."""
        self.code = code
        self.message = message
        self.hint = hint
        super().__init__(message)


def parse_date(
    text: str, calendar: Calendar, *, part: str | None = None, time: str | None = None
) -> HistoricalDate:
    """Read a date of the calendar, with the part of the day or the hour ("19:00") if known.

    Raises DateError: D01 the text is not a date; D02 there is no such day; D04 the range ends
    before it begins; D05 the part of day or the hour is wrong, or the date cannot have one.
    """
    sign = text[-1:] if text[-1:] in _CIRCA | _UNCERTAIN else ""
    ends = text.removesuffix(sign).split("/")
    if len(ends) > 2 or set(ends) == {_OPEN}:  # noqa: PLR2004 - a range has two ends
        raise _unreadable(text)
    date = HistoricalDate(
        start=_end(ends[0], calendar, text),
        end=_end(ends[-1], calendar, text),
        calendar=calendar,
        part=_part_of_day(part),
        time=_time(time),
        circa=sign in _CIRCA,
        uncertain=sign in _UNCERTAIN,
    )
    _check_order(date)
    _check_hour(date)
    return date


def _unreadable(text: str) -> DateError:
    return DateError(UNREADABLE, f"'{text}' is not a date that can be read", reading_hint(text))


def _end(text: str, calendar: Calendar, whole: str) -> Day | None:
    """Read one end of a date; None is the open one."""
    if text == _OPEN:
        return None
    match = _DAY.fullmatch(text)
    if match is None:
        raise _unreadable(whole)
    year, *smaller = match.groups()
    day = Day(int(year), *(None if part is None else int(part) for part in smaller))
    _check_existence(day, calendar)
    return day


def _check_existence(day: Day, calendar: Calendar) -> None:
    """Refuse what the calendar does not have.  Raises DateError D02."""
    if day.year == 0:
        raise DateError(NO_SUCH_DAY, "there is no year 0", "write a year from 0001 on")
    if day.month is None:
        return
    if not 1 <= day.month <= len(_MONTHS):
        raise DateError(
            NO_SUCH_DAY,
            f"there is no month {day.month}",
            "write the month as a number from 01 to 12",
        )
    if day.day is None:
        return
    length = month_length(calendar, day.year, day.month)
    if not 1 <= day.day <= length:
        hint = f"{_in_words(Day(day.year, day.month))} had {length} days"
        other = _OTHER[calendar]
        if 1 <= day.day <= month_length(other, day.year, day.month):
            hint += f"; {_in_words(day)} exists in the {other.title()} calendar"
        message = f"{_in_words(day)} does not exist in the {calendar.title()} calendar"
        raise DateError(NO_SUCH_DAY, message, hint)
    if day.first(calendar) < EARLIEST_DAY:
        earliest = _in_words(Day(*calendar_day(calendar, EARLIEST_DAY)))
        raise DateError(
            NO_SUCH_DAY,
            f"{_in_words(day)} is earlier than {earliest}, when the reckoning of days begins",
            f"write the month or the year only: '{Day(day.year, day.month)}' or '{Day(day.year)}'",
        )


def _part_of_day(word: str | None) -> PartOfDay | None:
    """Read the part of the day.  Raises DateError D05."""
    if word is None or word in set(PartOfDay):
        return None if word is None else PartOfDay(word)
    raise DateError(WRONG_HOUR, f"'{word}' is not a part of the day", nearest(word, PartOfDay))


def _time(text: str | None) -> str | None:
    """Read the hour.  Raises DateError D05."""
    if text is None or re.fullmatch(TIME_OF_DAY, text):
        return text
    raise DateError(
        WRONG_HOUR,
        f"'{text}' is not a time of day",
        'write hours and minutes with two digits each, from "00:00" to "23:59"',
    )


def _check_order(date: HistoricalDate) -> None:
    """Refuse a range that ends before it begins.  Raises DateError D04."""
    if date.start is None or date.end is None:
        return
    if date.start.first(date.calendar) > date.end.last(date.calendar):
        raise DateError(
            ENDS_BEFORE_IT_BEGINS,
            f"the range ends on {_in_words(date.end)}, before it begins on {_in_words(date.start)}",
            f"write the earlier date first: '{date.end}/{date.start}'",
        )


def _check_hour(date: HistoricalDate) -> None:
    """Refuse an hour or a part of day that the date cannot have.  Raises DateError D05."""
    named = "time" if date.part is None else "part of the day"
    if (date.part is not None or date.time is not None) and not date.exact:
        vague = next(end for end in date.ends if not end.exact)
        raise DateError(
            WRONG_HOUR,
            f"{_in_words(vague)} is not a day, so it has no {named}",
            f"write the day, or leave out the {named}",
        )
    if date.part is None or len(date.ends) == 1:
        return
    days = [end.first(date.calendar) for end in date.ends]
    if date.part is not PartOfDay.NIGHT or any(b - a != 1 for a, b in pairwise(days)):
        raise DateError(
            WRONG_HOUR,
            f"a range of {days[-1] - days[0] + 1} days cannot be one {date.part}",
            "write one day; only a night may have two, one after the other",
        )


def _in_words(day: Day) -> str:
    """Name a day for a message: 30 February 1917."""
    month = "" if day.month is None else _MONTHS[day.month - 1]
    return " ".join(str(part) for part in (day.day, month, day.year) if part)
