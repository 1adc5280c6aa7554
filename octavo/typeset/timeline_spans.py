"""Timeline spans: the HTML of a section becomes the timeline in it and what stands on it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

_TIMELINE = re.compile(
    r'(<div class="timeline timeline-(?P<way>down|across)"[^>]*>)(?P<inner>.*?)'
    r"</div><!-- timeline -->",
    re.DOTALL,
)
_ITEM = re.compile(
    r'<div class="timeline-(?P<kind>lane|tick|gap|event)\b[^>]*>(?P<inner>.*?)</div>', re.DOTALL
)
_VALUE = re.compile(r'\s([\w-]+)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Item:
    """A lane's name, a tick, a gap or an event: its HTML, its id and its values."""

    kind: str
    name: str
    html: str
    at: float  # on the line, from 0 to 1; where a gap or an event of days begins
    until: float | None
    lane: int


@dataclass(frozen=True, slots=True)
class TimelineSpan:
    """A timeline in a section's HTML, and where its tags begin and end."""

    name: str
    tag: str
    down: bool
    label: str  # what it shows, for those who cannot see it
    items: tuple[Item, ...]
    start: int
    end: int

    def of(self, kind: str) -> tuple[Item, ...]:
        """List the items of a kind, in order."""
        return tuple(item for item in self.items if item.kind == kind)


def timelines_in(html: str) -> Iterator[TimelineSpan]:
    """Find the timelines of a section."""
    for number, found in enumerate(_TIMELINE.finditer(html)):
        values = dict(_VALUE.findall(found[1]))
        name = unescape(values.get("id", f"timeline-{number}"))
        yield TimelineSpan(
            name,
            found[1],
            found["way"] == "down",
            unescape(values.get("data-label", "")),
            tuple(_items(found["inner"], name)),
            found.start(),
            found.end(),
        )


def _items(html: str, timeline: str) -> Iterator[Item]:
    for number, found in enumerate(_ITEM.finditer(html)):
        tag = found[0][: found.start("inner") - found.start()]
        values = dict(_VALUE.findall(tag))
        name = unescape(values.get("id", ""))
        whole = found[0]
        if not name:
            name = f"{timeline}-{found['kind']}-{number}"
            whole = whole.replace("<div", f'<div id="{name}"', 1)
        until = values.get("data-until")
        yield Item(
            found["kind"],
            name,
            whole,
            float(values.get("data-at", 0)),
            None if until is None else float(until),
            int(values.get("data-lane", 0)),
        )
