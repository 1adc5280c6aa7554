"""Records: a row becomes an event as chronology.yaml has it, or the reason why it is none."""

from collections.abc import Mapping

import pytest

from octavo.copy.calendars import Calendar
from octavo.copy.dates import Reckoning
from octavo.copy.works import read_work
from octavo.exchange.incoming.columns import Meaning, meaning_of
from octavo.exchange.incoming.known_names import KnownNames
from octavo.exchange.incoming.records import Arrival, Manner, RowReader
from octavo.exchange.incoming.rows import IncomingRow
from octavo.problems import Location, Problem
from octavo.project import Project

OLD = Reckoning(None, Calendar.JULIAN)
ROW = {"date": "1917-10-29", "title": "The talks began"}


def arrived(
    project: Project,
    cells: Mapping[str, object],
    language: str = "",
    *,
    markdown: bool = False,
) -> Arrival | Problem:
    """Read a row for the work of the pocket."""
    columns: dict[str, Meaning | None] = {name: meaning_of(name, ("ru", "en")) for name in cells}
    meanings = {name: meaning for name, meaning in columns.items() if meaning}
    manner = Manner(language, OLD, OLD, None, markdown)
    reader = RowReader(meanings, manner, KnownNames(read_work(project, "week", [])))
    return reader.arrival_of(IncomingRow(7, cells), Location("f", 7))


def test_a_row_becomes_an_event_with_its_keys_in_order(project: Project) -> None:
    cells = {
        "tags": "Parties",
        "sources": "reed1919, ch. 8",
        "certainty": "Probable",
        "importance": "1",
        "people": "Kamenev; dan",
        "title": " The  talks\nbegan ",
        "id": "Event 7",
        "url": "https://example.org",
        "date": "29 October 1917",
        "time": "19:00",
    }

    found = arrived(project, cells)

    assert isinstance(found, Arrival)
    assert list(found.record.items()) == [
        ("id", "event-7"),
        ("date", {"edtf": "1917-10-29", "time": "19:00"}),
        ("title", "The talks began"),
        ("people", ["kamenev", "dan"]),
        ("importance", 1),
        ("certainty", "probable"),
        ("sources", [{"source": "reed1919", "locator": "ch. 8"}]),
        ("tags", ["parties"]),
    ]
    assert (found.line, str(found.date)) == (7, "1917-10-29")


def test_texts_of_several_languages_are_put_together(project: Project) -> None:
    cells = {"date": "1917", "title_en": "Talks", "title_ru": "Переговоры", "text": "More."}

    found = arrived(project, cells, "en")

    assert isinstance(found, Arrival)
    assert found.record["title"] == {"en": "Talks", "ru": "Переговоры"}
    assert found.record["text"] == {"en": "More."}


def test_plain_words_stay_plain_and_markdown_stays_markdown(project: Project) -> None:
    cells = {"date": "1917", "title": "*Pravda* [1]"}

    plain, marked = (arrived(project, cells, markdown=flag) for flag in (False, True))

    assert isinstance(plain, Arrival)
    assert isinstance(marked, Arrival)
    assert plain.record["title"] == r"\*Pravda\* \[1\]"
    assert marked.record["title"] == "*Pravda* [1]"


def test_the_values_of_json_are_taken_as_they_are(project: Project) -> None:
    cells = {
        "date": {"edtf": "1917-10-29", "julian": "1917-10-29"},
        "title": {"en": "Talks"},
        "people": ["kamenev"],
        "sources": [{"source": "reed1919", "locator": "p. 5"}],
        "picture": {"file": "images/a.png", "alt": "A"},
        "notes": {"1": {"en": "So it is told."}},
    }

    found = arrived(project, cells)

    assert isinstance(found, Arrival)
    assert found.record == {
        "date": "1917-10-29",
        **{key: cells[key] for key in cells if key != "date"},
    }


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"title": "No date"}, "X02"),
        ({"date": "1917-10-29"}, "X02"),
        ({"date": "1917-10-29", "title": " \n"}, "X02"),
        ({**ROW, "text": "a\x00b"}, "X02"),
        ({**ROW, "importance": "high"}, "X02"),
        ({**ROW, "title": ["a"]}, "X02"),
        ({**ROW, "picture": "a.png"}, "X02"),
        ({**ROW, "date": "soon"}, "D01"),
        ({**ROW, "date": "31 November 1917"}, "D02"),
        ({**ROW, "end": "1917-10-01"}, "D04"),
        ({**ROW, "time": "late"}, "D05"),
        ({**ROW, "calendar": "lunar"}, "C04"),
    ],
)
def test_a_row_that_is_no_event_is_told_at_its_line(
    project: Project, cells: Mapping[str, object], code: str
) -> None:
    """X02, or the code of its date."""
    found = arrived(project, cells)

    assert isinstance(found, Problem)
    assert (found.code, found.location.line) == (code, 7)
    assert found.hint


def test_an_unread_column_is_not_looked_at(project: Project) -> None:
    """What is not taken over can do no harm."""
    assert isinstance(arrived(project, {**ROW, "url": "a\x00b"}), Arrival)
