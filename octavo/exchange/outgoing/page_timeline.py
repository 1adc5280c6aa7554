"""Page timeline: events become marks on a line of time drawn to scale, for the page's SVG.

Lengths are units of the drawing, which is 1000 of them wide.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from octavo.assemble.dates import set_date
from octavo.assemble.time_axis import Axis, end_of, make_axis, moment_of
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar
from octavo.copy.date_words import DateWords
from octavo.copy.historical_date import HistoricalDate, PartOfDay
from octavo.exchange.outgoing.told_events import ToldEvent

WIDTH: Final = 1000
EDGE: Final = 60  # before the first moment and after the last: half of a date with its year
ROW: Final = 16
ROWS: Final = 24  # more events than these at one moment are counted, not drawn
RADII: Final = {1: 7.0, 2: 5.0, 3: 3.5}  # by importance
AIR: Final = 2  # between two marks
APART: Final = 64  # between two counts of what has no room
TICK_HEIGHT: Final = 34  # of the line with its dates
DATES: Final = 22  # from the line to the foot of its dates
CHARACTER: Final = 6.4  # the width of a character of a tick's date, on average
ABOVE: Final = 12
BAR_HEIGHT: Final = 8
GAP_HEIGHT: Final = 10


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on the line: a dot, or a bar if it went on for days; ``y`` is its middle."""

    event: ToldEvent
    x: float
    y: float
    radius: float
    length: float  # of a bar, from x; 0 for a dot
    height: float = BAR_HEIGHT  # of a bar

    @property
    def top(self) -> float:
        """The upper edge of a bar."""
        return self.y - self.height / 2


@dataclass(frozen=True, slots=True)
class Cluster:
    """Events for which there was no room above one place of the line."""

    x: float
    y: float
    count: int


@dataclass(frozen=True, slots=True)
class TickMark:
    """A date on the line; the text of one that has no room is empty."""

    x: float
    text: str
    end: float  # of its stroke


@dataclass(frozen=True, slots=True)
class GapMark:
    """A stretch that is drawn short, from ``x`` on."""

    x: float
    length: float
    y: float
    first: str
    last: str
    height: float = GAP_HEIGHT


@dataclass(frozen=True, slots=True)
class PageTimeline:
    """A drawing: its height, the height of its line, and what stands on it."""

    height: float
    line: float
    dates: float  # the foot of the dates under it
    marks: tuple[Mark, ...]
    clusters: tuple[Cluster, ...]
    ticks: tuple[TickMark, ...]
    gaps: tuple[GapMark, ...]


def draw_timeline(
    events: Iterable[ToldEvent], words: DateWords, calendar: Calendar
) -> PageTimeline | None:
    """Draw events on a line whose ticks are of a calendar; None if no event has a date."""
    dated = [(event, moment) for event in events if (moment := moment_of(event.date)) is not None]
    ends = [end for event, _ in dated if (end := _end(event.date)) is not None]
    if not dated:
        return None
    axis = make_axis((*(moment for _, moment in dated), *ends), calendar)
    placed, clusters = _placed(dated, axis)
    rows = max((row for *_, row in placed), default=0) + 1 + (1 if clusters else 0)
    line = ABOVE + rows * ROW

    def height(row: int) -> float:
        return line - row * ROW - ROW / 2

    return PageTimeline(
        height=line + TICK_HEIGHT,
        line=line,
        dates=line + DATES,
        marks=tuple(
            Mark(event, x, height(row), RADII[event.importance], length)
            for event, x, length, row in placed
        ),
        clusters=tuple(Cluster(x, height(ROWS), count) for x, count in clusters),
        ticks=_ticks(axis, words, calendar, line),
        gaps=tuple(
            GapMark(
                _x(stretch.start),
                round(_x(stretch.end) - _x(stretch.start), 1),
                line - GAP_HEIGHT / 2,
                *_ends_of_gap(axis, stretch.start, stretch.end, words, calendar),
            )
            for stretch in axis.gaps
        ),
    )


def _end(date: HistoricalDate) -> float | None:
    """Give the moment at which a bar ends; a night, or an event without an end, is a dot."""
    dot = date.before or date.after or date.part is PartOfDay.NIGHT
    return None if dot else end_of(date)


def _x(place: float) -> float:
    return round(EDGE + place * (WIDTH - 2 * EDGE), 1)


def _placed(
    dated: Sequence[tuple[ToldEvent, float]], axis: Axis
) -> tuple[list[tuple[ToldEvent, float, float, int]], list[tuple[float, int]]]:
    """Put every mark into the lowest row in which it touches no other."""
    taken = [float("-inf")] * ROWS  # where the last mark of each row ends
    placed: list[tuple[ToldEvent, float, float, int]] = []
    clusters: list[tuple[float, int]] = []
    for event, moment in sorted(dated, key=lambda each: each[1]):
        x, end = _x(axis.at(moment)), _end(event.date)
        length = 0.0 if end is None else round(max(_x(axis.at(end)) - x, 0), 1)
        radius = RADII[event.importance]
        length = length if length > 2 * radius else 0.0
        row = next((n for n, until in enumerate(taken) if x - radius >= until), None)
        if row is not None:
            taken[row] = x + max(length, radius) + AIR
            placed.append((event, x, length, row))
        elif clusters and x - clusters[-1][0] < APART:
            clusters[-1] = (clusters[-1][0], clusters[-1][1] + 1)
        else:
            clusters.append((x, 1))
    return placed, clusters


def _ticks(axis: Axis, words: DateWords, calendar: Calendar, line: float) -> tuple[TickMark, ...]:
    """Write the dates of the line, the year where it is new; one without room stays unwritten."""
    found: list[TickMark] = []
    until, year = float("-inf"), 0
    for tick in axis.ticks:
        new_year = tick.date.start.year if tick.date.start else 0
        text = _written(tick.date, words, calendar, year=new_year != year)
        x, half = _x(tick.at), len(text) * CHARACTER / 2
        room = x - half >= until and half <= x <= WIDTH - half
        end = line + (8 if room else 4)
        found.append(TickMark(x, text if room else "", end))
        if room:
            until, year = x + half + CHARACTER, new_year
    return tuple(found)


def _ends_of_gap(
    axis: Axis, start: float, end: float, words: DateWords, calendar: Calendar
) -> tuple[str, str]:
    """Name the ticks between which nothing happens."""
    before = [tick.date for tick in axis.ticks if tick.at <= start]
    after = [tick.date for tick in axis.ticks if tick.at >= end]
    first = _written(before[-1], words, calendar, year=True) if before else ""
    last = _written(after[0], words, calendar, year=True) if after else ""
    return first, last


def _written(date: HistoricalDate, words: DateWords, calendar: Calendar, *, year: bool) -> str:
    policy = CalendarPolicy.OS if calendar is Calendar.JULIAN else CalendarPolicy.NS
    return set_date(date, words, policy, year=year or not date.exact)
