"""D13: on the day of a heading there is an event."""

import pytest
from small_press import Press

from octavo.assemble.lints.headings import days_without_events


def found(press: Press, heading: str, date: str = "1917-10-30") -> list[str]:
    """List what is said of a heading beside one event."""
    press.write("content/week/chronology.yaml", f"- {{id: a, date: {date}, title: T}}\n")
    press.text(f"{heading}\n", "en")
    return [finding.message for finding in days_without_events(press.corpus())]


def test_a_day_without_an_event_is_found(press: Press) -> None:
    assert found(press, "# The Vote {day=1917-11-30}") == [
        "no event is on 1917-11-30, the day of this heading"
    ]


def test_headings_below_the_first_are_read(press: Press) -> None:
    assert (
        len(found(press, "# The Vote\n\n## Night {day=1917-11-30}\n\n## Day {day=1917-10-30}")) == 1
    )


@pytest.mark.parametrize(
    "date",
    [
        "1917-10-30",
        "1917-10",
        "1917-10-29/1917-11-01",
        "{edtf: 1917-11-12, calendar: gregorian}",
        "{edtf: 1917-10-30, part: evening}",
    ],
)
def test_a_near_miss_is_left_alone(date: str, press: Press) -> None:
    assert found(press, "# The Vote {day=1917-10-30}", date) == []


def test_a_work_without_events_may_have_dated_headings(press: Press) -> None:
    press.write("content/week/chronology.yaml", "[]\n")

    assert [*days_without_events(press.corpus())] == []


def test_a_heading_without_a_day_is_left_alone(press: Press) -> None:
    assert found(press, "# 30 November") == []
