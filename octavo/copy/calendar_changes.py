"""Calendar changes: which day a country first counted in the Gregorian calendar.

A table, not a rule: one entry for each change, each with its source.  A work will name its
country; until then every work is taken to be of Russia.
"""

from dataclasses import dataclass
from typing import Final

from octavo.copy.calendars import Calendar, YearMonthDay, day_number


@dataclass(frozen=True, slots=True)
class CalendarChange:
    """The passage of a country from the Julian to the Gregorian calendar."""

    country: str  # ISO 3166-1
    last_julian: YearMonthDay  # as the Julian calendar counts it
    first_gregorian: YearMonthDay  # the day after it, as the Gregorian calendar counts it
    source: str

    @property
    def first_day(self) -> int:
        """The day number of the first day that was counted in the Gregorian calendar."""
        return day_number(Calendar.GREGORIAN, *self.first_gregorian)


RUSSIA: Final = CalendarChange(
    country="RU",
    last_julian=YearMonthDay(1918, 1, 31),
    first_gregorian=YearMonthDay(1918, 2, 14),
    source=(
        "Council of People's Commissars, decree on the introduction of the Western European "
        "calendar, 24 January (6 February) 1918, article 1"
    ),
)
