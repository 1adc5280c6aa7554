"""Event choice: a work becomes, for each chronology of an edition, a work of the events it tells.

What is chosen is said by ``chronology`` in the edition, or by ``select`` on the section's own line
of the running order, which then stands alone.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from octavo.assemble.event_homes import LISTS
from octavo.assemble.running_order import Planned
from octavo.copy.date_field import to_date
from octavo.copy.dates import DateError, Reckoning
from octavo.copy.editions import Edition
from octavo.copy.historical_date import HistoricalDate
from octavo.copy.order import Order
from octavo.copy.shapes.events import Event
from octavo.copy.shapes.selection import Selection
from octavo.copy.works import Work
from octavo.problems import Location, Problem, Severity, nearest

#: The kinds of sections that are made from the events of the register.
TELLS_EVENTS: Final = frozenset({*LISTS, "chronicle"})

#: The key of a selection → the register of its ids, and the event's ids of it.
_REGISTERS: Final[Mapping[str, tuple[str, Callable[[Event], tuple[str, ...]]]]] = {
    "people": ("people", lambda event: event.people),
    "organisations": ("organisations", lambda event: event.organisations),
    "places": ("places", lambda event: (event.place,) if event.place else ()),
}

Works = Mapping[str, Work]  # section → the work, of which it is given the events that it tells


@dataclass(frozen=True, slots=True)
class _Choice:
    """A selection, and where it stands in the edition."""

    selection: Selection
    edition: Edition
    path: tuple[str | int, ...]

    def location(self, *path: str | int) -> Location:
        """Give the place of a key or an item of the selection."""
        return self.edition.location(*self.path, *path)


def works_told(order: Order, planned: Iterable[Planned], problems: list[Problem]) -> Works:
    """Give the work of each section that tells events, with these events only.

    Adds C05 for ids that no record has, D codes for dates that cannot be, C04 for a selection on a
    section that tells no events, and C09 (a warning) for one that no event meets.
    """
    narrowed: dict[tuple[str | int, ...], Work] = {}
    told: dict[str, Work] = {}
    for section in planned:
        choice = _choice_of(section, order.edition)
        if section.part.kind in TELLS_EVENTS:
            if choice.path not in narrowed:
                narrowed[choice.path] = _narrowed(order.work, choice, problems)
            told[section.id] = narrowed[choice.path]
        elif section.part.select is not None:
            problems.append(_misplaced(section, choice))
    return told


def work_of_all(work: Work, works: Works) -> Work:
    """Give the work with the events that any section tells, in the order of the register."""
    names = {name for each in works.values() for name in each.events.entries}
    return _with_events(work, names)


def chosen(events: Iterable[Event], selection: Selection, reckoning: Reckoning) -> Iterator[Event]:
    """Keep the events that a selection means, in their order.

    ``reckoning`` is how the work counts dates.  Of an event that goes on for days, one day in
    the span is enough; where there is a span, an event without a date is in none.

    Raises DateError for a date of the selection that cannot be.
    """
    first, last = _span(selection, reckoning)
    for event in events:
        if selection.importance is not None and event.importance > selection.importance:
            continue
        if selection.tags is not None and not set(selection.tags) & set(event.tags):
            continue
        if any(
            wanted is not None and not set(wanted) & set(ids(event))
            for wanted, ids in (
                (getattr(selection, key), ids) for key, (_, ids) in _REGISTERS.items()
            )
        ):
            continue
        if _within(event.date, first, last):
            yield event


def _choice_of(section: Planned, edition: Edition) -> _Choice:
    """Find the selection of a section: that of its own line, or else that of the edition."""
    if section.part.select is None:
        return _Choice(edition.record.chronology, edition, ("chronology",))
    path = next(
        (str(matter), number)
        for matter, number, part in edition.record.running_order
        if part is section.part
    )
    return _Choice(section.part.select, edition, (*path, "select"))


def _narrowed(work: Work, choice: _Choice, problems: list[Problem]) -> Work:
    """Leave a work the events of a selection; all of them if the selection is wrong."""
    found = [*_unknown_ids(work, choice), *_wrong_dates(work, choice)]
    problems.extend(found)
    if found:
        return work
    events = chosen(work.events.entries.values(), choice.selection, work.record.reckoning)
    names = {event.id for event in events}
    if not names and work.events.entries:
        hint = "widen the selection, or take the section out of the running order"
        message = f"no event of {work.events.file} is selected, so the section is empty"
        problems.append(Problem("C09", message, choice.location(), hint, Severity.WARNING))
    return _with_events(work, names)


def _with_events(work: Work, names: set[str]) -> Work:
    entries = {name: event for name, event in work.events.entries.items() if name in names}
    return replace(work, events=replace(work.events, entries=entries))


def _unknown_ids(work: Work, choice: _Choice) -> Iterator[Problem]:
    """Find the ids that stand for nothing (C05); a register that cannot be read knows none."""
    known: dict[str, tuple[Iterable[str], str]] = {
        key: (register.numbers, register.file)
        for key, (name, _) in _REGISTERS.items()
        if not (register := getattr(work, name)).broken
    }
    if not work.events.broken:
        tags = {tag for event in work.events.entries.values() for tag in event.tags}
        known["tags"] = (tags, work.events.file)
    for key, (names, file) in known.items():
        for number, name in enumerate(getattr(choice.selection, key) or ()):
            if name not in names:
                fact = "no event has" if key == "tags" else f"is not in {file.rpartition('/')[2]}"
                message = f"'{key}' has '{name}', which {fact}"
                hint = nearest(name, names) or "add it to what it is to choose, or take it out"
                yield Problem("C05", message, choice.location(key, number), hint)


def _wrong_dates(work: Work, choice: _Choice) -> Iterator[Problem]:
    """Find the dates of the span that cannot be, and a span that ends before it begins (D04)."""
    selection, reckoning = choice.selection, work.record.reckoning
    wrong = False
    for key, field in (("from", selection.start), ("to", selection.end)):
        try:
            if field is not None:
                to_date(field, reckoning)
        except DateError as error:
            wrong = True
            yield Problem(error.code, error.message, choice.location(key), error.hint)
    if wrong:
        return
    first, last = _span(selection, reckoning)
    if first is not None and last is not None and first > last:
        message = "the selection ends before it begins"
        yield Problem("D04", message, choice.location("to"), "write the later date after 'to:'")


def _span(selection: Selection, reckoning: Reckoning) -> tuple[int | None, int | None]:
    """Give the numbers of the first and the last day; None where the span is open."""
    start, end = (
        None if field is None else to_date(field, reckoning)
        for field in (selection.start, selection.end)
    )
    first = None if start is None or start.unknown else start.ends[0].first(start.calendars[0])
    last = None if end is None or end.unknown else end.ends[-1].last(end.calendars[-1])
    return first, last


def _within(date: HistoricalDate, first: int | None, last: int | None) -> bool:
    """Tell whether a date has a day in a span."""
    if first is None and last is None:
        return True
    if date.unknown:
        return False
    ends_in_time = first is None or date.after or date.ends[-1].last(date.calendars[-1]) >= first
    begins_in_time = last is None or date.before or date.ends[0].first(date.calendars[0]) <= last
    return ends_in_time and begins_in_time


def _misplaced(section: Planned, choice: _Choice) -> Problem:
    message = f"'{section.part.kind}' tells no events, and 'select' is given"
    hint = "'select' is for sections of events, such as 'chronology'"
    return Problem("C04", message, choice.location(), hint)
