"""Exports: each date is given in both calendars as far as they are known, with its weekday."""

import pytest

from octavo.copy.works import Work
from octavo.exchange.outgoing.exports import exports_of


@pytest.mark.parametrize(
    ("name", "julian", "gregorian", "weekday"),
    [
        ("talks", "1917-10-29", "1917-11-11", "Sunday"),
        ("night", "1917-10-31/1917-11-01", "1917-11-13/1917-11-14", ""),
        ("march", "1917-10-29/1917-11-04~", "1917-11-11/1917-11-17~", ""),
        ("month", "1917-11", "", ""),
        ("year", "1917?", "", ""),
        ("before", "../1917-11-05", "../1917-11-18", ""),
        ("after", "1917-11-05/..", "1917-11-18/..", ""),
        ("unknown", "", "", ""),
        ("new-style", "1917-11-18", "1917-12-01", "Saturday"),
        ("britain", "1752-09-03", "1752-09-14", "Thursday"),
        ("over", "1918-01-31/1918-02-01", "1918-02-13/1918-02-14", ""),
    ],
)
def test_a_date_is_given_in_both_calendars(
    work: Work, name: str, julian: str, gregorian: str, weekday: str
) -> None:
    (export,) = exports_of(work, [work.events.entries[name]])

    assert (export.julian, export.gregorian, export.weekday) == (julian, gregorian, weekday)


def test_a_date_says_its_calendar(work: Work) -> None:
    """Whoever reads it may not know the calendar of the work; of two calendars it says neither."""
    dates = {each.event.id: each.date for each in exports_of(work, work.events.entries.values())}

    assert dates["march"] == {"edtf": "1917-10-29/1917-11-04~", "calendar": "julian"}
    assert dates["talks"] == {
        "edtf": "1917-10-29",
        "calendar": "julian",
        "time": "19:00",
        "part": "evening",
    }
    assert dates["britain"]["country"] == "britain"
    assert dates["over"] == {"edtf": "1918-01-31/1918-02-14"}
    assert dates["unknown"] == {"unknown": True}
