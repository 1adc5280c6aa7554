"""Importing: a whole file is read, whatever its form, and each mistake is told at its line."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from octavo.copy.calendars import Calendar
from octavo.exchange.incoming.columns import Meaning
from octavo.exchange.incoming.date_tokens import DayOrder
from octavo.exchange.incoming.importing import Said
from octavo.project import Project

Read = Callable[..., Any]
Write = Callable[[str, str], object]


def test_a_table_in_russian_is_understood(read: Read) -> None:
    found = read(
        "Дата;Событие;Участники;Метки\n"
        "29 октября (11 ноября) 1917 г.;Начались переговоры;Kamenev;партии\n"
    )

    assert [problem.code for problem in found.problems] == ["X08"]
    assert found.records == [
        {
            "id": "1917-10-29-nachalis-peregovory",
            "date": "1917-10-29",
            "title": "Начались переговоры",
            "people": ["kamenev"],
            "tags": ["partii"],
        }
    ]
    assert found.imported.text.startswith("# Imported from list.csv.\n\n- id: ")


def test_rows_with_mistakes_are_told_and_the_others_come_in(read: Read) -> None:
    found = read("date,title\n1917-10-29,A\nsoon,B\n31.11.1917,C\n,D\n1917,\n1917-10-30,E\n")

    assert [record["title"] for record in found.records] == ["A", "E"]
    assert found.codes == ["3 D01", "4 D02", "5 X02", "6 X02", "13 X08"]


def test_new_events_stand_in_order_of_time(read: Read) -> None:
    found = read("date,title\n1918-02,A\n1918-01-05,B\n1918-01-05T10:00,C\n1918,D\n")

    assert [record["title"] for record in found.records] == ["D", "B", "C", "A"]


def test_json_of_any_form_is_read_by_its_ending_or_its_first_sign(read: Read) -> None:
    items = [{"date": "1917-10-29", "title": "A"}]

    for content, name in (
        (json.dumps(items), "list.json"),
        (json.dumps({"events": items}), "list"),
        (json.dumps(items), "LIST.JSON"),
    ):
        assert [record["title"] for record in read(content, name).records] == ["A"]


def test_dates_of_wikidata_are_of_the_new_style(read: Read) -> None:
    """Unless the person says otherwise."""
    line = {
        "itemLabel": {"type": "literal", "value": "Talks"},
        "date": {"type": "literal", "value": "1917-11-11T00:00:00Z"},
    }
    content = json.dumps({"results": {"bindings": [line]}})

    assert read(content, "q.json").records[0]["date"] == {
        "edtf": "1917-11-11",
        "calendar": "gregorian",
    }
    old = Said(calendar=Calendar.JULIAN)
    assert read(content, "q.json", old).records[0]["date"] == "1917-11-11"


def test_what_the_person_says_of_columns_and_dates_counts(read: Read) -> None:
    said = Said(
        columns={"Was": Meaning("title"), "Wann": Meaning("date")}, order=DayOrder.MONTH_FIRST
    )

    found = read("Wann,Was\n3/4/1917,A\n", said=said)

    assert [(record["date"], record["title"]) for record in found.records] == [("1917-03-04", "A")]


def test_a_column_that_is_not_there_is_told(read: Read) -> None:
    found = read("date,title\n1917,A\n", said=Said(columns={"titel": Meaning("title")}))

    assert found.imported is None
    assert "1 C05" in found.codes
    assert found.problems[0].hint == "did you mean 'title'?"


def test_a_file_without_a_column_of_dates_is_refused(read: Read) -> None:
    found = read("when it was;title\n1917;A\n")

    assert found.imported is None
    assert sorted(found.codes) == ["1 X01", "1 X04"]


def test_names_that_nobody_has_are_told_once(read: Read) -> None:
    """X04, at the first row that has it; the events come in without it."""
    rows = "".join(f"1917-11-0{day},Event {day},London\n" for day in range(1, 4))

    found = read(f"date,title,place\n{rows}")

    assert [list(record) for record in found.records] == [["id", "date", "title"]] * 3
    assert found.codes == ["2 X04"]
    assert found.problems[0].message == (
        "'London' (place) is not in places.yaml, and 3 events come without it"
    )


def test_in_a_work_of_several_languages_texts_are_of_one(
    read: Read, project: Project, write: Write
) -> None:
    path = project.root / "content/week/work.yaml"
    work = re.sub(
        r"^languages:.*", "languages: [en, ru]", path.read_text("utf-8"), flags=re.MULTILINE
    )
    write("content/week/work.yaml", work)

    first = read("date,title\n1917-12-01,A\n")
    russian = read("date,title\n1917-12-01,A\n", said=Said(language="ru"))
    both = read("date,title_en,title_ru\n1917-12-01,A,Б\n")

    assert first.records[0]["title"] == {"en": "A"}
    assert first.imported.language == "en"
    assert russian.records[0]["title"] == {"ru": "A"}
    assert both.records[0]["title"] == {"en": "A", "ru": "Б"}


def test_new_events_that_are_earlier_than_the_last_are_told(read: Read) -> None:
    """X08, a warning: the order of the file is the author's."""
    early, late = (read(f"date,title\n{date},A\n") for date in ("1917-01-01", "1918-01-01"))

    assert [(problem.code, problem.severity) for problem in early.problems] == [("X08", "warning")]
    assert late.problems == []


def test_nothing_of_the_name_of_a_file_gets_into_the_yaml_but_its_letters(read: Read) -> None:
    found = read("date,title\n1918,A\n", "a\nb: [.csv")

    assert found.imported.text.startswith("- id: ")


def test_a_list_of_others_comes_in_whole(read: Read) -> None:
    """300 events that the people of FreeBSD gathered: tests/cases/chronologies."""
    path = Path(__file__).parents[2] / "cases" / "chronologies" / "history" / "events.csv"

    found = read(path.read_bytes())

    assert len(found.records) == 300
    assert len({record["id"] for record in found.records}) == 300
    assert [problem.code for problem in found.problems] == ["X08"]
