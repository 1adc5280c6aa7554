"""Timelines: pages are written with every item once, and rules for each."""

import re

import pytest

from octavo.typeset.boxes import Outline, TypeArea
from octavo.typeset.timelines import SIZES, CrowdedTimelineError, Timelines

AREA = TypeArea(40, 40, 400, 600)
UNTIL = ' data-until="0.9"'


def html(way: str, events: int, lanes: int = 2) -> str:
    names = "".join(
        f'<div class="timeline-lane" id="l-{n}" data-lane="{n}" data-name="n"></div>'
        for n in range(lanes)
    )
    ticks = "".join(f'<div class="timeline-tick" data-at="{n / 4}">{n}</div>' for n in range(4))
    gap = '<div class="timeline-gap" data-at="0.3" data-until="0.4"></div>'
    told = "".join(
        f'<div class="timeline-event" id="event-{n}" data-at="{n / events}" data-lane="{n % lanes}"'
        f"{UNTIL if n == 0 else ''}>event {n}</div>"
        for n in range(events)
    )
    return (
        f'<h1>t</h1><div class="timeline timeline-{way}" id="t" data-label="T">'
        f"{names}{ticks}{gap}{told}</div><!-- timeline --><p>after</p>"
    )


class Ruler:
    """Measures everything alike, cards as tall as the size of their type asks."""

    def __init__(self, height: float) -> None:
        """Take the height of a card in type of 10 pt."""
        self.height, self.asked = height, 0

    def __call__(self, _: str, names: tuple[str, ...], rules: str) -> dict[str, Outline]:
        """Give outlines."""
        self.asked += 1
        size = re.search(r"font-size: ([\d.]+)pt", rules)
        height = self.height * (float(size[1]) / 10 if size else 1)
        return {
            name: Outline(0, 0, 90 if "event" in name else 60, height if "event" in name else 12, 8)
            for name in names
        }


@pytest.mark.parametrize("way", ["down", "across"])
@pytest.mark.parametrize("events", [1, 5, 60])
def test_every_item_is_written_once_and_placed(way: str, events: int) -> None:
    written, rules = Timelines(Ruler(30)).set(html(way, events), AREA, {"t": 100})

    for number in range(events):
        assert written.count(f'id="event-{number}"') == 1
        assert rules.count(f'[id="event-{number}"]') == 1
    ids = re.findall(r'\sid="([^"]*)"', written)
    assert len(ids) == len(set(ids))
    pages = written.count('class="timeline-page"')
    assert written.count("<svg") == pages
    assert written.count('class="timeline-lane"') == 2 * pages
    assert written.startswith("<h1>t</h1><div class")
    assert written.endswith("</div><!-- timeline --><p>after</p>")


def test_a_label_at_the_end_of_a_line_has_room_for_its_words() -> None:
    """What has just its own width may be broken, by a thousandth of a pixel."""
    late = html("across", 5).replace('data-at="0.75"', 'data-at="0.99"')
    written, rules = Timelines(Ruler(10)).set(late, AREA, {})

    (name,) = re.findall(r'id="([^"]+)"[^>]*data-at="0.99"', written) or re.findall(
        r'data-at="0.99"[^>]*id="([^"]+)"', written
    )
    left = re.search(rf'\[id="{name}"\] {{ left: ([\d.]+)px', rules)
    assert left
    assert 0 < AREA.width - (float(left[1]) + 60) <= 2


def test_what_was_measured_is_known() -> None:
    ruler = Ruler(30)
    timelines = Timelines(ruler)
    first = timelines.set(html("down", 5), AREA, {})
    asked = ruler.asked

    assert timelines.set(html("down", 5), AREA, {}) == first
    assert ruler.asked == asked


def test_a_sheet_has_the_largest_type_that_fits() -> None:
    roomy = Timelines(Ruler(10)).set(html("across", 5), AREA, {})[1]
    tight = Timelines(Ruler(140)).set(html("across", 30), AREA, {})[1]

    assert f"font-size: {SIZES[0]}pt" in roomy
    size = re.search(r"font-size: ([\d.]+)pt", tight)
    assert size
    assert SIZES[-1] <= float(size[1]) < SIZES[0]


@pytest.mark.parametrize("way", ["down", "across"])
def test_cards_that_no_page_holds_are_refused(way: str) -> None:
    with pytest.raises(CrowdedTimelineError):
        Timelines(Ruler(2000)).set(html(way, 3), AREA, {})


def test_a_timeline_without_events_is_empty() -> None:
    written, rules = Timelines(Ruler(10)).set(html("down", 0), AREA, {})

    assert "timeline-page" not in written
    assert rules == ""
