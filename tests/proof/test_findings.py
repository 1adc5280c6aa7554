"""Findings: boxes are put together, and the problems are those of the findings."""

from octavo.problems import Location, Problem
from octavo.proof.findings import Box, Finding, Proof, around, common


def test_a_box_around_boxes_holds_them_all() -> None:
    assert around([Box(1, 2, 3, 4), Box(0, 3, 2, 9)]) == Box(0, 2, 3, 9)


def test_boxes_apart_have_nothing_in_common() -> None:
    shared = common(Box(0, 0, 10, 10), Box(20, 5, 30, 15))

    assert shared.right == shared.left
    assert common(Box(0, 0, 10, 10), Box(5, 5, 20, 20)) == Box(5, 5, 10, 10)


def test_a_proof_gives_its_problems_in_order() -> None:
    problems = [Problem("P03", text, Location("a.md")) for text in ("b", "a")]
    proof = Proof(tuple(Finding(problem, None, None) for problem in problems), {})

    assert proof.problems == tuple(problems)


def test_a_box_is_rounded_to_what_can_be_seen() -> None:
    assert Box(1.23456, 2, 3.999, 4.005).rounded() == Box(1.23, 2, 4, 4.0)
