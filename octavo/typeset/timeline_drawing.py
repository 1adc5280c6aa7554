"""Timeline drawing: a planned timeline becomes the lines of each of its pages, as SVG.

All is drawn in black and greys that a copier keeps.
"""

from collections.abc import Iterable
from html import escape

from octavo.typeset.timeline_plan import Plan, Spot
from octavo.typeset.timeline_spans import TimelineSpan

GUTTER = 12.0  # CSS pixels between the line of a lane and its cards, where time runs down
_DOT = 1.7
_INK, _GREY, _PALE = "#000", "#777", "#bbb"


def drawing(timeline: TimelineSpan, plan: Plan, page: int, size: tuple[float, float]) -> str:
    """Draw what joins the cards of one page to the line of time; ``size`` is that of the page."""
    width, height = size
    shapes = _down(timeline, plan, page) if timeline.down else _across(timeline, plan, page, height)
    return (
        f'<svg class="timeline-drawing" xmlns="http://www.w3.org/2000/svg" '
        f'width="{width:.2f}" height="{height:.2f}" viewBox="0 0 {width:.2f} {height:.2f}">'
        f"<title>{escape(timeline.label)}</title>{''.join(shapes)}</svg>"
    )


def _down(timeline: TimelineSpan, plan: Plan, page: int) -> Iterable[str]:
    room = plan.rooms[page]
    top, bottom = room.top, room.top + room.height
    axis = room.left - 4
    yield _line(axis, top, axis, bottom, _INK, 0.8)
    for start in plan.lanes[page]:
        yield _line(start, top, start, bottom, _PALE, 0.5)
    for tick in timeline.of("tick"):
        here, y = plan.along(tick.at, down=True)
        if here == page:
            yield _line(axis - 4, top + y, axis, top + y, _INK, 0.8)
    for gap in timeline.of("gap"):
        here, y = plan.along(gap.at, down=True)
        there, end = plan.along(gap.until or gap.at, down=True)
        if here <= page <= there:
            first = top + y if here == page else top
            last = top + end if there == page else bottom
            yield _zigzag([(axis, first), (axis, last)])
    for item in timeline.of("event"):
        here, y = plan.along(item.at, down=True)
        if item.until is not None and here == page:
            there, end = plan.along(item.until, down=True)
            last = top + end if there == page else bottom
            x = plan.lanes[page][item.lane]
            yield _line(x, top + y, x, last, _GREY, 2.4)
    for spot in _on(plan, page):
        x = spot.left
        y, sight = top + spot.moment, top + spot.top + spot.card.rise
        yield _dot(x, y)
        yield _line(x, y, x + GUTTER - 2, sight, _GREY, 0.5)


def _across(timeline: TimelineSpan, plan: Plan, page: int, height: float) -> Iterable[str]:
    room = plan.rooms[page]
    ends = {item.name: item.until for item in timeline.of("event")}
    left, axis = room.left, room.top - 4
    yield _line(left, axis, left + room.width, axis, _INK, 0.8)
    for start in plan.lanes[page]:
        y = room.top + start
        yield _line(left, y, left + room.width, y, _PALE, 0.5)
    for tick in timeline.of("tick"):
        here, x = plan.along(tick.at, down=False)
        if here == page:
            yield _line(left + x, axis - 4, left + x, axis, _INK, 0.8)
            yield _line(left + x, axis, left + x, height, _PALE, 0.4)
    for gap in timeline.of("gap"):
        here, x = plan.along(gap.at, down=False)
        there, end = plan.along(gap.until or gap.at, down=False)
        if here <= page <= there:
            first = left + x if here == page else left
            last = left + end if there == page else left + room.width
            yield _zigzag([(first, axis), (last, axis)])
    for spot in _on(plan, page):
        x, y = left + spot.moment, room.top + spot.top
        yield _line(x, y, x, y + spot.card.height, _INK, 0.8)
        yield _dot(x, y)
        until = ends.get(spot.card.name)
        if until is not None:
            there, end = plan.along(until, down=False)
            yield _line(x, y, left + end if there == page else left + room.width, y, _GREY, 2.4)


def _on(plan: Plan, page: int) -> Iterable[Spot]:
    return (spot for spot in plan.spots if spot.page == page)


def _line(x1: float, y1: float, x2: float, y2: float, ink: str, weight: float) -> str:  # noqa: PLR0913, PLR0917 - two ends, ink and weight
    return (
        f'<line x1="{x1:.2f}" y1="{y1:.2f}" x2="{x2:.2f}" y2="{y2:.2f}" '
        f'stroke="{ink}" stroke-width="{weight}"/>'
    )


def _dot(x: float, y: float) -> str:
    return f'<circle cx="{x:.2f}" cy="{y:.2f}" r="{_DOT}" fill="{_INK}"/>'


def _zigzag(ends: list[tuple[float, float]]) -> str:
    """Draw the sign of a line that is drawn short, over the line itself."""
    (x1, y1), (x2, y2) = ends
    steps = 8
    points = []
    for step in range(steps + 1):
        aside = 0 if step in {0, steps} else 3 if step % 2 else -3
        along = step / steps
        x, y = x1 + (x2 - x1) * along, y1 + (y2 - y1) * along
        points.append((x + aside, y) if x1 == x2 else (x, y + aside))
    path = " ".join(f"{x:.2f},{y:.2f}" for x, y in points)
    return (
        _line(x1, y1, x2, y2, "#fff", 2.4)
        + f'<polyline points="{path}" fill="none" stroke="{_INK}" stroke-width="0.6"/>'
    )
