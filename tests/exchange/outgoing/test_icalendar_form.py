"""iCalendar form: days in New Style, lines of 75 octets, and the same bytes each time."""

from datetime import date
from typing import Any

import icalendar
import pytest

from octavo.exchange.outgoing.icalendar_form import icalendar_of
from octavo.exchange.outgoing.lines import LineWriter
from octavo.exchange.outgoing.told_events import told_events


def written(writer: LineWriter) -> bytes:
    """Write all events of the work."""
    return icalendar_of(told_events(writer.work.events.entries.values(), writer), writer)


def events(writer: LineWriter) -> dict[str, Any]:
    """Read what was written, as a calendar program does."""
    whole = icalendar.Calendar.from_ical(written(writer).decode())
    return {str(event["uid"]).partition("@")[0]: event for event in whole.walk("VEVENT")}


def test_the_lines_are_those_of_the_standard(writer: LineWriter) -> None:
    """RFC 5545, 3.1: CRLF, and no line longer than 75 octets, even where letters have two."""
    content = written(writer)

    lines = content.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert max(map(len, lines)) <= 75
    assert b"\n" not in content.replace(b"\r\n", b"")
    for line in lines:
        line.decode()  # no letter is cut in two


@pytest.mark.parametrize(
    ("name", "first", "after"),
    [
        ("talks", date(1917, 11, 11), None),
        ("night", date(1917, 11, 13), date(1917, 11, 15)),
        ("march", date(1917, 11, 11), date(1917, 11, 18)),
        ("month", date(1917, 11, 14), date(1917, 12, 14)),
        ("year", date(1917, 1, 14), date(1918, 1, 14)),
        ("before", date(1917, 11, 18), None),
        ("new-style", date(1917, 12, 1), None),
        ("over", date(1918, 2, 13), date(1918, 2, 15)),
    ],
)
def test_an_event_stands_on_its_days_in_new_style(
    writer: LineWriter, name: str, first: date, after: date | None
) -> None:
    """A month and a year of the Old Style are the days that they were."""
    event = events(writer)[name]

    assert event["dtstart"].dt == first
    assert event["dtstart"].params["value"] == "DATE"
    assert (event["dtend"].dt if "dtend" in event else None) == after


def test_an_event_says_what_happened(writer: LineWriter) -> None:
    event = events(writer)["talks"]
    english = writer.language == "en"

    assert str(event["summary"]) == (
        'The talks began: "all parties"' if english else "Начались переговоры."
    )
    assert event["summary"].params["language"] == writer.language
    first, told, *_ = str(event["description"]).replace("\u00a0", " ").split("\n")
    assert (
        "29 October (11 November) 1917" if english else "29 октября (11 ноября) 1917 г."
    ) in first
    assert told == ("They met; Kamenev & , 30 October (12 November) 1917." if english else "=1+1")
    assert str(event["location"]) == ("Smolny" if english else "Смольный")
    assert str(event["status"]) == "TENTATIVE"
    assert str(events(writer)["over"]["status"]) == "CONFIRMED"


def test_an_event_without_a_date_is_on_no_day(writer: LineWriter) -> None:
    assert set(writer.work.events.entries) - set(events(writer)) == {"unknown"}


def test_the_same_events_give_the_same_bytes(
    writer: LineWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = written(writer)
    assert b"DTSTAMP:19700101T000000Z" in first
    assert written(writer) == first

    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")

    assert b"DTSTAMP:20231114T221320Z" in written(writer)


def test_an_event_keeps_its_name_in_every_language(writer: LineWriter) -> None:
    """UID: a calendar that is fetched again knows the event."""
    assert b"UID:talks@week.chronology.octavo\r\n" in written(writer)
