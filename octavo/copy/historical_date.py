"""Historical date: a day, month, year or span of them, known in one calendar, shown in another."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from octavo.copy.calendars import (
    Calendar,
    YearMonthDay,
    convert,
    day_number,
    month_length,
    weekday,
)
from octavo.copy.country_calendars import CalendarChange

_DAYS_WITHOUT_END: Final = 10_000_000  # longer than any span of dates
_MIDNIGHT: Final = 24 * 60
_NOON_HOUR: Final = 12
_WHOLE_DAY: Final = -1  # in minutes: what has no hour stands before what has one


class PartOfDay(StrEnum):
    """A part of the day, where the hour is not known."""

    NIGHT = "night"
    MORNING = "morning"
    DAY = "day"
    EVENING = "evening"


# When a part of the day begins, in minutes, for the order of events without an hour.
_BEGINS: Final = {
    PartOfDay.NIGHT: 0,
    PartOfDay.MORNING: 6 * 60,
    PartOfDay.DAY: 12 * 60,
    PartOfDay.EVENING: 18 * 60,
}


@dataclass(frozen=True, slots=True)
class Day:
    """A day; or a month or a whole year, when no more is known."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def exact(self) -> bool:
        """Whether the very day is known."""
        return self.day is not None

    @property
    def parts(self) -> tuple[int, int | None, int | None]:
        """Year, month and day."""
        return (self.year, self.month, self.day)

    def first(self, calendar: Calendar) -> int:
        """Give the number of the first day that may be meant."""
        return day_number(calendar, self.year, self.month or 1, self.day or 1)

    def last(self, calendar: Calendar) -> int:
        """Give the number of the last day that may be meant."""
        month = self.month or 12
        return day_number(
            calendar, self.year, month, self.day or month_length(calendar, self.year, month)
        )

    def reckoned(self, source: Calendar, target: Calendar) -> YearMonthDay:
        """Reckon the day of the source calendar in another.

        Raises ValueError unless the very day is known: a month of one calendar is not a month
        of the other.
        """
        if self.month is None or self.day is None:
            message = f"{self} is not a day and cannot be converted"
            raise ValueError(message)
        return convert((self.year, self.month, self.day), source, target)

    def __str__(self) -> str:
        """Write YYYY, YYYY-MM or YYYY-MM-DD."""
        smaller = (self.month, self.day)
        return f"{self.year:04}" + "".join(f"-{part:02}" for part in smaller if part is not None)


