"""Problem records: a problem becomes plain values, for reports and for scripts."""

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
