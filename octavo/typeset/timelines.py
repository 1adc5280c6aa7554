"""Timelines: events with their places on a line of time become pages drawn to scale.

What stands on the line is measured where no page ends, then planned for the pages of the section,
then written anew: a block for each page, with a drawing, and rules that say where everything is.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from html import escape
from itertools import pairwise

from octavo.typeset.boxes import Outline, TypeArea
from octavo.typeset.timeline_drawing import GUTTER, drawing
from octavo.typeset.timeline_plan import Card, Plan, Room, plan_across, plan_down
from octavo.typeset.timeline_spans import Item, TimelineSpan, timelines_in

#: Lays items out by themselves: their HTML, their ids, and rules; gives their outlines by id.
Measure = Callable[[str, tuple[str, ...], str], Mapping[str, Outline]]

_PT = 96 / 72
SIZES = tuple(half / 2 for half in range(20, 12, -1))  # pt, of type on sheets: 10 to 6.5
_CARD = 16  # times the size of the type: the width of a card where time runs across
_MOST_SHEETS = 12
_TICK_GAP = 6.0
_SLACK = 1.0  # at the end of the line: a label with just its own width may break
_BESIDE = 1.0  # from the line at a moment to its card, where time runs across
_FOOT = 2.0  # left free at the foot of a page: what reaches it is cut by the engine


class CrowdedTimelineError(Exception):
    """A timeline that no number of pages holds."""


@dataclass(slots=True)
class Timelines:
    """Sets the timelines of one section, and remembers what was measured."""

    measure: Measure
    _measured: dict[tuple[str, str], Mapping[str, Outline]] = field(default_factory=dict)
    _ticks: Mapping[str, Outline] = field(default_factory=dict)

    def set(self, html: str, area: TypeArea, above: Mapping[str, float]) -> tuple[str, str]:
        """Give a section's HTML with its timelines drawn, and the rules that place them.

        ``area`` is the part of a page inside its margins; ``above`` says how much of the first page
        stands above each timeline. Raises CrowdedTimelineError.
        """
        done, rules, at = [], [], 0
        for timeline in timelines_in(html):
            pages = list(self._pages(timeline, area, above.get(timeline.name, 0.0)))
            done += [html[at : timeline.start], timeline.tag, *(page for page, _ in pages)]
            rules += [rule for _, rule in pages]
            done.append("</div><!-- timeline -->")
            at = timeline.end
        return "".join((*done, html[at:])), "".join(rules)

    def _pages(
        self, timeline: TimelineSpan, area: TypeArea, above: float
    ) -> Iterator[tuple[str, str]]:
        if not timeline.of("event"):
            return
        planned = self._down if timeline.down else self._across
        plan, rules, tops = planned(timeline, area, above)
        yield "", rules
        for page in range(len(plan.rooms)):
            size = (area.width, area.height - (above if page == 0 else 0.0))
            name = f"{timeline.name}-page-{page + 1}"
            inner = drawing(timeline, plan, page, size)
            inner += "".join(
                _lane(item, f"{name}-lane-{item.lane}") for item in timeline.of("lane")
            )
            here = dict(_on_page(timeline, plan, page, self._ticks))
            inner += "".join(item.html for item in timeline.items if item.name in here)
            html = f'<div class="timeline-page" id="{name}">{inner}</div>'
            placing = f'[id="{name}"] {{ height: {size[1] - 0.1:.2f}px }}\n'
            for item in timeline.of("lane"):
                left, top = _lane_place(plan, page, item.lane, down=timeline.down)
                placing += _at(f"{name}-lane-{item.lane}", left, top - tops[0])
            for each, (left, top) in here.items():
                placing += _at(each, left, top)
            yield html, placing

    def _down(
        self, timeline: TimelineSpan, area: TypeArea, above: float
    ) -> tuple[Plan, str, tuple[float]]:
        ticks = self._ticks = self._outlines(timeline, "tick", "")
        aside = max((tick.width for tick in ticks.values()), default=0.0) + _TICK_GAP
        lanes = max(len(timeline.of("lane")), 1)
        column = (area.width - aside) / lanes
        rules = f".timeline-event {{ width: {column - GUTTER - 4:.2f}px }}\n"
        rules += f".timeline-lane {{ width: {column - 4:.2f}px }}\n"
        head = max(
            (each.height for each in self._outlines(timeline, "lane", rules).values()), default=0.0
        )
        cards = self._cards(timeline, rules)
        rest = Room(aside, head, area.width - aside, area.height - head - _FOOT)
        first = replace(rest, height=rest.height - above)
        least = sum(tick.height for tick in ticks.values())
        try:
            plan = plan_down(cards, lanes, first, rest, least)
        except ValueError as error:
            raise CrowdedTimelineError(str(error)) from error
        return plan, rules, (head,)

    def _across(
        self, timeline: TimelineSpan, area: TypeArea, above: float
    ) -> tuple[Plan, str, tuple[float]]:
        """Take as few sheets as hold the cards, and then the largest type."""
        room = replace(area, height=area.height - above)
        for sheets in range(1, _MOST_SHEETS + 1):
            fits = self._sheets(timeline, room, sheets, SIZES[-1])
            if fits is None:
                continue
            for size in SIZES[:-1]:
                larger = self._sheets(timeline, room, sheets, size)
                if larger is not None:
                    fits = larger
                    break
            plan, rules = fits
            self._ticks = self._outlines(timeline, "tick", rules)
            return plan, rules, (0.0,)
        message = f"it does not fit on {_MOST_SHEETS} sheets in {SIZES[-1]} pt"
        raise CrowdedTimelineError(message)

    def _sheets(
        self, timeline: TimelineSpan, area: TypeArea, sheets: int, size: float
    ) -> tuple[Plan, str] | None:
        """Plan a number of sheets in a size of type, with the rules for it."""
        lanes = max(len(timeline.of("lane")), 1)
        type_rules = (
            f".timeline-page {{ font-size: {size}pt; line-height: {size * 1.25}pt }}\n"
            f".timeline-event {{ width: {size * _CARD * _PT:.2f}px }}\n"
            f".timeline-lane {{ width: {area.width:.2f}px }}\n"
        )
        spacing = _spacing([tick.at for tick in timeline.of("tick")])
        tick = max(area.width * sheets * spacing - _TICK_GAP, 20.0)
        rules = f"{type_rules}.timeline-tick {{ max-width: {tick:.2f}px }}\n"
        ticks = self._outlines(timeline, "tick", rules)
        band = max((each.height for each in ticks.values()), default=0.0) + _TICK_GAP
        names = self._outlines(timeline, "lane", type_rules)
        head = max((each.height for each in names.values()), default=0.0)
        room = Room(0.0, band, area.width, area.height - band - _FOOT)
        plan = plan_across(self._cards(timeline, type_rules), lanes, room, sheets, head)
        return None if plan is None else (plan, rules)

    def _cards(self, timeline: TimelineSpan, rules: str) -> tuple[Card, ...]:
        outlines = self._outlines(timeline, "event", rules)
        return tuple(
            Card(
                item.name,
                item.at,
                item.lane,
                outlines[item.name].width,
                outlines[item.name].height,
                0.6 * (outlines[item.name].baseline - outlines[item.name].top),
            )
            for item in timeline.of("event")
        )

    def _outlines(self, timeline: TimelineSpan, kind: str, rules: str) -> Mapping[str, Outline]:
        items = timeline.of(kind)
        html = "".join(item.html for item in items)
        if (html, rules) not in self._measured:
            inside = f'{timeline.tag}<div class="timeline-page">{html}</div></div>'
            names = tuple(item.name for item in items)
            self._measured[html, rules] = self.measure(inside, names, rules)
        return self._measured[html, rules]


def _on_page(
    timeline: TimelineSpan, plan: Plan, page: int, ticks: Mapping[str, Outline]
) -> Iterator[tuple[str, tuple[float, float]]]:
    """Give the ticks, gaps and events of a page with their corners."""
    room = plan.rooms[page]
    for item in timeline.of("tick") + timeline.of("gap"):
        middle = (item.at + (item.until if item.until is not None else item.at)) / 2
        here, along = plan.along(middle, down=timeline.down)
        if here != page:
            continue
        if timeline.down:
            yield item.name, (0.0, room.top + along)
        else:
            width = ticks[item.name].width if item.name in ticks else 0.0
            last = room.left + room.width - width - _SLACK
            yield item.name, (min(room.left + along, last), 0.0)
    for spot in plan.spots:
        if spot.page == page:
            aside = GUTTER if timeline.down else -_BESIDE if spot.turned else _BESIDE
            start = spot.left if timeline.down else room.left + spot.left
            yield spot.card.name, (start + aside, room.top + spot.top)


def _lane_place(plan: Plan, page: int, lane: int, *, down: bool) -> tuple[float, float]:
    room, start = plan.rooms[page], plan.lanes[page][lane]
    return (start, room.top) if down else (room.left, room.top + start)


def _lane(item: Item, name: str) -> str:
    return item.html.replace(f'id="{escape(item.name)}"', f'id="{escape(name)}"', 1)


def _at(name: str, left: float, top: float) -> str:
    return f'[id="{name}"] {{ left: {left:.2f}px; top: {top:.2f}px }}\n'


def _spacing(places: list[float]) -> float:
    """Give the smallest distance of two ticks, as a part of the line."""
    between = [after - before for before, after in pairwise(places)]
    return min([*between, 1.0 - places[-1] if places else 1.0, 1.0])
