"""Printing: problems go to standard error, in order of place, and are counted."""

import json

import pytest

from octavo.cli.printing import on_terminal, print_json, print_problems, records
from octavo.problems import Location, Problem, Severity

LATER = Problem(
    "N02", "note [^1] is never called", Location("b.md", 3), "call it", Severity.WARNING
)
EARLIER = Problem("C01", "unknown key 'x'", Location("a.yaml", 2, 1))


def test_problems_are_written_as_editors_understand_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    print_problems([LATER, EARLIER, LATER])
    captured = capsys.readouterr()

    assert captured.out == ""
    assert captured.err.splitlines() == [
        "a.yaml:2:1: C01 unknown key 'x'",
        "b.md:3: N02 warning: note [^1] is never called",
        "  hint: call it",
        "1 error, 1 warning",
    ]


@pytest.mark.parametrize(
    ("problems", "count"),
    [
        ([EARLIER], "1 error"),
        ([LATER], "1 warning"),
        ([EARLIER, Problem("C02", "", Location("z"))], "2 errors"),
    ],
)
def test_problems_are_counted(
    problems: list[Problem], count: str, capsys: pytest.CaptureFixture[str]
) -> None:
    print_problems(problems)

    assert capsys.readouterr().err.splitlines()[-1] == count


def test_without_problems_nothing_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    print_problems([])

    assert capsys.readouterr() == ("", "")


def test_json_is_written_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    print_json(records([LATER, EARLIER]))
    written = capsys.readouterr().out

    assert [record["code"] for record in json.loads(written)] == ["C01", "N02"]


def test_a_test_is_no_terminal() -> None:
    assert not on_terminal()
