"""Chronology: the events of the register become days with their events."""

from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import groupby

from octavo.assemble.citations import cite_all
from octavo.assemble.dates import set_date, set_day_span, set_hour
from octavo.assemble.day_spans import stamp_of
from octavo.assemble.event_copy import ChronologyCopy, ChronologyDay, EventEntry
from octavo.assemble.event_homes import Homes
from octavo.assemble.names_in_lines import People, names_place
from octavo.assemble.register_setting import RegisterSetter
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.historical_date import HistoricalDate, PartOfDay
from octavo.copy.prose import Inline, Pointer, Text
from octavo.copy.prose.walk import Inlines
from octavo.copy.shapes.certainty import Certainty
from octavo.copy.shapes.events import Event
from octavo.copy.words import Words
from octavo.copy.works import Work
from octavo.problems import Location


@dataclass(frozen=True, slots=True)
class Chronicler:
    """Tells the events of a work in a section of the book, whose anchors ``homes`` knows.

    ``anchors`` are all that the book has.
    """

    work: Work
    words: Words
    policy: CalendarPolicy
    setter: RegisterSetter
    section: str = "chronology"
    homes: Homes = field(default_factory=Homes)
    anchors: frozenset[str] = frozenset()

    @property
    def usual_place(self) -> str | None:
        """The place that more events have than any other; there is none if each has its own."""
        events = self.work.events.entries.values()
        counts = Counter(event.place for event in events if event.place).most_common(2)
        usual = counts and counts[0][1] > 1 and len({count for _, count in counts}) == len(counts)
        return counts[0][0] if usual else None

    def tell(self) -> ChronologyCopy:
        """Gather events by their days; the year is printed where it changes."""
        days: list[ChronologyDay] = []
        seen: set[str] = {""}
        year = 0
        events = self.work.events.entries.values()
        for date, group in groupby(events, key=lambda event: _day(event.date)):
            first, *others = group
            location = self.work.events.location(first.id, "date")
            new_year = date.start.year if date.start else 0
            label = set_date(
                date,
                self.words.dates,
                self.policy,
                year=new_year != year or not date.exact,
                weekday=True,
            )
            year = new_year
            stamp = stamp_of(date, self.work.record.reckoning)
            days.append(
                ChronologyDay(
                    "" if stamp in seen else self.homes.day(stamp, self.section),
                    self.setter.text(_capital(label), location),
                    set_day_span((date,), self.words.dates, self.policy),
                    tuple(self._entry(event, stamp) for event in (first, *others)),
                    location,
                )
            )
            seen.add(stamp)
        return ChronologyCopy(tuple(days))

    def _entry(self, event: Event, stamp: str) -> EventEntry:
        location = self.work.events.location(event.id, "title")
        title = self.setter.event(self.work.events, event, "title")
        text = self.setter.event(self.work.events, event, "text")
        title, text, people = self._people(event, title, text, location)
        doubt = self.setter.text(_doubt(event, self.words), location)
        citation = cite_all(event.sources, self.work, self.words, self.setter.language)
        bracketed = (Text("["), *citation, Text("]")) if citation else ()
        return EventEntry(
            self.homes.event(event.id, self.section),
            event.id,
            stamp,
            self.setter.text(_hour(event.date, self.words), location),
            self._place(event, (title, text), location),
            title,
            (*text, Text(" "), *doubt) if text and doubt else (*text, *doubt),
            people,
            self.setter.setter.line(bracketed, location),
            location,
        )

    def _people(
        self, event: Event, title: Inlines, text: Inlines, location: Location
    ) -> tuple[Inlines, Inlines, Inlines]:
        """Mark the people of an event in its title and text; name in a line those left over."""
        names = {
            person: self.work.people.entries[person].name_in(self.setter.language)
            for person in event.people
            if person in self.work.people.entries
        }
        families = {person: name.family for person, name in names.items()}
        anchors = {
            person: anchor for person in names if (anchor := f"person-{person}") in self.anchors
        }
        known = People(families, anchors, self.words.name_endings)
        marked = (known.mark(title), known.mark(text))
        others = [name for name in names if all(name not in each.people for each in marked)]
        before, _, after = self.words.phrases.took_part.partition("{names}")
        line: list[Inline] = [Text(before)] if others else []
        for place, person in enumerate(others):
            name = " ".join(filter(None, (names[person].given, names[person].family)))
            line += [Text(", ")] if place else []
            line.append(Pointer("mention mention-person", (Text(name),), anchors.get(person, "")))
        line += [Text(after)] if others else []
        return marked[0].line, marked[1].line, self.setter.setter.line(tuple(line), location)

    def _place(self, event: Event, lines: tuple[Inlines, ...], location: Location) -> Inlines:
        """Give the place of an event, unless its words name it or most events are there."""
        place = self.work.places.entries.get(event.place or "")
        if place is None or event.place == self.usual_place:
            return ()
        name = place.name.in_language(self.setter.language)
        named = names_place(lines, name, self.words.name_endings)
        return () if named else self.setter.text(name, location)


def _day(date: HistoricalDate) -> HistoricalDate:
    """Give what the events under one date share: the day, or the night that a range names."""
    if not date.single and date.part is PartOfDay.NIGHT:
        return replace(date, time=None, uncertain=False)
    return replace(date, time=None, part=None, uncertain=False)


def _capital(label: str) -> str:
    return label[:1].upper() + label[1:]


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
