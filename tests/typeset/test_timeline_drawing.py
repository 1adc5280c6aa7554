"""Timeline drawing: lines join the cards of a page to their moments, and the drawing is named."""

import pytest

from octavo.typeset.timeline_drawing import drawing
from octavo.typeset.timeline_plan import Card, Room, plan_across, plan_down
from octavo.typeset.timeline_spans import TimelineSpan, timelines_in

ROOM = Room(60, 10, 340, 600)
CARDS = [Card("event-0", 0.1, 0, 90, 30), Card("event-1", 0.6, 0, 90, 30)]


def timeline(way: str) -> TimelineSpan:
    html = (
        f'<div class="timeline timeline-{way}" id="t" data-label="A &amp; B">'
        '<div class="timeline-tick" data-at="0">x</div>'
        '<div class="timeline-tick" data-at="0.5">y</div>'
        '<div class="timeline-gap" data-at="0.3" data-until="0.4"></div>'
        '<div class="timeline-event" id="event-0" data-at="0.1" data-until="0.2">a</div>'
        '<div class="timeline-event" id="event-1" data-at="0.6">b</div></div><!-- timeline -->'
    )
    (found,) = timelines_in(html)
    return found


@pytest.mark.parametrize("way", ["down", "across"])
def test_a_page_shows_every_moment_and_every_gap(way: str) -> None:
    plan = (
        plan_down(CARDS, 1, ROOM, ROOM, 0) if way == "down" else plan_across(CARDS, 1, ROOM, 1, 9)
    )
    assert plan is not None

    svg = drawing(timeline(way), plan, 0, (400, 620))

    assert "<title>A &amp; B</title>" in svg
    assert svg.count("<circle") == len(CARDS)
    assert svg.count("<polyline") == 1
    assert svg.count('stroke-width="2.4"') == 2  # the white under the gap, and the event of days


def test_each_page_shows_its_own() -> None:
    plan = plan_down(CARDS, 1, ROOM, ROOM, 1000)

    svgs = [drawing(timeline("down"), plan, page, (400, 620)) for page in (0, 1)]

    assert [svg.count("<circle") for svg in svgs] == [1, 1]
    assert [svg.count("<polyline") for svg in svgs] == [1, 0]
