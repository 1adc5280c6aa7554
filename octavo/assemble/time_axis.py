"""Time axis: the moments of events become places on a line drawn to scale.

The scale is the same all along the line, but for gaps: stretches of time in which nothing happens
are drawn short, and marked as such.
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from octavo.copy.calendars import Calendar, calendar_day, day_number
from octavo.copy.country_calendars import CalendarChange
from octavo.copy.historical_date import Day, HistoricalDate

MOST_TICKS = 32  # on the whole line: more would be no help
GAP = 3  # ticks without an event from which on a stretch is drawn short
GAP_TIMES = 4  # and it is so many times as long as the time between two events is as a rule
_MINUTES = 24 * 60

#: What can stand between two ticks: a number of days, of months or of years.
_UNITS = (
    *(("day", count) for count in (1, 2, 5, 10)),
    *(("month", count) for count in (1, 3, 6)),
    *(("year", count) for count in (1, 2, 5, 10, 20, 50, 100, 200, 500)),
)
_DAYS = {"day": 1.0, "month": 30.5, "year": 365.25}


@dataclass(frozen=True, slots=True)
class Tick:
    """A day, month or year that is marked on the line; ``at`` is from 0 to 1."""

    at: float
    date: HistoricalDate


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the line: from one moment to another, in days, drawn from 0 to 1."""

    first: float
    last: float
    start: float
    end: float
    gap: bool


@dataclass(frozen=True, slots=True)
class Axis:
    """The line of time."""

    stretches: tuple[Stretch, ...]
    ticks: tuple[Tick, ...]

    def at(self, moment: float) -> float:
        """Give the place of a moment, counted in days, from 0 to 1."""
        firsts = [stretch.first for stretch in self.stretches]
        stretch = self.stretches[max(bisect_right(firsts, moment) - 1, 0)]
        share = (moment - stretch.first) / (stretch.last - stretch.first)
        place = stretch.start + share * (stretch.end - stretch.start)
        return min(max(place, 0.0), 1.0)

    @property
    def gaps(self) -> tuple[Stretch, ...]:
        """The stretches that are drawn short."""
        return tuple(stretch for stretch in self.stretches if stretch.gap)


def moment_of(date: HistoricalDate) -> float | None:
    """Give the moment at which a date begins, in days; None if nothing is known of it."""
    if date.unknown:
        return None
    day, minute, _ = date.sort_key
    return day + max(minute, 0) / _MINUTES


def end_of(date: HistoricalDate) -> float | None:
    """Give the moment at which a date of several days ends; None for one day, or without an end."""
    if date.last_day is None or date.first_day in {None, date.last_day}:
        return None
    return float(date.last_day + 1)


def make_axis(
    moments: Iterable[float], calendar: Calendar, country: CalendarChange | None = None
) -> Axis:
    """Lay the line on which moments, in days, stand; its ticks are of the calendar.

    ``country`` is that whose calendar decides how the ticks are printed.
    Raises ValueError if there is no moment.
    """
    found = sorted(set(moments))
    if not found:
        message = "there is nothing to draw"
        raise ValueError(message)
    unit = _unit(found[-1] - found[0], 0)
    for _ in range(2):  # gaps make the rest longer, and that may make the unit smaller
        ticks = _ticks(found[0], found[-1], unit, calendar)
        gaps = _gaps(found, ticks)
        drawn = found[-1] - found[0] - sum(last - first for first, last in gaps)
        unit = _unit(drawn, len(gaps))
    ticks = _ticks(found[0], found[-1], unit, calendar)
    stretches = _stretches(ticks, _gaps(found, ticks))
    shown = tuple(ticks[:-1])
    axis = Axis(stretches, ())
    return Axis(
        stretches,
        tuple(
            Tick(axis.at(tick), replace(_date(tick, unit[0], calendar), country=country))
            for tick in shown
            if not any(gap.first < tick < gap.last for gap in axis.gaps)
        ),
    )


def _unit(days: float, gaps: int) -> tuple[str, int]:
    """Choose the smallest unit of which the line has not too many."""
    for kind, count in _UNITS:
        if days / (_DAYS[kind] * count) + gaps <= MOST_TICKS:
            return kind, count
    return _UNITS[-1]


def _ticks(first: float, last: float, unit: tuple[str, int], calendar: Calendar) -> list[int]:
    """Give the days that are marked: from the first day, month or year on of which is told."""
    kind, count = unit
    if kind == "day":
        return [*range(int(first // 1), int(last) + count + 1, count)]
    start = calendar_day(calendar, int(first))
    month = 12 * start.year + start.month - 1 if kind == "month" else 12 * start.year
    step = count if kind == "month" else 12 * count
    month -= month % step
    ticks: list[int] = []
    while not ticks or ticks[-1] <= last:
        ticks.append(day_number(calendar, month // 12, month % 12 + 1, 1))
        month += step
    return ticks


def _gaps(moments: list[float], ticks: list[int]) -> list[tuple[float, float]]:
    """Find the stretches without events, from tick to tick, that are worth drawing short."""
    gaps: list[tuple[float, float]] = []
    usual = median(after - before for before, after in pairwise(moments)) if moments[1:] else 0.0
    for before, after in pairwise(moments):
        inside = ticks[bisect_right(ticks, before) : bisect_right(ticks, after)]
        if len(inside) > GAP and after - before > usual * GAP_TIMES:
            gaps.append((inside[0], inside[-1]))
    return gaps


def _stretches(ticks: list[int], gaps: list[tuple[float, float]]) -> tuple[Stretch, ...]:
    """Cut the line at its gaps; each is drawn as long as the time between two ticks."""
    short = (ticks[-1] - ticks[0]) / (len(ticks) - 1)
    bounds: list[tuple[float, float, bool]] = []
    at = float(ticks[0])
    for first, last in gaps:
        bounds += [(at, first, False), (first, last, True)]
        at = last
    bounds.append((at, float(ticks[-1]), False))
    drawn = [short if gap else last - first for first, last, gap in bounds]
    whole, place = sum(drawn), 0.0
    stretches = []
    for (first, last, gap), length in zip(bounds, drawn, strict=True):
        if last > first:
            end = place + length / whole
            stretches.append(Stretch(first, last, place, end, gap))
            place = end
    return tuple(stretches)


def _date(tick: float, kind: str, calendar: Calendar) -> HistoricalDate:
    year, month, day = calendar_day(calendar, int(tick))
    shown = {"day": Day(year, month, day), "month": Day(year, month), "year": Day(year)}[kind]
    return HistoricalDate(shown, shown, calendar)
