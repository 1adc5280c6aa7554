"""Both styles: two dates that are written beside each other become one day in the two styles."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from octavo.copy.calendars import Calendar
from octavo.copy.prose_dates.grammar import BRACKET, BRACKET_CLOSED, SLASH, Grammar
from octavo.copy.prose_dates.mentions import Mention, NamedDay

_OTHER: Final = {Calendar.JULIAN: Calendar.GREGORIAN, Calendar.GREGORIAN: Calendar.JULIAN}
_DAYS_OF_YEAR: Final = 365
# The two styles are 10 to 13 days apart; what is further than this from it is no slip of the pen.
_APART: Final = range(8, 46)


def may_be_two_styles(one: NamedDay, another: NamedDay) -> bool:
    """Tell whether two days are about as far apart as the two styles, in a year of 365 days."""
    apart = abs(_day_of_year(one) - _day_of_year(another))
    return min(apart, _DAYS_OF_YEAR - apart) in _APART


def _day_of_year(day: NamedDay) -> int:
    """Count the days from the beginning of the year, roughly."""
    return round((day.month - 1) * 30.42) + day.day


def in_both_styles(mentions: Iterable[Mention], text: str, grammar: Grammar) -> Iterator[Mention]:
    """Make one of two dates that are the same day in the two styles."""
    waiting: Mention | None = None
    for mention in mentions:
        if waiting is None:
            waiting = mention
            continue
        both = _paired(waiting, mention, text, grammar)
        if both is None:
            yield waiting
        waiting = mention if both is None else both
    if waiting is not None:
        yield waiting


def _paired(one: Mention, another: Mention, text: str, grammar: Grammar) -> Mention | None:
    """Pair "29 October" and "11 November" if brackets, a slash or words show that they are one."""
    if not one.days or not another.days or one.other or another.other:
        return None
    begin = another.start
    before = grammar.style_before.search(text, one.end, another.start)
    if before:
        begin = before.start()
    gap = text[one.end : begin]
    named = one.calendar or another.calendar
    alike = named is not None or may_be_two_styles(one.days[0], another.days[0])
    year = None
    end = another.end
    if BRACKET.fullmatch(gap) and alike:
        closed = BRACKET_CLOSED.match(text, another.end)
        if closed is None:
            return None
        end, year = closed.end(), closed["year"]
    elif not (SLASH.fullmatch(gap) and alike) and not (
        named is not None and grammar.that_is.fullmatch(gap)
    ):
        return None
    days, other = one.days, another.days
    if year:
        days, other = (_of_year(each, int(year)) for each in (days, other))
    return in_styles(
        Mention(
            one.start,
            end,
            days,
            one.calendar,
            other,
            another.calendar,
            one.year_elsewhere or another.year_elsewhere,
            one.time or another.time,
        )
    )


def in_styles(mention: Mention) -> Mention:
    """Name the style of two dates that are one day: the Old Style has the smaller date."""
    if not mention.other:
        return mention
    calendar = mention.calendar
    if calendar is None and mention.other_calendar is not None:
        calendar = _OTHER[mention.other_calendar]
    if calendar is None:
        later = (_day_of_year(mention.other[0]) - _day_of_year(mention.days[0])) % _DAYS_OF_YEAR
        calendar = Calendar.JULIAN if later < _DAYS_OF_YEAR / 2 else Calendar.GREGORIAN
    return replace(mention, calendar=calendar, other_calendar=_OTHER[calendar])


def _of_year(days: tuple[NamedDay, ...], year: int) -> tuple[NamedDay, ...]:
    return tuple(replace(day, year=day.year or year) for day in days)
