"""Chronicle: a text becomes one whose margin tells the events that it links, and those of its days.

An event is told once in a section: beside its first link, or, if nothing links it, beside the
heading on whose day it begins.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from octavo.assemble.book import TextCopy
from octavo.assemble.dates import set_date
from octavo.assemble.day_spans import date_of
from octavo.assemble.marginal_words import EVENT, in_margin, linked, marginal
from octavo.assemble.setting import TypeSetter
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.date_words import DateWords
from octavo.copy.prose import Block, Heading, Marginal, Pointer, Text
from octavo.copy.prose.blocks import NO_DAY
from octavo.copy.prose.walk import Inlines
from octavo.copy.reckonings import Reckoning
from octavo.copy.shapes.events import Event
from octavo.problems import Location

#: A margin has no room for both styles.
_MAIN = {CalendarPolicy.OS_NS: CalendarPolicy.OS, CalendarPolicy.NS_OS: CalendarPolicy.NS}


@dataclass(slots=True)
class MarginChronicler:
    """Tells events in the margin of one section.

    ``links`` has the event of each link; ``line`` sets a text of an event, by the name of the
    field.
    """

    events: Mapping[str, Event]
    links: Mapping[str, str]
    reckoning: Reckoning
    words: DateWords
    policy: CalendarPolicy
    setter: TypeSetter
    line: Callable[[Event, str], Inlines]
    _told: set[str] = field(default_factory=set)
    _year: str = ""

    def tell(self, copy: TextCopy, section: str, location: Location, year: str) -> TextCopy:
        """Put events into the margin of a section; the ``year`` goes without saying."""
        self._year = year
        linked_here = linked(copy.blocks, self.links)
        left = [event for name, event in self.events.items() if name not in linked_here]

        def of_day(stamp: str, anchor: str, location: Location) -> tuple[Marginal, ...]:
            here = [event for event in left if self._begins_on(event, stamp)]
            left[:] = [event for event in left if event not in here]
            return tuple(
                replace(
                    marginal(EVENT, anchor, self._entry(event, location), location),
                    id=f"beside-{anchor}-{event.id}",
                )
                for event in here
            )

        marginals = of_day(copy.day, f"{section}-heading", location)
        blocks: list[Block] = []
        for block in in_margin(copy.blocks, self._beside):
            if isinstance(block, Heading) and block.day:
                more = of_day(block.day, block.id, block.location)
                blocks.append(replace(block, children=(*block.children, *more)))
            else:
                blocks.append(block)
        return replace(copy, blocks=tuple(blocks), marginals=marginals)

    def _beside(self, link: Pointer, location: Location) -> tuple[str, Inlines] | None:
        event = self.events.get(self.links.get(link.id, ""))
        if event is None or event.id in self._told:
            return None
        self._told.add(event.id)
        return EVENT, self._entry(event, location)

    def _entry(self, event: Event, location: Location) -> Inlines:
        """Set the date, the hour and the title of an event."""
        date = event.date
        year = not date.exact or str(date.ends[0].year) != self._year
        policy = _MAIN.get(self.policy, self.policy)
        label = self.setter.text(set_date(date, self.words, policy, year=year), location)
        return (Pointer("marginal-time", label), Text(" "), *self.line(event, "title"))

    def _begins_on(self, event: Event, stamp: str) -> bool:
        """Tell whether an event begins on the days of a stamp; what is vague begins on none."""
        begins = event.date.first_day if event.date.exact else None
        if stamp in {"", NO_DAY} or begins is None:
            return False
        day = date_of(stamp, self.reckoning)
        return (day.first_day or 0) <= begins <= (day.last_day or 0)
