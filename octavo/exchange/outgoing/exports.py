"""Exports: the events of a work become records with what is worked out of their dates."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from octavo.copy.calendars import Calendar
from octavo.copy.historical_date import HistoricalDate
from octavo.copy.shapes.events import Event
from octavo.copy.works import Work

_WEEKDAYS: Final = (
    *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
)


@dataclass(frozen=True, slots=True)
class Export:
    """An event as its file has it, and its date in both calendars."""

    event: Event
    written: dict[str, Any]  # as chronology.yaml has it, with all keys that it gives
    julian: str  # EDTF; empty where only a month or a year of the other calendar is known
    gregorian: str
    weekday: str  # in English; empty unless the date is one day

    @property
    def date(self) -> dict[str, Any]:
        """The date as a map: what the file says of it, and its calendar, said or unsaid."""
        date = self.event.date
        if date.unknown:
            return {"unknown": True}
        field = self.written["date"]
        said = field if isinstance(field, dict) else {}
        own = {} if date.end_calendar else {"calendar": str(date.calendar)}
        return {"edtf": str(date), **own, **{k: v for k, v in said.items() if k != "edtf"}}


def exports_of(work: Work, events: Iterable[Event]) -> tuple[Export, ...]:
    """Give the events of a work's register for export, in their order."""
    sheet = work.events.sheet
    found: list[Export] = []
    for event in events:
        written = sheet.at(work.events.numbers[event.id]) if sheet else None
        date = event.date
        found.append(
            Export(
                event,
                written if isinstance(written, dict) else {},
                _in(date, Calendar.JULIAN),
                _in(date, Calendar.GREGORIAN),
                "" if date.weekday is None else _WEEKDAYS[date.weekday],
            )
        )
    return tuple(found)


def _in(date: HistoricalDate, calendar: Calendar) -> str:
    """Write a date in a calendar; empty if that calendar has no such month or year."""
    if date.unknown:
        return ""
    if date.exact:
        return str(date.in_calendar(calendar))
    return str(date) if set(date.calendars) == {calendar} else ""
