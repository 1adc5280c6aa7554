"""iCalendar form: events become a calendar file (RFC 5545) of days in New Style.

A calendar program knows the Gregorian calendar and no other, so an event stands on its days there
and says in its description what its source says.  A month or a year is as many days.
"""

import os
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Final

import icalendar

from octavo import __version__
from octavo.assemble.dates import set_date
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.historical_date import HistoricalDate
from octavo.exchange.outgoing.lines import LineWriter
from octavo.exchange.outgoing.told_events import Named, ToldEvent

_EPOCH: Final = "SOURCE_DATE_EPOCH"
_LAST_DAY: Final = date.max.toordinal()
#: Day numbers count from 4713 BCE, ``datetime`` from the year 1.
_ORDINAL: Final = 1_721_425


def icalendar_of(events: Iterable[ToldEvent], writer: LineWriter) -> bytes:
    """Write events as a calendar in the writer's language; those without a date are left out.

    The same events give the same bytes: the time of making is SOURCE_DATE_EPOCH, or else 1970.
    """
    whole = icalendar.Calendar()
    whole.add("prodid", f"-//Octavo//Octavo {__version__}//EN")
    whole.add("version", "2.0")
    whole.add("calscale", "GREGORIAN")
    title = writer.work.record.title.in_language(writer.language)
    whole.add("name", title)  # RFC 7986
    whole.add("x-wr-calname", title)
    for event in events:
        days = _days(event.date)
        if days is not None:
            whole.add_component(_component(event, days, writer))
    written: bytes = whole.to_ical()
    return written


def _component(event: ToldEvent, days: tuple[date, date], writer: LineWriter) -> icalendar.Event:
    first, last = days
    language = {"language": writer.language}
    made = icalendar.Event()
    made.add("uid", f"{event.id}@{writer.work.slug}.chronology.octavo")
    made.add("dtstamp", _made_at())
    made.add("dtstart", first)
    if last > first and last.toordinal() < _LAST_DAY:
        made.add("dtend", last + timedelta(days=1))  # the day after, RFC 5545 3.6.1
    made.add("summary", event.plain_title, parameters=language)
    made.add("description", _description(event, writer), parameters=language)
    if event.place:
        made.add("location", event.place.name, parameters=language)
    if event.tags:
        made.add("categories", list(event.tags))
    doubtful = event.doubt or event.date.circa or event.date.uncertain
    made.add("status", "TENTATIVE" if doubtful else "CONFIRMED")
    made.add("transp", "TRANSPARENT")  # nobody is busy on the days of the past
    return made


def _made_at() -> datetime:
    seconds = os.environ.get(_EPOCH, "")
    return datetime.fromtimestamp(int(seconds) if seconds.isdecimal() else 0, tz=UTC)


def _days(when: HistoricalDate) -> tuple[date, date] | None:
    """Give the first and the last day in New Style; None if they are not known or out of reach."""
    if when.unknown:
        return None
    first, last = when.first_day, when.last_day
    known = [number for number in (first, last) if number is not None]
    days = [number - _ORDINAL for number in (known[0], known[-1])]
    if not 1 <= days[0] <= days[-1] <= _LAST_DAY:
        return None
    return date.fromordinal(days[0]), date.fromordinal(days[-1])


def _description(event: ToldEvent, writer: LineWriter) -> str:
    """Tell the date in both styles, what happened, who was there, and what it rests on."""
    when = set_date(event.date, writer.words.dates, CalendarPolicy.OS_NS, weekday=True)
    lines = [when + (f" — {event.doubt}" if event.doubt else "")]
    if event.text:
        lines.append(writer.plain(event.text))
    labels = writer.words.web
    for label, named in (
        (labels.people, event.people),
        (labels.organisations, event.organisations),
        (labels.documents, event.documents),
    ):
        if named:
            lines.append(f"{label}: {_names(named)}")
    if event.sources:
        lines.append(f"{labels.sources}: {event.sources}")
    return "\n".join(lines)


def _names(named: Iterable[Named]) -> str:
    return "; ".join(each.name for each in named)
