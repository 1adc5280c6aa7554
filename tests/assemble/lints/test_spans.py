"""D08: an event lies inside the span of its work, as far as is known."""

import pytest
from small_press import EVENTS, WORK, Press

from octavo.assemble.lints.spans import events_outside

FOUND = "event 'flood' is of {}, {} on {}"


@pytest.mark.parametrize(
    ("date", "message"),
    [
        ("1971-10-31", FOUND.format("1971-10-31", "after the work ends", "1917-12-12")),
        ("1917-10-24", FOUND.format("1917-10-24", "before the work begins", "1917-10-25")),
        ("1917-12-13", FOUND.format("1917-12-13", "after the work ends", "1917-12-12")),
        ("1916", FOUND.format("1916", "before the work begins", "1917-10-25")),
        ('"../1917-03"', FOUND.format("../1917-03", "before the work begins", "1917-10-25")),
        ('"1918-03/.."', FOUND.format("1918-03/..", "after the work ends", "1917-12-12")),
    ],
)
def test_an_event_outside_is_found(date: str, message: str, press: Press) -> None:
    press.write(
        "content/week/chronology.yaml", f"{EVENTS}- {{id: flood, date: {date}, title: T}}\n"
    )

    (finding,) = events_outside(press.corpus())

    assert finding.message == message
    assert (finding.location.line, finding.location.column) == (7, 21)


@pytest.mark.parametrize(
    "date",
    [
        "1917-10-25",
        "1917-12-12",
        "{edtf: 1917-12-25, calendar: gregorian}",  # 12 December
        "1917",
        "1917-10-20/1917-10-26",
        '"../1917-10-30"',
        '"1905~"',
        '"1916-10?"',
        "{unknown: true}",
    ],
)
def test_a_near_miss_is_left_alone(date: str, press: Press) -> None:
    press.write(
        "content/week/chronology.yaml", f"{EVENTS}- {{id: flood, date: {date}, title: T}}\n"
    )

    assert [*events_outside(press.corpus())] == []


def test_a_work_without_a_span_has_nothing_outside(press: Press) -> None:
    press.write("content/week/work.yaml", WORK.replace("span:", "# span:"))
    press.write("content/week/chronology.yaml", f"{EVENTS}- {{id: flood, date: 1971, title: T}}\n")

    assert [*events_outside(press.corpus())] == []
