"""Set dates: a historical date becomes the words of the edition's language, in its calendars."""

from collections.abc import Iterable
from dataclasses import dataclass

from octavo.assemble.date_figures import FigureDay, JoinedBy, Side, set_days, year_words
from octavo.assemble.date_styles import StyledEnd, styled_ends
from octavo.assemble.vague_dates import month_tag, set_months, set_years, style_tag
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar
from octavo.copy.country_calendars import CalendarChange
from octavo.copy.date_words import DateWords
from octavo.copy.historical_date import HistoricalDate, PartOfDay


@dataclass(frozen=True, slots=True)
class _Manner:
    """How the ends of a date are set."""

    words: DateWords
    country: CalendarChange | None
    year: bool
    inflected: bool  # the date follows a preposition, so a month that stands alone is inflected
    night: bool  # the two days are those of one night

    @property
    def joined(self) -> JoinedBy:
        """How two days are joined."""
        words = self.words
        if self.night:
            return JoinedBy(words.night_day_span, words.night_span)
        return JoinedBy(words.day_span, words.span)


def set_date(
    date: HistoricalDate,
    words: DateWords,
    policy: CalendarPolicy,
    *,
    year: bool = True,
    weekday: bool = False,
) -> str:
    """Set a date: "29 October (11 November) 1917".

    Without ``year`` the year is left out where something else remains.  ``weekday`` names the
    weekday of a single day.  The policy holds as ``date_styles`` says, by the date's country.
    Months and years are not converted; a month of the style that the reader does not expect is
    marked as such.
    """
    if date.unknown:
        return words.unknown
    manner = _Manner(
        words,
        date.country,
        year,
        inflected=date.circa or date.before or date.after,
        night=date.part is PartOfDay.NIGHT and len(date.ends) > 1,
    )
    text = _set_ends(styled_ends(date, policy, throughout=words.throughout), manner)
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


def set_other_style(date: HistoricalDate, words: DateWords, policy: CalendarPolicy) -> str:
    """Set a date in the second style of the policy alone, and name the style: "… (N.S.)".

    Empty where the date has one style only.
    """
    ends = styled_ends(date, policy, throughout=words.throughout)
    if not date.exact or any(len(end.styles) == 1 for end in ends):
        return ""
    second = ends[0].styles[1]
    manner = _Manner(words, date.country, year=True, inflected=False, night=False)
    text = _set_exact(tuple(end._replace(styles=(second,)) for end in ends), manner)
    return words.tagged.format(date=text, tag=style_tag(second, words))


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
) -> str:
    """Set the days from the earliest to the latest date in the main style: "29–30 October".

    Dates not known to the day are passed over; where none is, the span is empty.
    """
    found: dict[int, FigureDay] = {}
    for date in dates:
        if date.exact:
            for end in styled_ends(date, policy, throughout=words.throughout):
                (day,) = _side((end,), end.styles[0], date.country, words)
                found[end.day.first(end.calendar)] = day
    if not found:
        return ""
    span = tuple(dict.fromkeys((found[min(found)], found[max(found)])))
    return set_days((span,), words, JoinedBy(words.day_span, words.span), year=year)


def _set_ends(ends: tuple[StyledEnd, ...], manner: _Manner) -> str:
    """Set the one or two ends of a date that are known, without what is said around them."""
    words = manner.words
    if all(end.day.exact for end in ends):
        text = _set_exact(ends, manner)
        return words.night.format(date=text) if manner.night else text
    tags = {month_tag(end, manner.country, words) for end in ends}
    if len(tags) > 1 or len({(end.day.month is None, end.day.exact) for end in ends}) > 1:
        first, last = (_set_ends((end,), manner) for end in ends)
        return words.span.format(first=first, last=last)
    if ends[0].day.month is None:
        return set_years(ends, words)
    text = set_months(ends, manner.country, words, year=manner.year, inflected=manner.inflected)
    (tag,) = tags
    return words.tagged.format(date=text, tag=tag) if tag else text


def _set_exact(ends: tuple[StyledEnd, ...], manner: _Manner) -> str:
    """Set days in their styles; once if both styles call them the same, as in the 3rd century.

    The ends of a range over the day on which the styles change are set one by one.
    """
    words, joined = manner.words, manner.joined
    if len({end.styles for end in ends}) == 1:
        return set_days(_sides(ends, manner), words, joined, year=manner.year)
    apart = [_sides((end,), manner) for end in ends]
    if all(len(sides) == 1 for sides in apart):
        side = tuple(day for sides in apart for day in sides[0])
        return set_days((side,), words, joined, year=manner.year)
    years = {day.year_words for sides in apart for side in sides for day in side}
    first, last = (
        set_days(sides, words, joined, year=manner.year and said, alone=False)
        for sides, said in zip(apart, (len(years) > 1, True), strict=True)
    )
    return joined.dates.format(first=first, last=last)


def _sides(ends: tuple[StyledEnd, ...], manner: _Manner) -> tuple[Side, ...]:
    """Give the days of ends of the same styles in each of them."""
    sides = [_side(ends, calendar, manner.country, manner.words) for calendar in ends[0].styles]
    return tuple({tuple(day[:3] for day in side): side for side in sides}.values())


def _side(
    ends: tuple[StyledEnd, ...],
    calendar: Calendar,
    country: CalendarChange | None,
    words: DateWords,
) -> Side:
    days = (end.day.reckoned(end.calendar, calendar) for end in ends)
    return tuple(FigureDay(*day, year_words(day, calendar, country, words)) for day in days)


def _with_hour(text: str, date: HistoricalDate, words: DateWords) -> str:
    """Add the hour; or the part of the day, if the hour is not known and the text lacks it."""
    if date.time is not None:
        pattern = words.time_from if len(date.ends) > 1 else words.time
        return pattern.format(date=text, time=date.time)
    if date.part is None or len(date.ends) > 1:
        return text
    return words.part.format(date=text, part=words.parts.of(date.part))
