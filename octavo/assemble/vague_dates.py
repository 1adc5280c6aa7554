"""Vague dates: months and years of which no day is known become words.

They are never converted, as a month of one calendar is not a month of the other.
"""

from collections.abc import Sequence

from octavo.assemble.date_figures import year_words
from octavo.assemble.date_styles import StyledEnd
from octavo.copy.calendars import Calendar, YearMonthDay
from octavo.copy.country_calendars import CalendarChange
from octavo.copy.date_words import DateWords

_END_OF_MONTH = 31


def set_months(
    ends: Sequence[StyledEnd],
    country: CalendarChange | None,
    words: DateWords,
    *,
    year: bool,
    inflected: bool,
) -> str:
    """Set one month, or the first and the last of a row: "October–November 1917".

    ``inflected`` tells that a preposition goes before them.
    """
    names = [words.month(end.day.month, inflected=inflected) for end in ends if end.day.month]
    years = [words.year.format(year=_year_of_month(end, country, words)) for end in ends]
    if year and years[0] != years[-1]:
        months = [
            words.month_year.format(month=name, year=its_year)
            for name, its_year in zip(names, years, strict=True)
        ]
        return words.span.format(first=months[0], last=months[-1])
    text = names[0]
    if len(names) > 1:
        text = words.month_span.format(first=names[0], last=names[-1])
    return words.month_year.format(month=text, year=years[0]) if year else text


def set_years(ends: Sequence[StyledEnd], words: DateWords) -> str:
    """Set one year, or the first and the last of a row: "1917–18"."""
    if len(ends) > 1:
        return words.years(ends[0].day.year, ends[-1].day.year)
    return words.year.format(year=ends[0].day.year)


def month_tag(end: StyledEnd, country: CalendarChange | None, words: DateWords) -> str:
    """Name the style of a month that the reader would take for one of the other style.

    The month in which the country changed belongs to both.
    """
    day = end.day
    if day.month is None or day.exact or end.calendar is end.styles[0]:
        return ""
    if country is not None and country.changed_in(day.year, day.month):
        return ""
    return style_tag(end.calendar, words)


def style_tag(calendar: Calendar, words: DateWords) -> str:
    """Name a style: "O.S.", "N.S."."""
    return words.old_style if calendar is Calendar.JULIAN else words.new_style


def _year_of_month(end: StyledEnd, country: CalendarChange | None, words: DateWords) -> str:
    """Give the year of a month; the month in which the year began has the new one."""
    last = YearMonthDay(end.day.year, end.day.month or 1, _END_OF_MONTH)
    return year_words(last, end.calendar, country, words)
