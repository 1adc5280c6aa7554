"""Report: every problem is in it with its place, and the same findings give the same bytes."""

import json
from itertools import permutations

from accounts import FACTS, finding

from octavo.copy.shapes.preflight import RuleName
from octavo.deliver.problem_records import problem_record
from octavo.deliver.report import folio_of, in_page_order, report_json
from octavo.problems import Location, Problem, Severity
from octavo.proof.findings import NOT_PROVED, Box, Finding, Proof
from octavo.proof.preflight.waiving import Waived

PROBLEM = Problem("N02", "«note»", Location("a.md", 3, 1), "call it", Severity.WARNING)
NOTHING = Proof((), {})
FOLIOS = ("i", "ii", "1")


def test_a_report_has_the_problems_and_what_was_counted() -> None:
    report = report_json("pocket", [PROBLEM], {"pages": 12}, NOTHING, ())

    assert json.loads(report) == {
        "edition": "pocket",
        "pages": 12,
        "problems": [problem_record(PROBLEM)],
        "proof": {"proved": {}, "not_proved": list(NOT_PROVED), "findings": []},
        "waived": [],
    }
    assert "«note»" in report


def test_a_finding_is_told_with_its_page_its_folio_and_its_box() -> None:
    found = Finding(PROBLEM, 3, Box(1, 2.12345, 30, 40))
    report = json.loads(report_json("pocket", [PROBLEM], {}, Proof((found,), FACTS), FOLIOS))

    assert report["proof"]["proved"] == FACTS
    assert report["proof"]["findings"] == [
        {**problem_record(PROBLEM), "page": 3, "folio": "1", "box_mm": [1, 2.12, 30, 40]}
    ]


def test_what_has_no_page_says_so() -> None:
    report = json.loads(report_json("x", [], {}, Proof((finding(None),), {}), FOLIOS))
    (found,) = report["proof"]["findings"]

    assert (found["page"], found["folio"], found["box_mm"]) == (None, None, None)


def test_a_page_that_the_book_has_not_has_no_folio() -> None:
    assert [folio_of(page, FOLIOS) for page in (None, 0, 1, 3, 4)] == [None, None, "i", "1", None]


def test_the_order_of_facts_and_findings_makes_no_difference() -> None:
    boxes = (Box(1, 2, 3, 4), Box(1, 3, 3, 4), None)
    findings = [Finding(PROBLEM, 2, box) for box in boxes] + [finding(1), finding(None)]
    made = {
        report_json("x", [], dict(facts), Proof(each, {}), FOLIOS)
        for each in permutations(findings)
        for facts in ((("a", 1), ("b", 2)), (("b", 2), ("a", 1)))
    }

    assert len(made) == 1


def test_findings_that_are_the_same_stand_once() -> None:
    assert len(in_page_order([finding(1), finding(2), finding(1)])) == 2


def test_what_is_waived_is_told_with_its_rule_and_reason() -> None:
    waived = Waived(RuleName.HAIRLINES, Finding(PROBLEM, 3, None), "So drawn.")

    report = json.loads(report_json("pocket", [], {}, NOTHING, FOLIOS, [waived]))

    (told,) = report["waived"]
    assert (told["rule"], told["reason"], told["page"]) == ("hairlines", "So drawn.", 3)
    assert told["message"] == PROBLEM.message
