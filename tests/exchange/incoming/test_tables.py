"""Tables: what parts the cells is found out, and each row keeps the line that it begins in."""

import csv
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.exchange.incoming.rows import MAX_ROWS
from octavo.exchange.incoming.tables import read_table
from octavo.problems import Problem

CELL = st.text(st.sampled_from(';,\t|" \nab1\u0436'), max_size=6).map(str.strip)


def read(text: str) -> tuple[list[tuple[int, dict[str, object]]], list[str]]:
    """Read a table: its rows with their lines, and the problems."""
    problems: list[Problem] = []
    table = read_table(text, "f", problems)
    rows = [(row.line, dict(row.cells)) for row in table.rows] if table else []
    return rows, [f"{problem.location.line} {problem.code}" for problem in problems]


@given(
    st.sampled_from([",", ";", "\t", "|"]),
    st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=6),
)
def test_what_a_program_writes_is_read(delimiter: str, rows: list[list[str]]) -> None:
    """Whatever parts the cells, and whatever signs and lines stand in them."""
    file = StringIO(newline="")
    names = ["id", "date", "title"]
    csv.writer(file, delimiter=delimiter).writerows([names, *rows])

    found, problems = read(file.getvalue())

    kept = [{key: cell for key, cell in zip(names, row, strict=True) if cell} for row in rows]
    assert [cells for _, cells in found] == [cells for cells in kept if cells]
    assert problems == []


def test_a_row_has_the_line_in_which_it_begins() -> None:
    rows, _ = read('date,title\n1,"two\nlines"\n\n2,b\n')

    assert [line for line, _ in rows] == [2, 5]


def test_the_line_of_excel_says_what_parts_the_cells() -> None:
    assert read("sep=|\na|b\n1|2\n") == ([(3, {"a": "1", "b": "2"})], [])


def test_a_row_with_a_cell_too_many_is_left_out() -> None:
    """X02: nobody knows which cell is which."""
    rows, problems = read("date,title\n1,a,b\n2,c\n3,d,\n")

    assert rows == [(3, {"date": "2", "title": "c"}), (4, {"date": "3", "title": "d"})]
    assert problems == ["2 X02"]


def test_two_columns_of_one_name_are_told_and_the_first_is_read() -> None:
    assert read("date,title,date\n1,a,2\n") == ([(2, {"date": "1", "title": "a"})], ["1 X04"])


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('date,title\n1,a\n2,"b\n3,c\n', "3 X01"),
        ('date,title\n1,"a"b\n', "2 X01"),
        ("", "0 X01"),
        (",,\n", "0 X01"),
        (f'date,title\n1,"{"a" * 140_000}"\n', "2 X01"),
    ],
)
def test_a_broken_table_is_refused_as_a_whole(text: str, problem: str) -> None:
    """Where quotation marks do not agree, rows would be lost without a word."""
    assert read(text) == ([], [problem])


def test_a_table_may_not_have_too_many_rows() -> None:
    rows = "1,a\n" * MAX_ROWS

    assert len(read(f"date,title\n{rows}")[0]) == MAX_ROWS
    assert read(f"date,title\n{rows}1,a\n") == ([], ["0 X03"])


def test_what_was_made_harmless_is_as_it_was() -> None:
    assert read("date,title\n1,'=1+1\n")[0] == [(2, {"date": "1", "title": "=1+1"})]


def test_an_export_is_known_by_what_it_works_out() -> None:
    own = read_table("id,julian,gregorian,weekday\na,b,c,d\n", "f", [])
    other = read_table("id,julian,weekday\na,b,d\n", "f", [])

    assert [table.own for table in (own, other) if table] == [True, False]
