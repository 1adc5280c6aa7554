"""Newcomers: of the events of a list those that the chronology has not yet get ids of their own.

An event is known by its id, or else by its date and its title, or by the id that an import would
give it, so that a second import of a file adds nothing twice.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from octavo.copy.dates import HistoricalDate, Reckoning
from octavo.copy.shapes.events import Event
from octavo.copy.strict_yaml import sheet_of
from octavo.copy.validation import validate
from octavo.exchange.incoming.records import Arrival, Record
from octavo.exchange.incoming.slugs import event_id
from octavo.exchange.incoming.yaml_records import yaml_of
from octavo.problems import Location, Problem, Severity, errors

Key = tuple[str, str | None, str | None, str, str]  # date, its part and hour and calendar, title


@dataclass(frozen=True, slots=True)
class Newcomers:
    """New records with their dates, and how many events were there already."""

    records: tuple[tuple[HistoricalDate, Record], ...]
    already: int


def newcomers(
    arrivals: Iterable[Arrival],
    events: Mapping[str, Event],
    reckoning: Reckoning,
    name: str,
    problems: list[Problem],
) -> Newcomers:
    """Choose what is new to ``events``, the chronology as it is.

    Adds C06 for an id that the file gives twice, the C codes of values that no event has, and X06
    (a warning) for rows that are left out although they differ from what is there.
    """
    there = {key: each for each, event in events.items() for key in _keys_of_event(event)}
    given: dict[str, int] = {}  # id → the line that has it
    lines: dict[Key, int] = {}
    bases: Counter[str] = Counter()
    already = 0
    new: list[tuple[HistoricalDate, Record]] = []
    for arrival in arrivals:
        place = Location(name, arrival.line)
        keys = _keys_of_arrival(arrival)
        own = str(arrival.record.get("id", ""))
        base = own or event_id(str(arrival.date), keys[0][-1])
        bases[base] += 1
        twin = next((lines[key] for key in keys if key in lines), None)
        made = base if own or bases[base] == 1 else f"{base}-{bases[base]}"
        if not own and twin is not None:
            bases[base] -= 1
            problems.append(_left_out(f"the row repeats line {twin}", place))
        elif own and own in given:
            message = f"the id '{own}' is given a second time, first in line {given[own]}"
            problems.append(Problem("C06", message, place, "give each event an id of its own"))
        elif made in events and not any(there.get(key) == made for key in keys):
            fact = f"'{made}' is in the chronology already, with another date or title"
            problems.append(_left_out(fact, place))
        elif made in events or (not own and any(key in there for key in keys)):
            already += 1
        elif _sound(
            record := {"id": made} | arrival.record | {"id": made}, reckoning, place, problems
        ):
            new.append((arrival.date, record))
        given.setdefault(made, arrival.line)
        lines |= {key: arrival.line for key in keys if key not in lines}
    return Newcomers(tuple(new), already)


def _left_out(fact: str, place: Location) -> Problem:
    hint = "if it is another event, give it an id of its own in the file"
    return Problem("X06", f"{fact}, so the row is left out", place, hint, Severity.WARNING)


def _sound(record: Record, reckoning: Reckoning, place: Location, problems: list[Problem]) -> bool:
    """Tell whether a record can be an event; if not, add why, at the row's place."""
    found: list[Problem] = []
    sheet = sheet_of(yaml_of([record]), place.file, found)
    if sheet is not None:
        validate(Event, sheet, found, at=(0,), calendar=reckoning)
    problems.extend(replace(problem, location=place) for problem in found)
    return not errors(found)


def _keys_of_arrival(arrival: Arrival) -> tuple[Key, ...]:
    title = arrival.record["title"]
    texts = title.values() if isinstance(title, dict) else (title,)
    return tuple(_key(arrival.date, str(text)) for text in texts)


def _keys_of_event(event: Event) -> tuple[Key, ...]:
    return tuple(_key(event.date, text) for text in event.title.by_language.values())


def _key(date: HistoricalDate, title: str) -> Key:
    return (str(date), date.part, date.time, date.calendar, title)
