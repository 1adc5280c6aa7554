"""JSON form: what is written is imported as the same events."""

import json

from octavo.copy.works import Work
from octavo.exchange.outgoing.exports import exports_of
from octavo.exchange.outgoing.json_form import json_of


def written(work: Work) -> dict[str, object]:
    """Write all events of a work, and read them as JSON."""
    whole: dict[str, object] = json.loads(
        json_of(work, exports_of(work, work.events.entries.values()))
    )
    return whole


def test_the_file_tells_whose_it_is(work: Work) -> None:
    whole = written(work)

    assert whole["octavo-chronology"] == 1
    assert [whole["work"], whole["calendar"], whole["languages"]] == [
        "week",
        "julian",
        ["en", "ru"],
    ]


def test_an_event_is_as_its_file_has_it_with_what_is_worked_out(work: Work) -> None:
    events = written(work)["events"]
    assert isinstance(events, list)

    assert events[2] == {
        "id": "march",
        "date": {
            "edtf": "1917-10-29/1917-11-04~",
            "calendar": "julian",
            "julian": "1917-10-29/1917-11-04~",
            "gregorian": "1917-11-11/1917-11-17~",
        },
        "title": {"en": "A march", "ru": "Поход"},
        "importance": 3,
    }
    assert events[7]["date"] == {"unknown": True}
    assert [event["id"] for event in events] == list(work.events.entries)
