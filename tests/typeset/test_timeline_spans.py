"""Timeline spans: items are found with their values, and each has an id."""

from octavo.typeset.timeline_spans import timelines_in

HTML = """<h1>x</h1><div class="timeline timeline-across" id="t" data-label="Days &amp; nights">
<div class="timeline-lane" id="t-lane-0" data-lane="0" data-name="Here"></div>
<div class="timeline-tick" data-at="0.25"><span class="timeline-weekday">Monday</span> 29</div>
<div class="timeline-gap" data-at="0.5" data-until="0.6"></div>
<div class="timeline-event timeline-event-1" id="event-a" data-at="0.75" data-lane="1">A <em>b</em></div>
</div><!-- timeline --><p>after</p>"""  # noqa: E501 - HTML as templates write it


def test_a_timeline_is_found_with_all_that_stands_on_it() -> None:
    (found,) = timelines_in(HTML)

    assert (found.name, found.down, found.label) == ("t", False, "Days & nights")
    assert [item.kind for item in found.items] == ["lane", "tick", "gap", "event"]
    assert HTML[: found.start] == "<h1>x</h1>"
    assert HTML[found.end :] == "<p>after</p>"


def test_items_have_their_values() -> None:
    (found,) = timelines_in(HTML)
    lane, tick, gap, event = found.items

    assert (tick.at, gap.at, gap.until, event.at, event.lane) == (0.25, 0.5, 0.6, 0.75, 1)
    assert (lane.name, event.name) == ("t-lane-0", "event-a")
    assert event.html.endswith("A <em>b</em></div>")
    assert f'id="{tick.name}"' in tick.html
    assert len({item.name for item in found.items}) == 4


def test_other_sections_have_none() -> None:
    assert not list(timelines_in("<h1>x</h1><p>timeline</p>"))
