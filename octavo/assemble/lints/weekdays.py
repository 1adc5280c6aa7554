"""D03: a weekday in prose that disagrees with its date."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from octavo.assemble.lints.almanac import (
    OTHER,
    STYLES,
    WEEKDAYS,
    Almanac,
    Meant,
    date_of,
    days_of,
    exists,
)
from octavo.assemble.lints.corpus import Corpus
from octavo.assemble.lints.findings import Finding
from octavo.assemble.lints.passages import Passage
from octavo.copy.calendars import Calendar, calendar_day, weekday
from octavo.copy.historical_date import HistoricalDate
from octavo.copy.prose_dates import Mention, NamedDay, NamedWeekday
from octavo.copy.works import Work

_NEAR = 10  # days: so far from the day above may "Tuesday the 31st" be
_WEEK = 7


def wrong_weekdays(corpus: Corpus) -> Iterator[Finding]:
    """Find weekdays that none of the days that may be meant fell on."""
    for passage in corpus.passages():
        for said in passage.dates.weekdays:
            days = _days(said, passage, corpus)
            if days and not any(day.weekday in said.weekdays for day in days):
                yield _finding(said, days, passage, corpus.almanac)


def _days(said: NamedWeekday, passage: Passage, corpus: Corpus) -> tuple[Meant, ...]:
    """List the days of which the weekday may be said, the likeliest first."""
    if said.of:
        return tuple(day for mention in said.of for day in _days_of(mention, passage, corpus))
    if said.day:
        return tuple(_unnamed(said, passage, corpus))
    if passage.setting.heading and passage.setting.day and _leads(said, passage):
        return tuple(_exact(passage.setting.day))
    return ()


def _days_of(mention: Mention, passage: Passage, corpus: Corpus) -> tuple[Meant, ...]:
    """List the days that a date may mean, each of a list or a range."""
    if not mention.days:
        date = _sign(passage, mention, corpus.work)
        return tuple(_exact(date)) if date else ()
    almanac = corpus.almanac
    ends = [almanac.days(named, mention, passage) for named in mention.days]
    if not all(ends):
        return ()
    between = tuple(day for first, last in pairwise(ends) for day in _between(first[0], last[0]))
    return tuple(day for days in ends for day in days) + between


def _sign(passage: Passage, mention: Mention, work: Work) -> HistoricalDate | None:
    return date_of(passage.signs[mention.start], work)


def _exact(date: HistoricalDate) -> Iterator[Meant]:
    """List the days of a date that is known to the day."""
    for number in sorted(days_of(date)):
        yield Meant(*calendar_day(date.calendar, number), date.calendar)


def _between(first: Meant, last: Meant) -> Iterator[Meant]:
    """List the days inside a range; a week has every weekday."""
    for number in range(first.number + 1, min(last.number, first.number + _WEEK)):
        yield Meant(*calendar_day(first.calendar, number), first.calendar)


def _unnamed(said: NamedWeekday, passage: Passage, corpus: Corpus) -> Iterator[Meant]:
    """List the days near a day above that have the number: "Tuesday the 31st"."""
    for anchor in _anchors(said, passage, corpus):
        for calendar in corpus.almanac.calendars():
            for number in range(anchor - _NEAR, anchor + _NEAR + 1):
                day = calendar_day(calendar, number)
                if day.day == said.day:
                    yield Meant(*day, calendar)


def _anchors(said: NamedWeekday, passage: Passage, corpus: Corpus) -> Iterator[int]:
    """Give the last date before the weekday, and the day of the heading."""
    before = [each for each in passage.dates.mentions if each.end <= said.start]
    for mention in before[-1:]:
        for day in _days_of(mention, passage, corpus)[:1]:
            yield day.number
    above = passage.setting.day
    if above is not None and above.ends:
        yield above.ends[0].first(above.calendar)


def _leads(said: NamedWeekday, passage: Passage) -> bool:
    """Tell whether a heading begins with the weekday and says it of the whole day."""
    alone = len([each for each in passage.dates.weekdays if not each.of]) == 1
    after = passage.text[said.end :].lstrip()
    return alone and not passage.text[: said.start].strip() and not after[:1].isalnum()


def _finding(
    said: NamedWeekday, days: Sequence[Meant], passage: Passage, almanac: Almanac
) -> Finding:
    first = days[0]
    names = " or a ".join(WEEKDAYS[each] for each in said.weekdays)
    style = _style(first.calendar, almanac)
    message = f"{first.in_words()}{style} was a {WEEKDAYS[first.weekday]}, not a {names}"
    start, end = _stretch(said)
    return Finding(
        message,
        passage.place(said.start),
        _hint(said, first, almanac),
        passage.exemptions(start, end),
        passage.severity(said.start),
    )


def _stretch(said: NamedWeekday) -> tuple[int, int]:
    starts = [said.start, *(mention.start for mention in said.of)]
    ends = [said.end, *(mention.end for mention in said.of)]
    return min(starts), max(ends)


def _style(calendar: Calendar, almanac: Almanac) -> str:
    """Name the style, unless the work knows only one."""
    only = almanac.new_style_only and calendar is Calendar.GREGORIAN
    return "" if only else f" ({STYLES[calendar]})"


def _hint(said: NamedWeekday, first: Meant, almanac: Almanac) -> str:
    """Tell the nearest day that fits, and whether the other style would."""
    hint = f"write '{WEEKDAYS[first.weekday]}' or correct the date"
    number = min(_around(first.number), key=lambda each: _far(each, first.number, said.weekdays))
    nearest = Meant(*calendar_day(first.calendar, number), first.calendar)
    hint += f": the nearest {WEEKDAYS[nearest.weekday]} was {nearest.in_words(year=False)}"
    other = OTHER[first.calendar]
    named = NamedDay(first.day, first.month)
    if not almanac.new_style_only and exists(named, first.year, other):
        meant = Meant(first.year, first.month, first.day, other)
        if meant.weekday in said.weekdays:
            style = STYLES[other]
            hint += f"; {meant.in_words(year=False)} {style} was one: if that is meant, say so"
    return hint


def _around(number: int) -> Iterable[int]:
    return range(number - _WEEK, number + _WEEK + 1)


def _far(number: int, from_number: int, weekdays: tuple[int, ...]) -> int:
    """Count how far a day is; one of another weekday is too far."""
    return abs(number - from_number) if weekday(number) in weekdays else 2 * _WEEK
