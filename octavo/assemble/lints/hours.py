"""D10: events of one day that stand against the order of their hours."""

from collections.abc import Iterator
from typing import NamedTuple

from octavo.assemble.lints.corpus import Corpus
from octavo.assemble.lints.findings import Finding
from octavo.assemble.lints.registers import exemptions_of
from octavo.copy.historical_date import HistoricalDate, PartOfDay

_HOUR = 60
_DAY = 24 * _HOUR
_NOON = 12 * _HOUR

# The widest that a part of the day is ever understood; "night" may be its early or its late hours.
_PARTS = {
    PartOfDay.MORNING: (3 * _HOUR, 12 * _HOUR),
    PartOfDay.DAY: (9 * _HOUR, 19 * _HOUR),
    PartOfDay.EVENING: (16 * _HOUR, 25 * _HOUR),
    PartOfDay.NIGHT: (0, 25 * _HOUR),
}


class _Hours(NamedTuple):
    """When an event may have begun, in minutes from the beginning of its first day."""

    earliest: int
    latest: int
    words: str


def events_out_of_order(corpus: Corpus) -> Iterator[Finding]:
    """Find events that stand in the file after one that certainly was later on the same day."""
    events = corpus.work.events
    above: dict[int, tuple[str, _Hours]] = {}  # day → the latest event so far
    for name, event in events.entries.items():
        hours = _hours(event.date)
        if hours is None:
            continue
        day = event.date.ends[0].first(event.date.calendar)
        before, known = above.get(day, (name, hours))
        if known.earliest > hours.latest:
            yield Finding(
                f"event '{name}' ({hours.words}) stands after '{before}' ({known.words}) "
                f"of the same day",
                events.location(name, "date"),
                "move it up in the file, or correct the hour",
                exemptions_of(name, event, events),
            )
        elif hours.earliest >= known.earliest:
            above[day] = (name, hours)


def _hours(date: HistoricalDate) -> _Hours | None:
    """Tell when a date begins; nothing is known of a whole day, or of an uncertain one."""
    night = date.part is PartOfDay.NIGHT and not date.single
    if not date.exact or date.circa or date.uncertain or not (date.single or night):
        return None
    if date.time is not None:
        hours, minutes = (int(figures) for figures in date.time.split(":"))
        minute = hours * _HOUR + minutes
        minute += _DAY if night and minute < _NOON else 0
        return _Hours(minute, minute, date.time)
    if date.part is None:
        return None
    if night:
        return _Hours(18 * _HOUR, _DAY + 9 * _HOUR, "night")
    return _Hours(*_PARTS[date.part], str(date.part))
