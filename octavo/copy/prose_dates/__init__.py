"""Prose dates: running text becomes the days and weekdays that it names, each with its place."""

from octavo.copy.prose_dates.mentions import DATE_SIGN, Dates, Mention, NamedDay, NamedWeekday
from octavo.copy.prose_dates.recogniser import dates_in

__all__ = [
    "DATE_SIGN",
    "Dates",
    "Mention",
    "NamedDay",
    "NamedWeekday",
    "dates_in",
]
