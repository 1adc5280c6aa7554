"""Report: the problems of a build, as JSON for scripts."""

import json
from collections.abc import Iterable, Mapping

from octavo.problems import Problem


def problem_record(problem: Problem) -> dict[str, object]:
    """Give a problem as plain values."""
    return {
        "code": problem.code,
        "severity": str(problem.severity),
        "file": problem.location.file,
        "line": problem.location.line,
        "column": problem.location.column,
        "message": problem.message,
        "hint": problem.hint,
    }


def report_json(edition: str, problems: Iterable[Problem], facts: Mapping[str, object]) -> str:
    """Write the report of one edition: what was found, and what was counted."""
    report = {
        "edition": edition,
        "problems": [problem_record(problem) for problem in problems],
        **facts,
    }
    return json.dumps(report, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
