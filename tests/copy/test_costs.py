"""Costs: prices are read strictly, and none are needed."""

from collections.abc import Callable

import pytest

from octavo.copy.costs import read_costs
from octavo.copy.shapes.layout import Binding
from octavo.problems import Problem
from octavo.project import Project

Write = Callable[[str, str], None]


def test_a_project_needs_no_prices(project: Project) -> None:
    problems: list[Problem] = []

    assert read_costs(project, problems) is None
    assert not problems


def test_prices_are_read(project: Project, write: Write) -> None:
    write("costs.yaml", "currency: €\npapers: {offset-80: 0.012}\nbinding: {perfect: 1}\n")

    costs = read_costs(project, [])

    assert costs is not None
    assert costs.record.papers == {"offset-80": 0.012}
    assert costs.record.binding == {Binding.PERFECT: 1.0}


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("papers: {}\n", "C02", 1),
        ("currency: €\npapers: {offset-80: -1}\n", "C04", 2),
        ("currency: €\npapers: {}\nbinding: {glue: 1}\n", "C04", 3),
        ("currency: €\npapers: {}\nspoilage: {percent: 100}\n", "C04", 3),
        ("currency: €\npapers: {}\nclicks: 1\n", "C01", 3),
    ],
)
def test_what_is_wrong_is_told_at_its_place(
    project: Project, write: Write, text: str, code: str, line: int
) -> None:
    write("costs.yaml", text)
    problems: list[Problem] = []

    assert read_costs(project, problems) is None
    assert [(each.code, each.location.file, each.location.line) for each in problems] == [
        (code, "costs.yaml", line)
    ]
