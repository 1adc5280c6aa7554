"""Reckonings: what a work says of its calendar and country becomes how its dates are counted."""

from dataclasses import dataclass

from octavo.copy.calendars import Calendar
from octavo.copy.country_calendars import CalendarChange


@dataclass(frozen=True, slots=True)
class Reckoning:
    """How dates that say no more than their day are counted.

    With a ``calendar`` they are all of it, proleptic where it was not in use; without one they are
    as the ``country`` counted: Julian before its change, Gregorian after it. Without a country
    nothing is known of any change, and the calendar must be given.
    """

    country: CalendarChange | None
    calendar: Calendar | None = None

    def __post_init__(self) -> None:
        """Refuse a reckoning by which no date could be read.

        Raises ValueError if there is neither a country nor a calendar.
        """
        if self.country is None and self.calendar is None:
            message = "a reckoning needs a country or a calendar"
            raise ValueError(message)


def work_reckoning(country: CalendarChange | None, calendar: Calendar) -> Reckoning:
    """Give the reckoning of a work's dates: in New Style throughout, or as its country counted."""
    as_the_country = calendar is Calendar.JULIAN and country is not None
    return Reckoning(country, None if as_the_country else calendar)