@dataclass(frozen=True, slots=True)
class HistoricalDate:
    """A date as known: its two ends tell of what sort it is.

    Equal ends are a single day, month or year; different ends a range; no start means "not later
    than the end"; no end "not earlier than the start"; neither, that the date is not known.
    """

    start: Day | None
    end: Day | None
    calendar: Calendar  # of the end as well, unless ``end_calendar`` names another
    part: PartOfDay | None = None
    time: str | None = None  # "19:00"; in a range, the hour at which it begins
    circa: bool = False
    uncertain: bool = False
    end_calendar: Calendar | None = None  # of a range over the day on which the country changed
    country: CalendarChange | None = None  # whose calendar decides how the date is printed

    @property
    def unknown(self) -> bool:
        """Whether nothing is known of the date."""
        return self.start is None and self.end is None

    @property
    def single(self) -> bool:
        """Whether it is one day, one month or one year."""
        return self.start is not None and self.start == self.end

    @property
    def before(self) -> bool:
        """Whether it is "not later than" its end."""
        return self.start is None and self.end is not None

    @property
    def after(self) -> bool:
        """Whether it is "not earlier than" its start."""
        return self.start is not None and self.end is None

    @property
    def ends(self) -> tuple[Day, ...]:
        """The ends that are known, the earlier first; one only for a single day, month or year."""
        known = (end for end in (self.start, self.end) if end is not None)
        return tuple(dict.fromkeys(known))

    @property
    def calendars(self) -> tuple[Calendar, ...]:
        """The calendar of each end that is known."""
        if self.start is None or self.end is None or self.single:
            return (self.calendar,) * len(self.ends)
        return (self.calendar, self.end_calendar or self.calendar)

    @property
    def first_day(self) -> int | None:
        """The number of the first day that may be meant; None if there is no earliest one.

        The month in which the country changed begins, in New Style, with the change.
        """
        if self.start is None:
            return None
        first = self.start.first(self.calendar)
        country, month = self.country, self.start.month
        if country is None or self.start.exact or self.calendar is Calendar.JULIAN:
            return first
        changed = month is not None and country.changed_in(self.start.year, month)
        return max(first, country.first_day) if changed else first

    @property
    def last_day(self) -> int | None:
        """The number of the last day that may be meant; None if there is no latest one."""
        return None if self.end is None else self.end.last(self.calendars[-1])

    @property
    def exact(self) -> bool:
        """Whether every end that is known is known to the day."""
        return not self.unknown and all(end.exact for end in self.ends)

    @property
    def weekday(self) -> int | None:
        """The weekday of a single day, 0 for Monday to 6 for Sunday."""
        if self.first_day is None or not (self.single and self.exact):
            return None
        return weekday(self.first_day)

    @property
    def sort_key(self) -> tuple[int, int, int]:
        """What dates are ordered by, across calendars and precisions.

        First the day on which the date begins, then the hour, then the longer before the
        shorter: 1917, January 1917, 1 January 1917, its morning.  But several days in a row come
        after the first of them: 1 January, 1-2 January.  "Not later than" stands at its end, a
        night at the midnight between its days, and what is unknown comes last.
        """
        if not self.ends:
            return (_DAYS_WITHOUT_END, 0, 0)
        first = self.first_day
        if first is None:
            first = self.ends[0].first(self.calendar)
        length = _DAYS_WITHOUT_END
        if self.first_day is not None and self.last_day is not None:
            length = self.last_day - first
            if self.exact:
                return (first, self._minute(), length)
        return (first, self._minute(), -length)

    def in_calendar(self, calendar: Calendar) -> "HistoricalDate":
        """Give the same date in a calendar.

        Raises ValueError if the calendar is another and an end is not known to the day.
        """
        if set(self.calendars or (self.calendar,)) == {calendar}:
            return self
        days = iter(self.days_in(calendar))
        start = None if self.start is None else Day(*next(days))
        end = start if self.single else None if self.end is None else Day(*next(days))
        return replace(self, start=start, end=end, calendar=calendar, end_calendar=None)

    def days_in(self, calendar: Calendar) -> tuple[YearMonthDay, ...]:
        """Give the ends that are known as days of a calendar.

        Raises ValueError if one of them is not known to the day.
        """
        return tuple(
            end.reckoned(own, calendar) for end, own in zip(self.ends, self.calendars, strict=True)
        )

    def __str__(self) -> str:
        """Write the date as ``parse_date`` reads it; part of day and hour are not written."""
        if self.unknown:
            return "unknown"
        ends = (self.start,) if self.single else (self.start, self.end)
        sign = {(True, True): "%", (True, False): "~", (False, True): "?"}
        return "/".join(str(end or "..") for end in ends) + sign.get(
            (self.circa, self.uncertain), ""
        )

    def _minute(self) -> int:
        """Count the minutes from the day's beginning, as far as they are known."""
        of_two_days = self.part is PartOfDay.NIGHT and not self.single
        if self.time is not None:
            hours, minutes = (int(figures) for figures in self.time.split(":"))
            after_midnight = of_two_days and hours < _NOON_HOUR
            return 60 * hours + minutes + (_MIDNIGHT if after_midnight else 0)
        if self.part is None:
            return _WHOLE_DAY
        return _MIDNIGHT if of_two_days else _BEGINS[self.part]
