"""Lines of JSON become rows; one that is broken is left out with its place."""

import pytest

from octavo.exchange.rolls.json_lines import read_json_lines
from octavo.problems import Problem


@pytest.mark.parametrize(
    "line", ['{"a": ', "[1]", '{"a": [1]}', "x", '{"a": {"b": 1}}', "1" * 5000]
)
def test_a_broken_line_is_left_out(line: str) -> None:
    problems: list[Problem] = []

    roll = read_json_lines(f'{{"a": "x"}}\n\n{line}\n{{"a": 2, "b": null}}\n', "t", problems)

    assert roll is not None
    assert [dict(row.cells) for row in roll.rows] == [{"a": "x"}, {"a": "2"}]
    assert [(each.code, each.location.line) for each in problems] == [("X02", 3)]
