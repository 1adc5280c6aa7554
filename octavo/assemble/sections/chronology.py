"""Chronology: the events of the register become days with their events."""

from dataclasses import replace
from itertools import groupby

from octavo.assemble.book import ChronologyCopy, ChronologyDay, EventEntry
from octavo.assemble.citations import cite_all
from octavo.assemble.dates import set_date, set_hour
from octavo.assemble.setting import TypeSetter
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.historical_date import HistoricalDate, PartOfDay
from octavo.copy.prose import Inline, Text
from octavo.copy.shapes.certainty import Certainty
from octavo.copy.shapes.events import Event
from octavo.copy.words import Words
from octavo.copy.works import Work


def chronology(
    work: Work, words: Words, policy: CalendarPolicy, setter: TypeSetter
) -> ChronologyCopy:
    """Gather events by their days; the year is printed where it changes."""
    days: list[ChronologyDay] = []
    year = 0
    for date, group in groupby(work.events.entries.values(), key=lambda event: _day(event.date)):
        events = tuple(group)
        location = work.events.location(events[0].id, "date")
        new_year = date.start.year if date.start else 0
        label = set_date(
            date, words.dates, policy, year=new_year != year or not date.exact, weekday=True
        )
        year = new_year
        entries = tuple(_entry(event, work, words, setter) for event in events)
        days.append(ChronologyDay(setter.text(_capital(label), location), entries, location))
    return ChronologyCopy(tuple(days))


def _day(date: HistoricalDate) -> HistoricalDate:
    """Give what the events under one date share: the day, or the night that a range names."""
    if not date.single and date.part is PartOfDay.NIGHT:
        return replace(date, time=None, uncertain=False)
    return replace(date, time=None, part=None, uncertain=False)


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]


def _entry(event: Event, work: Work, words: Words, setter: TypeSetter) -> EventEntry:
    location = work.events.location(event.id, "title")
    text = event.text.in_language(setter.language) if event.text else ""
    told = " ".join(filter(None, (text, _doubt(event, words))))
    citation: tuple[Inline, ...] = cite_all(event.sources, work, words, setter.language)
    bracketed = (Text("["), *citation, Text("]")) if citation else ()
    return EventEntry(
        f"event-{event.id}",
        setter.text(_hour(event.date, words), location),
        setter.text(event.title.in_language(setter.language), location),
        setter.text(told, location),
        setter.line(bracketed, location),
        location,
    )


def _doubt(event: Event, words: Words) -> str:
    """Say in a sentence that an event, or its date, is not beyond doubt."""
    certainty = event.certainty or (Certainty.PROBABLE if event.date.uncertain else Certainty.SURE)
    remark = {
        Certainty.PROBABLE: words.phrases.probable,
        Certainty.DISPUTED: words.phrases.disputed,
    }.get(certainty, "")
    return _capital(f"{remark}{words.stop}") if remark else ""


def _hour(date: HistoricalDate, words: Words) -> str:
    """Give the hour, or the part of the day; a night of two days is said by its date."""
    spoken = not date.single and date.part is PartOfDay.NIGHT
    return set_hour(replace(date, part=None) if spoken else date, words.dates)
