"""Preflight of covers: their sheet is looked at with the rules of the pages that fit it."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from cover_making import BOARD, made_cover

from octavo.copy.order import read_order
from octavo.problems import Location, Problem, Severity
from octavo.project import Project
from octavo.proof.findings import Finding
from octavo.proof.preflight.covers import preflight_cover, still_idle
from octavo.proof.preflight.inspection import Flight

PLACE = Location("editions/covered/edition.yaml", 1, 1)
Write = Callable[[str, str], object]


def looked_at(project: Project, write: Write, lines: str, spine: float = 0) -> Flight:
    """Make a cover of an edition with these lines and look at it; its spine may be out of date."""
    made = made_cover(project, write, lines)
    order = read_order(project, "covered", [])
    layout = made.layout
    if spine:
        layout = replace(layout, spine=spine)
    return preflight_cover(made.pdf, order, layout, PLACE)


def test_a_cover_that_is_right_has_no_findings(project: Project, write: Write) -> None:
    assert [each.problem.message for each in looked_at(project, write, BOARD).findings] == []


def test_a_cover_for_another_spine_is_found(project: Project, write: Write) -> None:
    problems = looked_at(project, write, BOARD, spine=4).problems

    assert {problem.code for problem in problems} == {"H16", "H17"}
    assert all(problem.message.endswith("(the cover)") for problem in problems)


@pytest.mark.parametrize(
    ("waive", "codes", "waived"),
    [
        ("", {"H03"}, 0),
        ("waive: [{rule: colour-spaces, reason: They mix it.}]", set(), 1),
    ],
)
def test_what_is_found_can_be_waived(
    project: Project, write: Write, waive: str, codes: set[str], waived: int
) -> None:
    takes = f"preflight: {{colour-spaces: {{takes: [gray]}}, {waive}}}\n"

    flight = looked_at(project, write, BOARD + takes)

    assert {problem.code for problem in flight.problems} == codes
    assert len(flight.waived) == waived
    assert all(each.page is None for each in flight.findings)


def test_a_waiver_that_serves_the_cover_is_not_idle(project: Project, write: Write) -> None:
    waive = "waive: [{rule: colour-spaces, reason: A}, {rule: hairlines, reason: B}]"
    lines = f"preflight: {{colour-spaces: {{takes: [gray]}}, {waive}}}\n"
    flight = looked_at(project, write, BOARD + lines)
    order = read_order(project, "covered", [])
    idle = [
        Finding(Problem("H23", "idle", place, "", Severity.WARNING), None, None)
        for number in range(2)
        for place in [order.edition.location("preflight", "waive", number)]
    ]

    assert still_idle(idle, flight.waived, order) == (idle[1],)
