"""Event homes: the sections that tell events become the anchors of events and days, each once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from octavo.assemble.day_spans import stamp_of
from octavo.assemble.running_order import Planned
from octavo.copy.reckonings import Reckoning
from octavo.copy.works import Work

#: The kinds of sections that have events to lead to, the best to read first.
LISTS = ("chronology", "chronology-table", "timeline")
_BY_DAYS = LISTS[:2]


@dataclass(frozen=True, slots=True)
class Homes:
    """The anchors of events and days, and the section in which each stands."""

    sections: Mapping[str, str] = field(default_factory=dict)

    def event(self, name: str, section: str) -> str:
        """Give the anchor of an event in a section; one that is at home elsewhere has another."""
        anchor = f"event-{name}"
        return anchor if self.sections.get(anchor) == section else f"{section}-{anchor}"

    def day(self, stamp: str, section: str) -> str:
        """Give the anchor of a day in a section; empty if it is at home elsewhere."""
        anchor = f"day-{stamp}"
        return anchor if self.sections.get(anchor) == section else ""


def homes_of(planned: Iterable[Planned], told: Mapping[str, Work], reckoning: Reckoning) -> Homes:
    """Find homes for the events that sections tell; ``told`` has them by section."""
    sections: dict[str, str] = {}
    lists = [each for each in planned if each.part.kind in LISTS]
    for section in sorted(lists, key=lambda each: LISTS.index(each.part.kind)):
        for event in told[section.id].events.entries.values():
            sections.setdefault(f"event-{event.id}", section.id)
            stamp = stamp_of(event.date, reckoning)
            if stamp and section.part.kind in _BY_DAYS:
                sections.setdefault(f"day-{stamp}", section.id)
    return Homes(sections)
