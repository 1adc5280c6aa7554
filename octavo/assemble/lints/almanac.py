"""Almanac: a day as prose names it becomes the days that it may mean."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from octavo.assemble.lints.passages import Passage
from octavo.copy.calendars import Calendar, YearMonthDay, day_number, month_length, weekday
from octavo.copy.date_errors import in_words
from octavo.copy.dates import DateError, Reckoning, parse_date
from octavo.copy.historical_date import HistoricalDate
from octavo.copy.prose import Reference
from octavo.copy.prose_dates import Mention, NamedDay
from octavo.copy.works import Work

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
STYLES = {Calendar.JULIAN: "Old Style", Calendar.GREGORIAN: "New Style"}
OTHER = {Calendar.JULIAN: Calendar.GREGORIAN, Calendar.GREGORIAN: Calendar.JULIAN}

_YEAR = re.compile(r"(?<!\d)(?:1\d{3}|20\d{2})(?!\d)")
_FEW_YEARS = 3  # a longer span tells too little of the year of a day
_FAR = 300  # days; what is so far from the days of a work is another story
_LONG = 400  # days; what is longer than a year is no day


@dataclass(frozen=True, slots=True)
class Meant:
    """A day that exists."""

    year: int
    month: int
    day: int
    calendar: Calendar

    @property
    def number(self) -> int:
        """The day number."""
        return day_number(self.calendar, self.year, self.month, self.day)

    @property
    def weekday(self) -> int:
        """The weekday, 0 for Monday."""
        return weekday(self.number)

    def in_words(self, *, year: bool = True) -> str:
        """Name the day for a message: 29 October 1917."""
        return in_words((self.year if year else None, self.month, self.day))


@dataclass(frozen=True, slots=True)
class Almanac:
    """How a work counts its days; ``span`` are the numbers of the first and the last it tells of.

    ``years`` are those of the span.
    """

    reckoning: Reckoning
    span: tuple[int, int] | None = None
    years: tuple[int, ...] = ()

    @property
    def near(self) -> int | None:
        """A year that the work is about."""
        return self.years[0] if self.years else None

    @property
    def new_style_only(self) -> bool:
        """Whether the work knows no other style, so that none need be named."""
        return self.reckoning.calendar is Calendar.GREGORIAN

    def days(self, named: NamedDay, mention: Mention, passage: Passage) -> tuple[Meant, ...]:
        """List the days that may be meant, the likeliest first; none if there is no such day."""
        years = self.years_of(named, mention, passage)
        return tuple(self._possible(named, years, mention.calendar, passage.setting.day))

    def years_of(self, named: NamedDay, mention: Mention, passage: Passage) -> tuple[int, ...]:
        """List the years that may be meant: as written, or near the day above, or in the span."""
        written = (day.year for day in (named, *mention.days, *mention.other) if day.year)
        year = next(written, None)
        if year is not None:
            return (year,)
        if mention.year_elsewhere:
            return ()
        elsewhere = (int(match[0]) for match in _YEAR.finditer(passage.text))
        return tuple(dict.fromkeys((*self._usual_years(named, passage.setting.day), *elsewhere)))

    def calendar_of(self, named: NamedDay, year: int) -> Calendar:
        """Tell in which calendar the work counts a day of which nothing more is said."""
        calendar, country = self.reckoning.calendar, self.reckoning.country
        if calendar is not None or country is None:
            return calendar or Calendar.GREGORIAN
        return country.calendar_of(YearMonthDay(year, named.month, named.day))

    def calendars(self) -> tuple[Calendar, ...]:
        """List the calendars in which days of the work may be named."""
        return (Calendar.GREGORIAN,) if self.new_style_only else tuple(Calendar)

    def _usual_years(self, named: NamedDay, day: HistoricalDate | None) -> tuple[int, ...]:
        if day is not None and day.ends:
            anchor = extent(day)[0]
            year = day.ends[0].year
            near = {
                abs(day_number(calendar, each, named.month, named.day) - anchor): each
                for each in (year - 1, year, year + 1)
                for calendar in (self.calendar_of(named, each),)
                if exists(named, each, calendar)
            }
            return (near[min(near)] if near else year,)
        if self.span is None or len(self.years) > _FEW_YEARS:
            return ()
        inside = tuple(year for year in self.years if self._in_span(named, year))
        return inside or self.years

    def _in_span(self, named: NamedDay, year: int) -> bool:
        calendar = self.calendar_of(named, year)
        if self.span is None or not exists(named, year, calendar):
            return False
        number = day_number(calendar, year, named.month, named.day)
        return self.span[0] <= number <= self.span[1]

    def _possible(
        self,
        named: NamedDay,
        years: Iterable[int],
        said: Calendar | None,
        day: HistoricalDate | None,
    ) -> Iterator[Meant]:
        for year in years:
            usual = said or self.calendar_of(named, year)
            if exists(named, year, usual):
                yield Meant(year, named.month, named.day, usual)
            other = OTHER[usual]
            if said is None and other in self.calendars() and exists(named, year, other):
                meant = Meant(year, named.month, named.day, other)
                if self._may_be_other(meant.number, day):
                    yield meant

    def _may_be_other(self, number: int, day: HistoricalDate | None) -> bool:
        """Tell whether a day may be of the other style though nobody says so.

        It may if it is far from the days that the work tells of, or after the change, when both
        styles were in use.
        """
        country = self.reckoning.country
        if country is not None and number >= country.first_day:
            return True
        known = [extent(day)] if day is not None else []
        known += [self.span] if self.span else []
        return not any(first - _FAR <= number <= last + _FAR for first, last in known)


def almanac_of(work: Work) -> Almanac:
    """Find out how a work counts: its reckoning, and its span, or else that of its events."""
    span = work.record.span
    dates = (span.start, span.end) if span else [each.date for each in work.events.entries.values()]
    known = [date for date in dates if date.ends]
    if not known:
        return Almanac(work.record.reckoning)
    numbers = [number for date in known for number in extent(date)]
    years = [end.year for date in known for end in date.ends]
    return Almanac(
        work.record.reckoning,
        (min(numbers), max(numbers)),
        tuple(range(min(years), max(years) + 1)),
    )


def exists(named: NamedDay, year: int, calendar: Calendar) -> bool:
    """Tell whether a calendar has the day in a year."""
    return 1 <= named.day <= month_length(calendar, year, named.month)


def extent(date: HistoricalDate) -> tuple[int, int]:
    """Give the numbers of the first and the last day of a date of which something is known.

    A date that is open to one side is as long as its end that is known.
    """
    first, last = date.first_day, date.last_day
    if first is None:
        first = date.ends[0].first(date.calendars[0])
    return first, date.ends[-1].last(date.calendars[-1]) if last is None else last


def days_of(date: HistoricalDate) -> frozenset[int]:
    """List the day numbers of a date that is known to the day; none if it is not."""
    if not date.exact or date.before or date.after:
        return frozenset()
    first, last = extent(date)
    return frozenset(range(first, last + 1)) if last - first < _LONG else frozenset()


def date_of(reference: Reference, work: Work) -> HistoricalDate | None:
    """Give the date that a reference without words prints, if it is right."""
    if reference.scheme == "event":
        event = work.events.entries.get(reference.target)
        return event.date if event else None
    named = [Calendar(part) for part in reference.title.split() if part in set(Calendar)]
    try:
        return parse_date(reference.target, named[-1] if named else work.record.reckoning)
    except DateError:
        return None
