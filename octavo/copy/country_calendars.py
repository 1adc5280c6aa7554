"""Country calendars: a day of a country becomes Old Style, New Style, or one that was skipped.

A change of calendar is data, with its source; ``calendar_changes`` has those that are known. A day
as a country counted it is of the Julian calendar up to ``last_julian`` and of the Gregorian from
``first_gregorian`` on; what stands between was skipped.
"""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from octavo.copy.calendars import Calendar, YearMonthDay, calendar_day, day_number

#: The first day that was Gregorian anywhere (Inter gravissimas, 1582).
FIRST_NEW_STYLE_DAY: Final = day_number(Calendar.GREGORIAN, 1582, 10, 15)


class Era(Enum):
    """Where a day stands among the calendars of a country."""

    BEFORE_BOTH = auto()  # no calendar but the Julian was in use anywhere
    OLD_STYLE = auto()  # the country kept the Julian calendar, others the Gregorian
    NEW_STYLE = auto()  # the country had changed


@dataclass(frozen=True, slots=True)
class NewYear:
    """A beginning of the year other than 1 January, for as long as it was in use.

    Years are counted from 1 January here and in files, as historians do. The days of ``last_year``
    that precede ``day`` of ``month``, and those of ``first_year`` and the years between, still
    belonged to the year before: 10 February 1751 was 10 February 1750 to Englishmen.
    """

    month: int
    day: int
    first_year: int
    last_year: int

    def old_year(self, year: int, month: int, day: int) -> int:
        """Give the year in which people of the time counted a day."""
        before = (month, day) < (self.month, self.day)
        return year - 1 if before and self.first_year <= year <= self.last_year else year


@dataclass(frozen=True, slots=True)
class OwnCalendar:
    """A calendar that only one country had, one day ahead of the Julian.

    It was reached by leaving out a day, and left by adding one; all days are as it counted them.
    """

    last_before: YearMonthDay
    first: YearMonthDay
    last: YearMonthDay

    def julian(self, day: YearMonthDay) -> YearMonthDay:
        """Give a day of this calendar as the Julian calendar counts it."""
        first_of_month = day_number(Calendar.JULIAN, day.year, day.month, 1)
        return calendar_day(Calendar.JULIAN, first_of_month + day.day - 2)


@dataclass(frozen=True, slots=True)
class CalendarChange:
    """The passage of a country from the Julian to the Gregorian calendar."""

    name: str  # as files name it: "russia"
    country: str  # as messages name it: "Russia"
    last_julian: YearMonthDay  # as the Julian calendar counts it
    first_gregorian: YearMonthDay  # the day after it, as the Gregorian calendar counts it
    source: str = ""
    note: str = ""  # what a writer must know who uses it
    new_year: NewYear | None = None  # None: 1 January
    own_calendar: OwnCalendar | None = None

    @property
    def last_day(self) -> int:
        """The day number of the last day that was counted in the Julian calendar."""
        return day_number(Calendar.JULIAN, *self.last_julian)

    @property
    def first_day(self) -> int:
        """The day number of the first day that was counted in the Gregorian calendar."""
        return day_number(Calendar.GREGORIAN, *self.first_gregorian)

    def era(self, calendar: Calendar, number: int) -> Era:
        """Tell how the country counted a day that is given by its number in a calendar.

        The calendar decides where a day had two names: in Alaska 6 October 1867 Old Style and
        18 October New Style are one day by their number, and were two.
        """
        if number < FIRST_NEW_STYLE_DAY:
            return Era.BEFORE_BOTH
        last = self.last_day if calendar is Calendar.JULIAN else self.first_day - 1
        return Era.OLD_STYLE if number <= last else Era.NEW_STYLE

    @property
    def gaps(self) -> tuple[tuple[YearMonthDay, YearMonthDay], ...]:
        """The days around each gap in the country's count of days."""
        change = (self.last_julian, self.first_gregorian)
        own = self.own_calendar
        return (change,) if own is None else ((own.last_before, own.first), change)

    def gap_around(self, day: YearMonthDay) -> tuple[YearMonthDay, YearMonthDay] | None:
        """Give the days before and after the gap in which the country skipped a day."""
        return next(((last, first) for last, first in self.gaps if last < day < first), None)

    def calendar_of(self, day: YearMonthDay) -> Calendar:
        """Give the calendar of a day that the country neither skipped nor counted by its own."""
        return Calendar.JULIAN if day <= self.last_julian else Calendar.GREGORIAN

    def changed_in(self, year: int, month: int) -> bool:
        """Tell whether the country skipped days of a month, so that it belongs to both styles."""
        first = calendar_day(Calendar.JULIAN, self.last_day + 1)
        last = calendar_day(Calendar.GREGORIAN, self.first_day - 1)
        return first[:2] <= (year, month) <= last[:2]

    def old_year(self, day: YearMonthDay) -> int:
        """Give the year in which the country counted a day of the Julian calendar."""
        return day.year if self.new_year is None else self.new_year.old_year(*day)
