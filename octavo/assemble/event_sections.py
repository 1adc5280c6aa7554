"""Event sections: planned sections that tell events become their copy, and texts get margins."""

from dataclasses import dataclass, replace

from octavo.assemble.book import TextCopy, TimelineCopy
from octavo.assemble.dates import set_day_span
from octavo.assemble.event_copy import ChronologyCopy
from octavo.assemble.event_homes import Homes
from octavo.assemble.marginal_words import MarginalDates, in_margin
from octavo.assemble.references import ReferenceSetter
from octavo.assemble.register_setting import RegisterSetter, without_notes
from octavo.assemble.running_order import Planned
from octavo.assemble.sections.chronicle import MarginChronicler
from octavo.assemble.sections.chronology import Chronicler
from octavo.assemble.sections.event_choice import Works
from octavo.assemble.sections.timeline import timeline
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.historical_date import HistoricalDate
from octavo.copy.prose.walk import Inlines
from octavo.copy.shapes.events import Event
from octavo.copy.shapes.running_order import Drawn
from octavo.copy.words import Words
from octavo.problems import Location


@dataclass(frozen=True, slots=True)
class EventSections:
    """Makes the sections of an edition that tell events; ``told`` has the work for each."""

    told: Works
    homes: Homes
    words: Words
    policy: CalendarPolicy
    setter: RegisterSetter
    references: ReferenceSetter

    def section(self, planned: Planned) -> ChronologyCopy | TimelineCopy:
        """Tell events as the kind of the section has them."""
        return self._timeline(planned) if planned.part.kind == "timeline" else self._days(planned)

    def chronicle(self, planned: Planned, copy: TextCopy) -> TextCopy:
        """Tell events in the margin of a text."""
        work = self.told[planned.id]
        chronicler = MarginChronicler(
            work.events.entries,
            self.references.told,
            work.record.reckoning,
            self.words.dates,
            self.policy,
            self.setter.setter,
            self._line,
        )
        return chronicler.tell(copy, planned.id, planned.location, self._year(copy))

    def with_dates(self, copy: TextCopy) -> TextCopy:
        """Put the dates of a text into its margin, without a year that goes without saying."""
        known = self._year(copy)

        def label(date: HistoricalDate, location: Location) -> Inlines:
            year = bool(date.ends) and str(date.ends[0].year) != known
            words = set_day_span((date,), self.words.dates, self.policy, year=year)
            return self.setter.text(words, location) if words else ()

        dates = MarginalDates(self.references.dated, label)
        return replace(copy, blocks=in_margin(copy.blocks, dates.beside))

    def _days(self, planned: Planned) -> ChronologyCopy:
        anchors = self.references.targets.anchors
        work = self.told[planned.id]
        chronicler = Chronicler(
            work, self.words, self.policy, self.setter, planned.id, self.homes, anchors
        )
        return chronicler.tell()

    def _timeline(self, planned: Planned) -> TimelineCopy:
        drawn = planned.part.drawn or Drawn()
        made = timeline(self.told[planned.id], self.words, self.policy, self.setter, drawn)
        entries = (
            replace(entry, anchor=self.homes.event(entry.anchor.partition("-")[2], planned.id))
            for entry in made.entries
        )
        return replace(made, entries=tuple(entries))

    def _year(self, copy: TextCopy) -> str:
        """Give the year of a text's heading, or else that of a work that tells of one year only."""
        span = self.references.work.record.span
        days = (span.start, span.end) if span else ()
        years = {str(end.year) for day in days for end in day.ends}
        return copy.day[:4] or (years.pop() if len(years) == 1 else "")

    def _line(self, event: Event, name: str) -> Inlines:
        """Set a text of an event without its notes, for a place where none can stand."""
        inlines = without_notes(self.setter.lines.of("events", event.id, name))
        return self.setter.line(inlines, self.references.work.events.location(event.id, name))
