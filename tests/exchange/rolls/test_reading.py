"""The same table is read from every form, and a file that is none is told of."""

import json
from pathlib import Path

import pytest
from openpyxl import Workbook

from octavo.exchange.rolls.reading import read_roll
from octavo.exchange.rolls.rows import Roll
from octavo.problems import Problem

ROWS = [{"name": "Anna, A", "class": "9A"}, {"name": "Борис", "class": "9B"}]


def write(folder: Path, form: str) -> Path:
    """Write the table in a form."""
    path = folder / f"pupils.{form}"
    cells = [list(ROWS[0]), *(list(row.values()) for row in ROWS)]
    if form == "xlsx":
        book = Workbook()
        for row in cells:
            book.worksheets[0].append(row)
        book.save(path)
    elif form == "jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    elif form == "tsv":
        path.write_text("\n".join(map("\t".join, cells)), encoding="utf-8")
    else:
        quoted = [",".join(f'"{cell}"' for cell in row) for row in cells]
        path.write_text("\n".join(quoted), encoding="utf-8-sig")
    return path


def read(path: Path, problems: list[Problem], encoding: str | None = None) -> Roll | None:
    """Read a table."""
    return read_roll(path, path.name, encoding, problems)


@pytest.mark.parametrize("form", ["csv", "tsv", "jsonl", "xlsx"])
def test_every_form_gives_the_same_rows(tmp_path: Path, form: str) -> None:
    problems: list[Problem] = []

    roll = read(write(tmp_path, form), problems)

    assert roll is not None
    assert not problems
    assert roll.headings == ("name", "class")
    assert [dict(row.cells) for row in roll.rows] == ROWS
    assert [row.place.line for row in roll.rows] == ([1, 2] if form == "jsonl" else [2, 3])
    assert all(row.at("class").column for row in roll.rows)


def test_a_file_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    problems: list[Problem] = []

    assert read(tmp_path / "none.csv", problems) is None
    assert [problem.code for problem in problems] == ["Y06"]


def test_an_encoding_that_is_said_is_used(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes("name\nБорис\n".encode("cp1251"))
    problems: list[Problem] = []

    roll = read(path, problems, "cp1251")

    assert roll is not None
    assert roll.rows[0].cells == {"name": "Борис"}
