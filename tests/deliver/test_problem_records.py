"""Problem records: scripts are told of a problem by the same names for ever."""

from octavo.deliver.problem_records import problem_record
from octavo.problems import Location, Problem, Severity

PROBLEM = Problem("N02", "«note»", Location("a.md", 3, 1), "call it", Severity.WARNING)


def test_a_problem_is_told_in_plain_values() -> None:
    assert problem_record(PROBLEM) == {
        "code": "N02",
        "severity": "warning",
        "file": "a.md",
        "line": 3,
        "column": 1,
        "message": "«note»",
        "hint": "call it",
    }
