"""Runs: paper and cost of a run, reckoned by hand."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from octavo.copy.costs import Costs, read_costs
from octavo.copy.editions import read_edition
from octavo.copy.papers import read_papers
from octavo.press.estimates.estimate import Estimate, estimate
from octavo.press.estimates.run import Run, run
from octavo.problems import Problem
from octavo.project import Project

Write = Callable[[str, str], object]
EDITION = "extends: pocket\nname: x\nformat: {trim: a5}\noutputs: [reading, cover]\n"
COSTS = """\
currency: EUR
papers: {offset-80: 0.01, board-250: 0.1}
sheet: [320mm, 450mm]
click: 0.02
setup: 15
cover: {click: 0.25, finish: 0.05, setup: 5}
binding: {saddle-stitch: 0.5}
spoilage: {sheets: 2, percent: 10}
"""


def planned(
    project: Project, write: Write, costs: str, problems: list[Problem], edition: str = EDITION
) -> tuple[Estimate, Run]:
    """Plan a hundred copies of sixty pages."""
    write("editions/planned/edition.yaml", edition)
    if costs:
        write("costs.yaml", costs)
    prices: Costs | None = read_costs(project, problems)
    one = read_edition(project, "planned", problems)
    sheet = prices.record.sheet if prices else None
    copy = estimate(one, read_papers(project, problems), 60, problems, sheet=sheet)
    record = one.record
    return copy, run(copy, 100, record.paper, record.cover.paper, prices, problems)


def test_a_run_is_reckoned_as_a_printer_does(project: Project, write: Write) -> None:
    """15 A4 sheets a copy, two on a sheet of SRA3; a cover each, two on a sheet too."""
    problems: list[Problem] = []

    _, done = planned(project, write, COSTS, problems)

    assert not problems
    good, spoilt = 750, 15 * 2 + 75
    assert (done.sheets, done.spoilt, done.covers) == (good + spoilt, spoilt, 50 + 2 + 5)
    assert done.costs == (
        ("paper", Decimal("8.55")),
        ("printing", Decimal("34.20")),
        ("setup", Decimal("15.00")),
        ("cover paper", Decimal("5.70")),
        ("cover printing", Decimal("30.00")),
        ("cover setup", Decimal("5.00")),
        ("binding", Decimal("50.00")),
    )
    assert done.total == Decimal("148.45")
    assert done.each == Decimal("1.48")


def test_without_prices_the_paper_is_counted_all_the_same(project: Project, write: Write) -> None:
    _, done = planned(project, write, "", [])

    assert (done.sheets, done.spoilt, done.covers) == (1500, 0, 100)
    assert (done.costs, done.total, done.each) == (None, None, None)


@pytest.mark.parametrize(
    ("costs", "edition", "place", "words"),
    [
        (
            COSTS.replace("offset-80", "offset-8"),
            EDITION,
            "costs.yaml:2:1",
            "no price for the paper 'offset-80'",
        ),
        (
            COSTS.replace("saddle-stitch", "perfect"),
            EDITION,
            "costs.yaml:7:1",
            "no price for the binding 'saddle-stitch'",
        ),
        (
            COSTS,
            f"{EDITION}paper: {{caliper: 1mm}}\n",
            "costs.yaml:2:1",
            "that 'paper' gives by its figures",
        ),
        (
            COSTS.replace("[320mm, 450mm]", "a5"),
            EDITION,
            "costs.yaml:3:8",
            "have no room on a sheet of A5",
        ),
    ],
)
def test_a_price_that_is_missing_is_told(  # noqa: PLR0917 - a table
    project: Project, write: Write, costs: str, edition: str, place: str, words: str
) -> None:
    """V11: at the key that should have it; a cost without it would be too low."""
    problems: list[Problem] = []

    _, done = planned(project, write, costs, problems, edition)

    [problem] = problems
    assert (problem.code, str(problem.location)) == ("V11", place)
    assert words in problem.message
    assert done.costs is None or "sheet" in words
