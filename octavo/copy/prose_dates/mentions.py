"""Mentions: what a text says of days, with the places of its words counted from 0."""

from dataclasses import dataclass

from octavo.copy.calendars import Calendar

#: Stands in a text for a date that has no words in it, such as ``[](date:1917-10-29)``.
DATE_SIGN = "\ue000"


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day as prose names it; the year is often left out."""

    day: int
    month: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A date in a text.

    ``days`` is one day, or the days of a list, or the ends of a range; it is empty for a date
    that stands as ``DATE_SIGN``. ``other`` are the same days in the other style, where the author
    has written both: "29 October (11 November)". A ``calendar`` is named by words such as "Old
    Style", and ``other_calendar`` is that of ``other``. ``year_elsewhere`` tells that the year is
    that of some other place in the text: "on 9 January of the same year".
    """

    start: int
    end: int
    days: tuple[NamedDay, ...] = ()
    calendar: Calendar | None = None
    other: tuple[NamedDay, ...] = ()
    other_calendar: Calendar | None = None
    year_elsewhere: bool = False
    time: str = ""  # "17:00", if it is written so that it can be nothing else


@dataclass(frozen=True, slots=True)
class NamedWeekday:
    """A weekday in a text, or a list of them; 0 is Monday.

    ``of`` is the date that it belongs to: none, one, or two where it stands between two dates and
    may go with either. ``day`` is the day of a month that is not named: "Tuesday the 31st".
    """

    start: int
    end: int
    weekdays: tuple[int, ...]
    of: tuple[Mention, ...] = ()
    day: int = 0


@dataclass(frozen=True, slots=True)
class Dates:
    """All that a text says of days, in its order."""

    mentions: tuple[Mention, ...] = ()
    weekdays: tuple[NamedWeekday, ...] = ()
