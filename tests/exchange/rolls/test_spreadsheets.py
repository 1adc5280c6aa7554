"""The first sheet of a workbook is read as it was last shown; a file that unfolds is refused."""

import io
import zipfile
from datetime import UTC, date, datetime

import pytest
from openpyxl import Workbook

from octavo.exchange.rolls import spreadsheets
from octavo.exchange.rolls.spreadsheets import read_spreadsheet
from octavo.problems import Problem


def workbook(*rows: tuple[object, ...]) -> bytes:
    """Write a workbook."""
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(list(row))
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def test_cells_are_written_as_people_would() -> None:
    day = datetime(2009, 2, 28, tzinfo=UTC).replace(tzinfo=None)
    head = ("name", "age", "born", "day", "old")

    roll = read_spreadsheet(workbook(head, ("Anna", 15.0, day, date(2009, 3, 1), True)), "t", [])

    assert roll is not None
    assert list(roll.rows[0].cells.values()) == ["Anna", "15", "2009-02-28", "2009-03-01", "true"]
    assert str(roll.rows[0].at("born")) == "t:2:3"


def test_a_formula_is_not_reckoned() -> None:
    roll = read_spreadsheet(workbook(("name", "sum"), ("Anna", "=1+1")), "t", [])

    assert roll is not None
    assert roll.rows[0].cells == {"name": "Anna"}


@pytest.mark.parametrize(
    "content",
    [b"PK\x03\x04rubbish", b"", workbook(), workbook(("",))],
    ids=["rubbish", "nothing", "no rows", "no words"],
)
def test_what_is_no_table_is_told_of(content: bytes) -> None:
    problems: list[Problem] = []

    assert read_spreadsheet(content, "t", problems) is None
    assert [problem.code for problem in problems] == ["X01"]


def test_a_file_that_unfolds_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheets, "_MAX_UNPACKED", 1_000_000)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", " " * 2_000_000)
    problems: list[Problem] = []

    assert read_spreadsheet(content.getvalue(), "t", problems) is None
    assert [problem.code for problem in problems] == ["X03"]
