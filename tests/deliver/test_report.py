"""Report: every problem is in it with its place, and the same problems give the same bytes."""

import json

from octavo.deliver.report import problem_record, report_json
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


def test_a_report_has_the_problems_and_what_was_counted() -> None:
    report = report_json("pocket", [PROBLEM], {"pages": 12})

    assert json.loads(report) == {
        "edition": "pocket",
        "pages": 12,
        "problems": [problem_record(PROBLEM)],
    }
    assert "«note»" in report


def test_the_order_of_the_facts_makes_no_difference() -> None:
    assert report_json("x", [], {"a": 1, "b": 2}) == report_json("x", [], {"b": 2, "a": 1})
