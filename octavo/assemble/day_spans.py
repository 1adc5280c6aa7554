"""Day spans: the days of what stands on pages become the words of their running head.

Between the steps a date is a stamp: its days as the work counts them, ``1917-10-29`` or
``1917-10-26/1917-10-27``.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from octavo.assemble.dates import set_day_span
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar
from octavo.copy.date_words import DateWords
from octavo.copy.historical_date import Day, HistoricalDate
from octavo.copy.reckonings import Reckoning


@dataclass(frozen=True, slots=True)
class DaySpans:
    """What spans of days are set with: the words of the language, the policy of the edition."""

    words: DateWords
    policy: CalendarPolicy
    reckoning: Reckoning

    def of(self, stamps: Iterable[str]) -> str:
        """Set the days from the earliest to the latest: "29–30 October"."""
        dates = (date_of(stamp, self.reckoning) for stamp in stamps)
        return set_day_span(dates, self.words, self.policy)


def stamp_of(date: HistoricalDate, reckoning: Reckoning) -> str:
    """Write the days of a date as the work counts them; empty if they are not known to the day."""
    if not date.exact or date.before or date.after:
        return ""
    days = []
    for end, own in zip(date.ends, date.calendars, strict=True):
        calendar = reckoning.calendar or _calendar_of(end.first(own), reckoning)
        days.append(str(Day(*end.reckoned(own, calendar))))
    return "/".join(dict.fromkeys(days))


def date_of(stamp: str, reckoning: Reckoning) -> HistoricalDate:
    """Read a stamp."""
    days = [Day(*map(int, day.split("-"))) for day in stamp.split("/")]
    calendars = [_as_counted(day, reckoning) for day in days]
    return HistoricalDate(
        days[0],
        days[-1],
        calendars[0],
        end_calendar=calendars[-1] if calendars[-1] is not calendars[0] else None,
        country=reckoning.country,
    )


def _calendar_of(number: int, reckoning: Reckoning) -> Calendar:
    country = reckoning.country
    old = country is None or number <= country.last_day
    return Calendar.JULIAN if old else Calendar.GREGORIAN


def _as_counted(day: Day, reckoning: Reckoning) -> Calendar:
    country = reckoning.country
    if reckoning.calendar or country is None:
        return reckoning.calendar or Calendar.JULIAN
    old = day.parts <= tuple(country.last_julian)
    return Calendar.JULIAN if old else Calendar.GREGORIAN
