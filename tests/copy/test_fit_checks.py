"""Fit checks: an edition says once what it fills."""

from collections.abc import Callable

import pytest

from octavo.copy.editions import read_edition
from octavo.problems import Problem
from octavo.project import Project

Write = Callable[[str, str], None]


@pytest.mark.parametrize(
    ("fit", "place", "words"),
    [
        ("{pages: 2}", "", ""),
        ("{multiple_of: 4}", "", ""),
        ("{pages: 2, sheets: 0}", "", ""),
        ("{multiple_of: 0}", "", ""),
        ("{fill: false}", "4:1", "does not say what to fill"),
        ("{pages: 2, sheets: 1}", "4:17", "'pages' and 'sheets'"),
    ],
)
def test_a_fit_has_one_aim(
    project: Project, write: Write, fit: str, place: str, words: str
) -> None:
    write("editions/a/edition.yaml", f"extends: base\nname: x\nlanguage: ru\nfit: {fit}\n")
    problems: list[Problem] = []
    read_edition(project, "a", problems)

    found = [problem for problem in problems if problem.code == "J03"]
    assert [str(problem.location) for problem in found] == (
        [f"editions/a/edition.yaml:{place}"] if place else []
    )
    assert all(words in problem.message for problem in found)
