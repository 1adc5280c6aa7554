"""Papers as files give them: one thickness, said in one of four ways."""

import pytest

from octavo.copy.shapes.papers import PapersRecord
from octavo.copy.strict_yaml import sheet_of
from octavo.copy.validation import validate
from octavo.problems import Problem


def read(paper: str, problems: list[Problem]) -> PapersRecord | None:
    """Read papers.yaml with one paper."""
    sheet = sheet_of(f"papers:\n  p: {paper}\n", "papers.yaml", problems)
    assert sheet is not None
    return validate(PapersRecord, sheet, problems)


@pytest.mark.parametrize(
    ("paper", "leaf"),
    [
        ("{caliper: 0.12mm}", 0.12),
        ("{page: 0.0625mm}", 0.125),
        ("{grammage: 80, bulk: 1.25}", 0.1),
        ("{pages_per_inch: 508}", 0.1),
    ],
)
def test_a_leaf_is_as_thick_as_it_is_said(paper: str, leaf: float) -> None:
    record = read(paper, [])

    assert record is not None
    assert record.papers["p"].leaf.mm == pytest.approx(leaf)


@pytest.mark.parametrize(
    ("paper", "code", "words"),
    [
        ("{grammage: 80}", "C02", "does not say how thick the paper is"),
        ("{caliper: 0.1mm, page: 0.05mm}", "C04", "says the thickness twice"),
        ("{bulk: 1.3}", "C02", "has a bulk and no grammage"),
        ("{caliper: 0mm}", "C04", "has no thickness"),
        ("{caliper: 0.1}", "C04", "a number without a unit"),
        ("{caliper: 0.1mm, weight: 80}", "C01", "unknown key 'weight'"),
    ],
)
def test_what_cannot_be_is_told(paper: str, code: str, words: str) -> None:
    problems: list[Problem] = []

    assert read(paper, problems) is None
    assert [problem.code for problem in problems] == [code]
    assert words in problems[0].message
    assert problems[0].location.line == 2
