"""Set dates: a historical date becomes the words of the edition's language, in its calendars."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from octavo.assemble.date_figures import JoinedBy, set_days
from octavo.copy.calendar_changes import RUSSIA, CalendarChange
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar
from octavo.copy.date_words import DateWords
from octavo.copy.historical_date import Day, HistoricalDate, PartOfDay

Styles = tuple[Calendar, ...]  # one or two calendars, the main one first

_STYLES: Final[dict[CalendarPolicy, Styles]] = {
    CalendarPolicy.OS: (Calendar.JULIAN,),
    CalendarPolicy.NS: (Calendar.GREGORIAN,),
    CalendarPolicy.OS_NS: (Calendar.JULIAN, Calendar.GREGORIAN),
    CalendarPolicy.NS_OS: (Calendar.GREGORIAN, Calendar.JULIAN),
}


@dataclass(frozen=True, slots=True)
class _Manner:
    """How the ends of a date are set."""

    words: DateWords
    styles: Styles
    year: bool
    inflected: bool  # the date follows a preposition, so a month that stands alone is inflected


def set_date(  # noqa: PLR0913 - the date, its language and calendars, and what is left out
    date: HistoricalDate,
    words: DateWords,
    policy: CalendarPolicy,
    *,
    year: bool = True,
    weekday: bool = False,
    change: CalendarChange | None = RUSSIA,
) -> str:
    """Set a date: "29 October (11 November) 1917".

    Without ``year`` the year is left out where something else remains.  ``weekday`` names the
    weekday of a single day.  From the day of ``change`` on the New Style comes first whatever
    the policy, and the Old Style follows only where the source itself has it.  Months and years
    are not converted; a month of the style that the reader does not expect is marked as such.
    """
    if date.unknown:
        return words.unknown
    inflected = date.circa or date.before or date.after
    manner = _Manner(words, styles_of(date, policy, change), year, inflected)
    text = _set_ends(date, manner)
    if weekday and date.weekday is not None and not date.circa:
        text = words.weekday.format(weekday=words.weekdays[date.weekday], date=text)
    text = _with_hour(text, date, words)
    if date.circa:
        text = words.circa.format(date=text)
    if date.before:
        text = words.not_later.format(date=text)
    if date.after:
        text = words.not_earlier.format(date=text)
    return words.uncertain.format(date=text) if date.uncertain else text


def set_hour(date: HistoricalDate, words: DateWords) -> str:
    """Set the hour alone, or the part of the day, for a date that stands above; or nothing."""
    if date.time is not None:
        return date.time
    return "" if date.part is None else words.parts.of(date.part)


def set_day_span(
    dates: Iterable[HistoricalDate],
    words: DateWords,
    policy: CalendarPolicy,
    *,
    year: bool = False,
    change: CalendarChange | None = RUSSIA,
) -> str:
    """Set the days from the earliest to the latest date in the main style: "29–30 October".

    Dates not known to the day are passed over; where none is, the span is empty.
    """
    exact = sorted((date for date in dates if date.exact), key=lambda date: date.sort_key)
    if not exact:
        return ""
    main = styles_of(exact[0], policy, change)[0]
    days = {day for date in exact for day in date.days_in(main)}
    span = tuple(dict.fromkeys((min(days), max(days))))
    return set_days((span,), words, _joined(words), year=year)


def styles_of(
    date: HistoricalDate, policy: CalendarPolicy, change: CalendarChange | None
) -> Styles:
    """Give the calendars in which a date that is known is set, the main one first.

    After the change the Old Style stands in brackets, as the decree of 1918 ordered (article 10).
    """
    styles = _STYLES[policy]
    if change is None or date.ends[0].last(date.calendar) < change.first_day:
        return styles
    if date.calendar is Calendar.JULIAN and len(styles) > 1:
        return _STYLES[CalendarPolicy.NS_OS]
    return _STYLES[CalendarPolicy.NS]


def _set_ends(date: HistoricalDate, manner: _Manner) -> str:
    """Set the one or two ends of a date that are known, without what is said around them."""
    words = manner.words
    if date.exact:
        return _set_exact(date, manner)
    shapes = {(end.month is None, end.day is None) for end in date.ends}
    if len(shapes) > 1:
        first, last = (_set_ends(replace(date, start=end, end=end), manner) for end in date.ends)
        return words.span.format(first=first, last=last)
    if date.ends[0].month is None:
        return _set_years(date.ends, words)
    text = _set_months(date.ends, manner)
    if date.calendar is manner.styles[0]:
        return text
    tag = words.old_style if date.calendar is Calendar.JULIAN else words.new_style
    return words.tagged.format(date=text, tag=tag)


def _set_exact(date: HistoricalDate, manner: _Manner) -> str:
    """Set days, in each style; once if both styles call them the same, as in the 3rd century."""
    words = manner.words
    night = date.part is PartOfDay.NIGHT and len(date.ends) > 1
    sides = dict.fromkeys(date.days_in(calendar) for calendar in manner.styles)
    text = set_days(tuple(sides), words, _joined(words, night=night), year=manner.year)
    return words.night.format(date=text) if night else text


def _joined(words: DateWords, *, night: bool = False) -> JoinedBy:
    """Choose how two days are joined."""
    if night:
        return JoinedBy(words.night_day_span, words.night_span)
    return JoinedBy(words.day_span, words.span)


def _set_months(ends: tuple[Day, ...], manner: _Manner) -> str:
    """Set one month, or the first and the last of a row."""
    words = manner.words
    names = [words.month(end.month, inflected=manner.inflected) for end in ends if end.month]
    years = [words.year.format(year=end.year) for end in ends]
    if manner.year and ends[0].year != ends[-1].year:
        months = [
            words.month_year.format(month=name, year=year)
            for name, year in zip(names, years, strict=True)
        ]
        return words.span.format(first=months[0], last=months[-1])
    text = names[0]
    if len(names) > 1:
        text = words.month_span.format(first=names[0], last=names[-1])
    return words.month_year.format(month=text, year=years[0]) if manner.year else text


def _set_years(ends: tuple[Day, ...], words: DateWords) -> str:
    """Set one year, or the first and the last of a row."""
    if len(ends) > 1:
        return words.year_span.format(first=ends[0].year, last=ends[-1].year)
    return words.year.format(year=ends[0].year)


def _with_hour(text: str, date: HistoricalDate, words: DateWords) -> str:
    """Add the hour; or the part of the day, if the hour is not known and the text lacks it."""
    if date.time is not None:
        pattern = words.time_from if len(date.ends) > 1 else words.time
        return pattern.format(date=text, time=date.time)
    if date.part is None or len(date.ends) > 1:
        return text
    return words.part.format(date=text, part=words.parts.of(date.part))
