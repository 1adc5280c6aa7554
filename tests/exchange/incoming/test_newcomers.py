"""Newcomers: nothing is added twice, nothing that differs is lost without a word."""

from octavo.copy.calendars import Calendar
from octavo.copy.dates import Reckoning, parse_date
from octavo.copy.shapes.events import Event
from octavo.copy.shapes.texts import Text
from octavo.exchange.incoming.newcomers import Newcomers, newcomers
from octavo.exchange.incoming.records import Arrival
from octavo.problems import Problem

OLD = Reckoning(None, Calendar.JULIAN)


def arrival(line: int, date: str, title: str, name: str = "", **more: object) -> Arrival:
    """Make an event that comes with a file."""
    own = {"id": name} if name else {}
    return Arrival(line, parse_date(date, OLD), {**own, "date": date, "title": title, **more})


def there(name: str, date: str, title: str) -> Event:
    """Make an event of the chronology."""
    return Event(id=name, date=parse_date(date, OLD), title=Text({"en": title}))


def chosen(arrivals: list[Arrival], *events: Event) -> tuple[Newcomers, list[str], list[str]]:
    """Choose the newcomers: them, their ids, and the problems as ``line code``."""
    problems: list[Problem] = []
    known = {event.id: event for event in events}
    new = newcomers(arrivals, known, OLD, "f", problems)
    ids = [str(record["id"]) for _, record in new.records]
    return new, ids, [f"{problem.location.line} {problem.code}" for problem in problems]


def test_new_events_get_ids_of_their_own() -> None:
    new, ids, problems = chosen(
        [arrival(2, "1917-10-30", "Second"), arrival(3, "1917-10-29", "First", "own")]
    )

    assert ids == ["1917-10-30-second", "own"]
    assert (new.already, problems) == (0, [])
    assert next(iter(new.records[0][1])) == "id"


def test_events_of_one_day_and_one_title_differ_by_a_number() -> None:
    """Their titles differ after the place where ids are cut."""
    long = "word " * 20
    _, ids, problems = chosen([arrival(2, "1917", f"{long}a"), arrival(3, "1917", f"{long}b")])

    assert ids[1] == f"{ids[0]}-2"
    assert problems == []


def test_an_event_is_known_by_its_date_and_title() -> None:
    new, ids, problems = chosen(
        [arrival(2, "1917-10-29", "Talks"), arrival(3, "1917-10-30", "Talks")],
        there("mine", "1917-10-29", "Talks"),
    )

    assert ids == ["1917-10-30-talks"]
    assert (new.already, problems) == (1, [])


def test_an_event_is_known_by_its_id_however_it_was_edited() -> None:
    """X06: what a person changed in the chronology stays."""
    new, ids, problems = chosen(
        [arrival(2, "1917-10-29", "Talks", "talks"), arrival(3, "1917-10-29", "A vote")],
        there("talks", "1917-10-29", "Talks, at last"),
        there("1917-10-29-a-vote", "1917-10-29", "The vote"),
    )

    assert ids == []
    assert (new.already, problems) == (0, ["2 X06", "3 X06"])


def test_a_row_that_stands_twice_comes_in_once() -> None:
    new, ids, problems = chosen([arrival(2, "1917", "Talks"), arrival(5, "1917", "Talks")])

    assert ids == ["1917-talks"]
    assert problems == ["5 X06"]
    assert new.already == 0


def test_an_id_that_the_file_gives_twice_is_told() -> None:
    _, ids, problems = chosen([arrival(2, "1917", "A", "x"), arrival(3, "1918", "B", "x")])

    assert ids == ["x"]
    assert problems == ["3 C06"]


def test_a_value_that_no_event_has_is_told_at_its_row() -> None:
    _, ids, problems = chosen(
        [
            arrival(2, "1917", "A", certainty="maybe"),
            arrival(3, "1917", "B", picture={"file": "a.png"}),
            arrival(4, "1917", "C"),
        ]
    )

    assert ids == ["1917-c"]
    assert problems == ["2 C04", "3 C02"]


def test_a_second_import_adds_nothing() -> None:
    arrivals = [arrival(n, "1917", f"{'word ' * 20}{n % 3}") for n in range(2, 8)]
    new, ids, _ = chosen(arrivals)
    events = [
        there(name, "1917", str(record["title"]))
        for name, (_, record) in zip(ids, new.records, strict=True)
    ]

    again, more, _ = chosen(arrivals, *events)

    assert more == []
    assert again.already == len(ids) == 3
