"""Timeline: every dated event stands once on the line, in its lane, in the order of time."""

from collections.abc import Callable

import pytest

from octavo.assemble.book import TimelineCopy
from octavo.assemble.register_setting import RegisterSetter
from octavo.assemble.sections.timeline import MOST_LANES, timeline
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.order import Order, read_order
from octavo.copy.prose.walk import plain
from octavo.copy.shapes.running_order import Drawn, Lanes, Way
from octavo.project import Project

Write = Callable[[str, str], object]
Registers = Callable[[Order], RegisterSetter]
FILE = "content/week/chronology.yaml"


def event(number: int, date: str, **more: str) -> str:
    lines = "".join(f"  {key}: {value}\n" for key, value in more.items())
    return f"- id: e-{number}\n  date: {date}\n  title: {{en: Event {number}.}}\n{lines}"


def made(
    project: Project,
    registers: Registers,
    drawn: Drawn,
    policy: CalendarPolicy = CalendarPolicy.OS_NS,
) -> TimelineCopy:
    order = read_order(project, "pocket", [])
    return timeline(order.work, order.words, policy, registers(order), drawn)


def test_events_stand_in_the_order_of_time(
    project: Project, registers: Registers, write: Write
) -> None:
    write(
        FILE,
        event(1, "1917-11-02")
        + event(2, '{edtf: 1917-10-30, time: "19:00"}')
        + event(3, "1917-10-30"),
    )

    copy = made(project, registers, Drawn())

    assert [entry.anchor for entry in copy.entries] == ["moment-e-3", "moment-e-2", "moment-e-1"]
    assert [plain(entry.time) for entry in copy.entries] == ["", "19:00", ""]
    places = [entry.at for entry in copy.entries]
    assert places == sorted(set(places))


def test_what_has_no_date_is_not_drawn(
    project: Project, registers: Registers, write: Write
) -> None:
    write(FILE, event(1, "1917-11-02") + event(2, "{unknown: true}"))

    copy = made(project, registers, Drawn())

    assert [entry.anchor for entry in copy.entries] == ["moment-e-1"]


def test_ticks_have_weekdays_and_one_year(
    project: Project, registers: Registers, write: Write
) -> None:
    write(FILE, event(1, "1917-10-29") + event(2, "1917-10-31"))

    ticks = made(project, registers, Drawn()).ticks

    labels = [plain(tick.label).replace("\u00a0", " ") for tick in ticks]
    assert [plain(tick.weekday) for tick in ticks] == ["Sunday", "Monday", "Tuesday"]
    assert labels[0] == "29 October (11 November) 1917"
    assert labels[1:] == ["30 October (12 November)", "31 October (13 November)"]


def test_in_new_style_the_ticks_are_new_style_days(
    project: Project, registers: Registers, write: Write
) -> None:
    write(FILE, event(1, "1917-10-29") + event(2, "1917-10-31"))

    ticks = made(project, registers, Drawn(), CalendarPolicy.NS).ticks

    assert plain(ticks[0].label).replace("\u00a0", " ") == "11 November 1917"


@pytest.mark.parametrize("way", list(Way))
def test_lanes_are_the_fullest_ones_and_one_for_the_others(
    project: Project, registers: Registers, write: Write, way: Way
) -> None:
    tags = [number for number in range(12) for _ in range(12 - number)]
    write(
        FILE,
        "".join(
            event(number, f"1917-10-{1 + number % 30:02}", tags=f"[tag-{tag}]")
            for number, tag in enumerate(tags)
        ),
    )

    copy = made(project, registers, Drawn(way=way, lanes=Lanes.TAG))

    most = MOST_LANES[way]
    assert copy.lanes == (*(f"tag-{number}" for number in range(most - 1)), "elsewhere")
    assert len(copy.entries) == len(tags)
    assert {entry.lane for entry in copy.entries} == set(range(most))


def test_an_event_of_days_has_an_end_and_a_night_has_none(
    project: Project, registers: Registers, write: Write
) -> None:
    write(
        FILE,
        event(1, "1917-10-29/1917-10-31")
        + event(2, "{edtf: 1917-10-30/1917-10-31, part: night}")
        + event(3, "1917-11-04"),
    )

    days, night, last = made(project, registers, Drawn()).entries

    assert days.until is not None
    assert days.at < night.at < days.until < last.at
    assert night.until is None
    assert plain(night.time) == "night"
