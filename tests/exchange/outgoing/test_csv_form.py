"""CSV form: a table that spreadsheets open without harm, with a column for each language."""

import csv
from io import StringIO

from octavo.copy.works import Work
from octavo.exchange.outgoing.csv_form import MARK, csv_of
from octavo.exchange.outgoing.exports import exports_of


def rows(work: Work) -> dict[str, dict[str, str]]:
    """Write all events of a work, and read them as a spreadsheet does."""
    text = csv_of(work, exports_of(work, work.events.entries.values()))
    assert text.startswith(MARK)
    return {row["id"]: row for row in csv.DictReader(StringIO(text.removeprefix(MARK)))}


def test_an_event_has_all_its_fields(work: Work) -> None:
    row = rows(work)["talks"]

    assert row["title_ru"] == "Начались *переговоры*."
    assert row["title"] == ""
    assert row["people"] == "kamenev; dan"
    assert row["sources"].startswith('[{"source": "reed1919"')  # a locator has a semicolon
    assert row["tags"] == "parties; left-srs"
    assert row["picture"].startswith('{"file": "images/plan.png"')
    assert [row[key] for key in ("julian", "gregorian", "weekday", "time", "part")] == [
        "1917-10-29",
        "1917-11-11",
        "Sunday",
        "19:00",
        "evening",
    ]


def test_columns_stand_in_the_order_in_which_people_read(work: Work) -> None:
    columns = list(rows(work)["talks"])

    assert columns[:3] == ["id", "date", "calendar"]
    assert columns.index("gregorian") < columns.index("title") < columns.index("title_en")
    assert columns[-2:] == ["picture", "notes"]


def test_no_cell_is_a_formula(work: Work) -> None:
    cells = [cell for row in rows(work).values() for cell in row.values() if cell]

    assert [cell for cell in cells if cell[0] in "=+-@\t\r\n"] == []
    assert rows(work)["talks"]["text_ru"] == "'=1+1"
    assert rows(work)["new-style"]["title"] == "'-1 degree"
    assert rows(work)["britain"]["title"] == "''=so"
