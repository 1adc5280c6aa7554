"""Date styles: where a date stands in history decides in which calendars it is set.

A policy asks for Old Style, New Style or both. It holds for the days on which both calendars were
in use and the country still kept the Julian; before and after that a date has one style, unless
its source gives it in the other.
"""

from typing import Final, NamedTuple

from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar
from octavo.copy.country_calendars import CalendarChange, Era
from octavo.copy.historical_date import Day, HistoricalDate

Styles = tuple[Calendar, ...]  # one or two calendars, the main one first

_OLD: Final[Styles] = (Calendar.JULIAN,)
_NEW: Final[Styles] = (Calendar.GREGORIAN,)
_OLD_NEW: Final[Styles] = (Calendar.JULIAN, Calendar.GREGORIAN)
_NEW_OLD: Final[Styles] = (Calendar.GREGORIAN, Calendar.JULIAN)

_STYLES: Final[dict[CalendarPolicy, Styles]] = {
    CalendarPolicy.OS: _OLD,
    CalendarPolicy.NS: _NEW,
    CalendarPolicy.OS_NS: _OLD_NEW,
    CalendarPolicy.NS_OS: _NEW_OLD,
}


class StyledEnd(NamedTuple):
    """One end of a date with its own calendar and the styles that it is set in."""

    day: Day
    calendar: Calendar
    styles: Styles


def styled_ends(
    date: HistoricalDate, policy: CalendarPolicy, *, throughout: bool = False
) -> tuple[StyledEnd, ...]:
    """Give the ends of a date that are known with their styles.

    With ``throughout``, and without a country, the policy holds for every day.
    """
    country = None if throughout else date.country
    return tuple(
        StyledEnd(day, calendar, _styles(day, calendar, policy, country))
        for day, calendar in zip(date.ends, date.calendars, strict=True)
    )


def _styles(
    day: Day, calendar: Calendar, policy: CalendarPolicy, country: CalendarChange | None
) -> Styles:
    """Give the styles of a day, or of a month or a year by its beginning.

    After the change the Old Style stands second, as the Russian decree of 1918 ordered (article
    10); before 1582 the New Style does, which nobody used then.
    """
    styles = _STYLES[policy]
    if country is None:
        return styles
    both = len(styles) > 1
    match country.era(calendar, day.first(calendar)):
        case Era.BEFORE_BOTH:
            return _OLD_NEW if both and calendar is Calendar.GREGORIAN else _OLD
        case Era.NEW_STYLE:
            return _NEW_OLD if both and calendar is Calendar.JULIAN else _NEW
        case _:
            return styles
