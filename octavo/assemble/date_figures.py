"""Date figures: the same days in one or two calendars become one short text.

What the figures share is said once, after them: "1 (14) November", "29 October (11 November)
1917", "31 December 1917 (13 January 1918)", "7–8 (20–21) November".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from octavo.copy.calendars import YearMonthDay
from octavo.copy.date_words import DateWords

Side = tuple[YearMonthDay, ...]  # a day, or the first and the last of a row, in one calendar


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


def set_days(sides: Sequence[Side], words: DateWords, joined: JoinedBy, *, year: bool) -> str:
    """Set days in one calendar, or in two, the second in brackets.

    Each side has one day, or two to be joined; all days are known exactly.
    """
    whole = _Extent.YEAR if year else _Extent.MONTH
    shared = min(whole, _needed([day for side in sides for day in side]))
    texts = [_set_side(side, words, joined, shared) for side in sides]
    text = texts[0]
    if len(texts) > 1:
        figures = shared is _Extent.DAY and len(sides[0]) == 1
        pair = words.day_pair if figures else words.pair
        text = pair.format(main=texts[0], other=texts[1])
    return _write_out(text, sides[0][-1], words, shared, whole)


def _set_side(side: Side, words: DateWords, joined: JoinedBy, extent: _Extent) -> str:
    """Set the days of one calendar so far as they are to be written out."""
    own = min(extent, _needed(side))
    texts = [_write_out(words.figure(day.day), day, words, _Extent.DAY, own) for day in side]
    text = texts[0]
    if len(texts) > 1:
        pattern = joined.days if own is _Extent.DAY else joined.dates
        text = pattern.format(first=texts[0], last=texts[-1])
    return _write_out(text, side[-1], words, own, extent)


def _needed(days: Sequence[YearMonthDay]) -> _Extent:
    """Tell how far days must be written out to be told apart."""
    if len({day.year for day in days}) > 1:
        return _Extent.YEAR
    if len({day.month for day in days}) > 1:
        return _Extent.MONTH
    return _Extent.DAY


def _write_out(text: str, day: YearMonthDay, words: DateWords, have: _Extent, need: _Extent) -> str:
    """Add the month, the year or both to a text that ends in the day."""
    if have < _Extent.MONTH <= need:
        text = words.day_month.format(day=text, month=words.months_in_dates[day.month - 1])
    if have < _Extent.YEAR <= need:
        text = words.date_year.format(date=text, year=words.year.format(year=day.year))
    return text
