"""Timeline: the events of the register become a line of time drawn to scale, in lanes."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from octavo.assemble.book import TimelineCopy, TimelineEntry, TimelineGap, TimelineTick
from octavo.assemble.dates import set_date
from octavo.assemble.register_setting import RegisterSetter, without_notes
from octavo.assemble.time_axis import Axis, end_of, make_axis, moment_of
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar
from octavo.copy.historical_date import HistoricalDate, PartOfDay
from octavo.copy.shapes.events import Event
from octavo.copy.shapes.running_order import Drawn, Lanes, Way
from octavo.copy.words import Words
from octavo.copy.works import Work

#: The most lanes that a page has room for; what has fewest events goes together into one more.
MOST_LANES: Mapping[Way, int] = {Way.DOWN: 3, Way.ACROSS: 8}


def timeline(
    work: Work, words: Words, policy: CalendarPolicy, setter: RegisterSetter, drawn: Drawn
) -> TimelineCopy:
    """Set the events whose dates are known on a line of time; notes on them are left out."""
    events = [event for event in work.events.entries.values() if moment_of(event.date) is not None]
    if not events:
        return TimelineCopy(str(drawn.way), (), (), (), ())
    moments = {event.id: moment_of(event.date) or 0.0 for event in events}
    axis = make_axis(moments.values(), _reckoned(policy), work.record.reckoning.country)
    names = _lanes(events, drawn)
    ordered = sorted(events, key=lambda event: moments[event.id])
    return TimelineCopy(
        str(drawn.way),
        tuple(_label(name, work, words, drawn, setter.language) for name in names),
        tuple(_ticks(axis, words, policy, setter, work)),
        tuple(TimelineGap(gap.start, gap.end) for gap in axis.gaps),
        tuple(
            _entry(event, axis, moments[event.id], names.index(lane), words, setter, work)
            for event, lane in _in_lanes(ordered, names, drawn.lanes)
        ),
    )


def _reckoned(policy: CalendarPolicy) -> Calendar:
    """Choose the calendar whose days the line counts: that of the style which comes first."""
    old = policy in {CalendarPolicy.OS, CalendarPolicy.OS_NS}
    return Calendar.JULIAN if old else Calendar.GREGORIAN


def _lane_of(event: Event, lanes: Lanes) -> str:
    """Give the id of what an event's lane stands for; empty if it has none."""
    match lanes:
        case Lanes.PLACE:
            return event.place or ""
        case Lanes.ORGANISATION:
            return event.organisations[0] if event.organisations else ""
        case Lanes.TAG:
            return event.tags[0] if event.tags else ""
        case Lanes.NONE:
            return ""


def _lanes(events: Iterable[Event], drawn: Drawn) -> tuple[str, ...]:
    """List the lanes, those with most events first, one for the others at the end."""
    counts = Counter(_lane_of(event, drawn.lanes) for event in events)
    named = [name for name, _ in counts.most_common() if name]
    most = MOST_LANES[drawn.way]
    if len(named) <= most and "" not in counts:
        return tuple(named)
    return (*named[: most - 1], "")


def _label(name: str, work: Work, words: Words, drawn: Drawn, language: str) -> str:
    if drawn.lanes is Lanes.NONE:
        return ""
    if not name:
        return words.titles.others
    match drawn.lanes:
        case Lanes.PLACE if name in work.places.entries:
            return work.places.entries[name].name.in_language(language)
        case Lanes.ORGANISATION if name in work.organisations.entries:
            organisation = work.organisations.entries[name]
            return (organisation.short or organisation.name).in_language(language)
        case _:
            return name


def _ticks(
    axis: Axis, words: Words, policy: CalendarPolicy, setter: RegisterSetter, work: Work
) -> Iterable[TimelineTick]:
    """Set the labels of the ticks; the year stands where it changes."""
    location = work.events.location(next(iter(work.events.entries)), "date")
    year = 0
    for tick in axis.ticks:
        new_year = tick.date.start.year if tick.date.start else 0
        label = set_date(
            tick.date, words.dates, policy, year=new_year != year or not tick.date.exact
        )
        year = new_year
        weekday = tick.date.weekday
        name = "" if weekday is None else words.dates.weekdays[weekday]
        yield TimelineTick(tick.at, setter.text(name, location), setter.text(label, location))


def _in_lanes(
    events: Iterable[Event], names: tuple[str, ...], lanes: Lanes
) -> Iterator[tuple[Event, str]]:
    for event in events:
        lane = _lane_of(event, lanes)
        yield event, lane if lane in names else ""


def _entry(  # noqa: PLR0913, PLR0917 - what an entry is made of
    event: Event,
    axis: Axis,
    moment: float,
    lane: int,
    words: Words,
    setter: RegisterSetter,
    work: Work,
) -> TimelineEntry:
    end = end_of(event.date)
    night = event.date.part is PartOfDay.NIGHT and not event.date.single
    location = work.events.location(event.id, "title")
    title = without_notes(setter.lines.of("events", event.id, "title"))
    return TimelineEntry(
        f"moment-{event.id}",  # the chronology may tell of it too
        axis.at(moment),
        None if end is None or night else axis.at(end),
        lane,
        setter.text(_time(event.date, words), location),
        setter.line(title, location),
        event.importance,
        location,
    )


def _time(date: HistoricalDate, words: Words) -> str:
    """Give the hour or the part of the day; a night is said to be one."""
    if date.time is not None:
        return date.time
    return "" if date.part is None else words.dates.parts.of(date.part)
