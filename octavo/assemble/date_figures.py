"""Date figures: the same days in one or two calendars become one short text.

What the figures share is said once, after them: "1 (14) November", "29 October (11 November)
1917", "31 December 1917 (13 January 1918)", "7–8 (20–21) November", "10 (21) February 1750/51".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from octavo.copy.calendars import Calendar, YearMonthDay
from octavo.copy.country_calendars import CalendarChange
from octavo.copy.date_words import DateWords


class FigureDay(NamedTuple):
    """A day as a calendar counts it, with the words for its year, which may be a double one."""

    year: int
    month: int
    day: int
    year_words: str


Side = tuple[FigureDay, ...]  # a day, or the first and the last of a row, in one calendar


@dataclass(frozen=True, slots=True)
class JoinedBy:
    """The patterns that join the first and the last day."""

    days: str  # of one month
    dates: str  # of different months or years


class _Extent(IntEnum):
    """How far a day is written out."""

    DAY = 0
    MONTH = 1
    YEAR = 2


def year_words(
    day: YearMonthDay, calendar: Calendar, country: CalendarChange | None, words: DateWords
) -> str:
    """Give the year of a day; both years if the country counted another in Old Style."""
    if country is None or calendar is Calendar.GREGORIAN:
        return str(day.year)
    return words.doubled(country.old_year(day), day.year)


def set_days(
    sides: Sequence[Side], words: DateWords, joined: JoinedBy, *, year: bool, alone: bool = True
) -> str:
    """Set days in one calendar, or in two, the second as the language joins it.

    Each side has one day, or two to be joined; all days are known exactly. A day that is not
    ``alone`` is one end of a range, whose other end is set apart.
    """
    whole = _Extent.YEAR if year else _Extent.MONTH
    shared = min(whole, max(_across(sides), *map(_within, sides)))
    texts = [_set_side(side, words, joined, shared) for side in sides]
    text = texts[0]
    if len(texts) > 1:
        single = len(sides[0]) == 1
        pattern = _pair(words, figures=single and shared is _Extent.DAY, day=single and alone)
        text = pattern.format(main=texts[0], other=texts[1])
    # What both styles share has a double year if either of them has.
    last = max((side[-1] for side in sides), key=lambda day: len(day.year_words))
    return _write_out(text, last, words, shared, whole)


def _pair(words: DateWords, *, figures: bool, day: bool) -> str:
    """Choose how both styles are joined; a slash is for single days, as a range has a dash."""
    if day and words.slash:
        return words.slash_day_pair if figures else words.slash_pair
    return words.day_pair if figures else words.pair


def _set_side(side: Side, words: DateWords, joined: JoinedBy, extent: _Extent) -> str:
    """Set the days of one calendar so far as they are to be written out."""
    own = min(extent, _within(side))
    texts = [_write_out(words.figure(day.day), day, words, _Extent.DAY, own) for day in side]
    text = texts[0]
    if len(texts) > 1:
        pattern = joined.days if own is _Extent.DAY else joined.dates
        text = pattern.format(first=texts[0], last=texts[-1])
    return _write_out(text, side[-1], words, own, extent)


def _within(side: Side) -> _Extent:
    """Tell how far the days of one calendar must be written out to be told apart."""
    return _needed({day.year_words for day in side}, {day.month for day in side})


def _across(sides: Sequence[Side]) -> _Extent:
    """Tell the same of two calendars; a double year is one with the year that it ends in."""
    days = [day for side in sides for day in side]
    return _needed({str(day.year) for day in days}, {day.month for day in days})


def _needed(years: set[str], months: set[int]) -> _Extent:
    if len(years) > 1:
        return _Extent.YEAR
    return _Extent.MONTH if len(months) > 1 else _Extent.DAY


def _write_out(text: str, day: FigureDay, words: DateWords, have: _Extent, need: _Extent) -> str:
    """Add the month, the year or both to a text that ends in the day."""
    if have < _Extent.MONTH <= need:
        text = words.day_month.format(day=text, month=words.months_in_dates[day.month - 1])
    if have < _Extent.YEAR <= need:
        text = words.date_year.format(date=text, year=words.year.format(year=day.year_words))
    return text
