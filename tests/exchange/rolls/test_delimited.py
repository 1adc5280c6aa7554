"""The cells of CSV and TSV know where they begin."""

from octavo.exchange.rolls.delimited import read_delimited
from octavo.problems import Problem


def test_cells_have_columns_behind_quotation_marks_too() -> None:
    roll = read_delimited('name;class\n"Petrov; Ivan";9A\nWu;9B\n', "t", [])

    assert roll is not None
    assert [(row.cells["name"], row.at("class").column) for row in roll.rows] == [
        ("Petrov; Ivan", 16),
        ("Wu", 4),
    ]


def test_a_row_with_too_many_cells_is_left_out() -> None:
    problems: list[Problem] = []

    roll = read_delimited("a,b\n1,2,3\n4,5\n", "t", problems)

    assert roll is not None
    assert [row.place.line for row in roll.rows] == [3]
    assert [problem.code for problem in problems] == ["X02"]


def test_what_is_no_table_is_none() -> None:
    assert read_delimited("", "t", []) is None
