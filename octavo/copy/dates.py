"""Dates: the text of a date becomes a ``HistoricalDate``, or an error that says how to write it.

The texts are a part of EDTF (Library of Congress, Extended Date/Time Format; ISO 8601-2:2019):
``1917``, ``1917-11``, ``1917-11-02``; a range ``A/B``; ``../B`` not later than B; ``A/..`` not
earlier than A; and at the end ``~`` circa, ``?`` uncertain, ``%`` both.  Unlike EDTF, the sign at
the end stands for the whole range.
"""

import re
from typing import Final

from octavo.copy.calendars import Calendar
from octavo.copy.date_errors import (
    ENDS_BEFORE_IT_BEGINS,
    UNREADABLE,
    WRONG_HOUR,
    DateError,
    in_words,
)
from octavo.copy.date_existence import calendar_of
from octavo.copy.date_hints import reading_hint
from octavo.copy.historical_date import Day, HistoricalDate, PartOfDay
from octavo.copy.reckonings import Reckoning
from octavo.problems import nearest

__all__ = [
    "Calendar",
    "DateError",
    "Day",
    "HistoricalDate",
    "PartOfDay",
    "Reckoning",
    "parse_date",
]

TIME_OF_DAY: Final = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"

_DAY: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_OPEN: Final = ".."
_CIRCA: Final = frozenset("~%")
_UNCERTAIN: Final = frozenset("?%")


def parse_date(
    text: str,
    reckoning: Calendar | Reckoning,
    *,
    part: str | None = None,
    time: str | None = None,
) -> HistoricalDate:
    """Read a date, with the part of the day or the hour ("19:00") if known.

    ``reckoning`` is the calendar of its days, or how the work counts them. Raises DateError: D01
    the text is not a date; D02 there is no such day, or the country skipped it; D04 the range ends
    before it begins; D05 the part of day or the hour is wrong, or the date cannot have one.
    """
    if isinstance(reckoning, Calendar):
        reckoning = Reckoning(None, reckoning)
    sign = text[-1:] if text[-1:] in _CIRCA | _UNCERTAIN else ""
    ends = text.removesuffix(sign).split("/")
    if len(ends) > 2 or set(ends) == {_OPEN}:  # noqa: PLR2004 - a range has two ends
        raise _unreadable(text)
    days = (_end(ends[0], text), _end(ends[-1], text))
    calendars = [calendar_of(day, reckoning) for day in days if day is not None]
    date = HistoricalDate(
        *days,
        calendar=calendars[0],
        part=_part_of_day(part),
        time=_time(time),
        circa=sign in _CIRCA,
        uncertain=sign in _UNCERTAIN,
        end_calendar=calendars[-1] if calendars[-1] is not calendars[0] else None,
        country=reckoning.country,
    )
    _check_order(date)
    _check_hour(date)
    return date


def _unreadable(text: str) -> DateError:
    return DateError(UNREADABLE, f"'{text}' is not a date that can be read", reading_hint(text))


def _end(text: str, whole: str) -> Day | None:
    """Read one end of a date; None is the open one."""
    if text == _OPEN:
        return None
    match = _DAY.fullmatch(text)
    if match is None:
        raise _unreadable(whole)
    year, *smaller = match.groups()
    return Day(int(year), *(None if part is None else int(part) for part in smaller))


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
    first, last = date.first_day, date.last_day
    if date.start is None or date.end is None or first is None or last is None or first <= last:
        return
    end, start = in_words(date.end.parts), in_words(date.start.parts)
    raise DateError(
        ENDS_BEFORE_IT_BEGINS,
        f"the range ends on {end}, before it begins on {start}",
        f"write the earlier date first: '{date.end}/{date.start}'",
    )


def _check_hour(date: HistoricalDate) -> None:
    """Refuse an hour or a part of day that the date cannot have.  Raises DateError D05."""
    named = "time" if date.part is None else "part of the day"
    if (date.part is not None or date.time is not None) and not date.exact:
        vague = next(end for end in date.ends if not end.exact)
        raise DateError(
            WRONG_HOUR,
            f"{in_words(vague.parts)} is not a day, so it has no {named}",
            f"write the day, or leave out the {named}",
        )
    first, last = date.first_day, date.last_day
    if date.part is None or first is None or last is None or first == last:
        return
    if date.part is not PartOfDay.NIGHT or last - first != 1:
        raise DateError(
            WRONG_HOUR,
            f"a range of {last - first + 1} days cannot be one {date.part}",
            "write one day; only a night may have two, one after the other",
        )
