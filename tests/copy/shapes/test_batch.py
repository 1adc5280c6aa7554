"""A column is written as its type or in full, and wrong ones are told of at their places."""

import pytest

from octavo.copy.shapes.batch import BatchRecord, Column, ColumnType
from octavo.copy.sheets import Sheet
from octavo.copy.validation import validate
from octavo.problems import Problem


def read(value: dict[str, object], problems: list[Problem]) -> BatchRecord | None:
    """Read what a file would say."""
    return validate(BatchRecord, Sheet("e.yaml", value, {}, {}), problems)


def test_both_ways_of_writing_a_column() -> None:
    problems: list[Problem] = []

    record = read({"columns": {"age": "integer", "name": {"required": True}}}, problems)

    assert not problems
    assert record is not None
    assert record.columns == {"age": Column(type=ColumnType.INTEGER), "name": Column(required=True)}


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ({"columns": {"age": "intger"}}, "C04"),
        ({"columns": {"age": 1}}, "C03"),
        ({"columns": {"Name": "text"}}, "C04"),
        ({"columns": {"name": {"longst": 3}}}, "C01"),
        ({"shuffle": {"versions": 27}}, "C04"),
    ],
)
def test_mistakes(value: dict[str, object], code: str) -> None:
    problems: list[Problem] = []

    assert read(value, problems) is None
    assert [problem.code for problem in problems] == [code]
