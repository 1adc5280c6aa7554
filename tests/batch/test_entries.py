"""Every bad row is told of at its cell, with all its mistakes, and no good one is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.batch.entries import Entry, entries_of
from octavo.batch.headings import Headings
from octavo.copy.shapes.batch import Column, ColumnType
from octavo.exchange.rolls.rows import BROKEN, Roll, RollRow
from octavo.problems import Location, Problem

COLUMNS = {
    "name": Column(required=True, longest=20),
    "class": Column(choices=("9A", "9B")),
    "age": Column(type=ColumnType.INTEGER),
    "born": Column(type=ColumnType.DATE),
    "ticket": Column(unique=True),
}
HEADINGS = Headings(COLUMNS, {name: name for name in COLUMNS})


def judged(*rows: dict[str, str]) -> tuple[tuple[Entry, ...], list[Problem]]:
    """Judge rows that stand one a line from the second on."""
    found: list[Problem] = []
    roll = Roll(
        "t.csv",
        tuple(COLUMNS),
        tuple(
            RollRow(Location("t.csv", line), row, {"name": 1, "class": 9})
            for line, row in enumerate(rows, start=2)
        ),
    )
    return entries_of(roll, HEADINGS, found), found


@pytest.mark.parametrize(
    ("cells", "code", "words"),
    [
        ({}, "U01", "'name' is missing"),
        ({"name": "x" * 21}, "U02", "21 characters"),
        ({"name": "An\x07na"}, "U03", "U+0007"),
        ({"name": "An\u202ena"}, "U03", "U+202E"),
        ({"name": "An\ue000na"}, "U03", "U+E000"),
        ({"name": "An\nna"}, "U03", "U+000A"),
        ({"name": "=1+1"}, "U04", "'='"),
        ({"name": "@SUM(A1)"}, "U04", "'@'"),
        ({"name": "../../etc"}, "U05", "path"),
        ({"name": "a/../b"}, "U05", "path"),
        ({"name": "C:\\x"}, "U05", "path"),
        ({"name": "Anna", "class": "9C"}, "U06", "none of the column's choices"),
        ({"name": "Anna", "age": "ten"}, "U06", "no whole number"),
        ({"name": "Anna", "age": "٣"}, "U06", "no whole number"),
        ({"name": "Anna", "born": "31.12.2009"}, "U06", "no day"),
        ({"name": f"An{BROKEN}a"}, "U08", "not in the encoding"),
    ],
)
def test_a_bad_cell_is_told_of(cells: dict[str, str], code: str, words: str) -> None:
    entries, (problem,) = judged(cells)

    assert entries == ()
    assert (problem.code, problem.location.line) == (code, 2)
    assert words in problem.message
    assert problem.hint or code == "U06"


def test_a_place_has_line_and_column() -> None:
    _, (problem,) = judged({"name": "Anna", "class": "9C"})

    assert str(problem.location) == "t.csv:2:9"


def test_a_value_that_is_there_already_is_refused() -> None:
    """U07: the first keeps it."""
    entries, (problem,) = judged(
        {"name": "Anna", "ticket": "7"}, {"name": "Boris"}, {"name": "Vera", "ticket": "7"}
    )

    assert [entry.values["name"] for entry in entries] == ["Anna", "Boris"]
    assert (problem.code, problem.location.line) == ("U07", 4)
    assert "as in line 2" in problem.message


def test_good_cells_become_values() -> None:
    (entry,), problems = judged({"name": "Anna O'Neil-Ще", "age": "-3", "born": "2009-02-28"})

    assert not problems
    assert (entry.values["name"], entry.values["age"]) == ("Anna O'Neil-Ще", -3)
    assert str(entry.values["born"]) == "2009-02-28"


@given(st.lists(st.text(max_size=25), max_size=6))
def test_a_row_is_either_printed_or_told_of(names: list[str]) -> None:
    entries, problems = judged(*({"name": name} if name else {} for name in names))

    good = {entry.place.line for entry in entries}
    bad = {problem.location.line for problem in problems}
    assert good | bad == set(range(2, 2 + len(names)))
    assert not good & bad
    assert [entry.number for entry in entries] == sorted(line - 1 for line in good)
