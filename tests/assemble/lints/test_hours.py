"""D10: events of one day stand in the order of their hours, where these are known."""

import pytest
from small_press import Press

from octavo.assemble.lints.hours import events_out_of_order

NIGHT = "{edtf: 1917-10-29/1917-10-30, part: night}"


def day(*dates: str) -> str:
    """Write events a, b, c … of the same day."""
    return "".join(
        f"- {{id: {name}, date: {date}, title: T}}\n"
        for name, date in zip("abcdef", dates, strict=False)
    )


def at(time: str) -> str:
    return f'{{edtf: 1917-10-29, time: "{time}"}}'


def part(name: str) -> str:
    return f"{{edtf: 1917-10-29, part: {name}}}"


def found(press: Press, *dates: str) -> list[str]:
    """List what is said of events that stand in this order."""
    press.write("content/week/chronology.yaml", day(*dates))
    return [finding.message for finding in events_out_of_order(press.corpus())]


@pytest.mark.parametrize(
    ("dates", "message"),
    [
        ((at("17:00"), at("16:30")), "event 'b' (16:30) stands after 'a' (17:00) of the same day"),
        (
            (at("17:00"), "1917-10-29", at("16:30")),
            "event 'c' (16:30) stands after 'a' (17:00) of the same day",
        ),
        (
            (part("evening"), part("morning")),
            "event 'b' (morning) stands after 'a' (evening) of the same day",
        ),
        (
            (at("13:00"), part("morning")),
            "event 'b' (morning) stands after 'a' (13:00) of the same day",
        ),
        (
            (NIGHT, at("17:00")),
            "event 'b' (17:00) stands after 'a' (night) of the same day",
        ),
    ],
)
def test_an_event_too_late_in_the_file_is_found(
    dates: tuple[str, ...], message: str, press: Press
) -> None:
    assert found(press, *dates) == [message]


@pytest.mark.parametrize(
    "dates",
    [
        (at("16:30"), at("17:00"), at("17:00")),
        (part("morning"), "1917-10-29", at("17:00"), part("evening"), NIGHT),
        (part("evening"), at("16:30")),  # an early evening
        (at("17:00"), '{edtf: "1917-10-29?", time: "16:30"}'),
        (at("17:00"), "1917-10-29"),
        (at("23:00"), part("night")),  # the late hours of the same day
        (NIGHT, '{edtf: 1917-10-29/1917-10-30, part: night, time: "02:00"}'),
        (at("17:00"), '{edtf: 1917-10-30, time: "16:30"}'),
        (at("17:00"), '{edtf: 1917-10-29/1917-10-31, time: "16:30"}'),
    ],
)
def test_a_near_miss_is_left_alone(dates: tuple[str, ...], press: Press) -> None:
    assert found(press, *dates) == []


def test_every_event_that_stands_wrong_is_told(press: Press) -> None:
    """They are held against the latest before them."""
    assert len(found(press, at("17:00"), at("16:30"), at("16:00"), at("18:00"), at("17:30"))) == 3
