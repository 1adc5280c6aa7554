"""Outputs: a build leaves a PDF and two reports, and the same account gives the same bytes."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from accounts import account, finding, problem

from octavo.deliver.files import COVER, HTML, JSON, READING, UNPROVED
from octavo.deliver.outputs import outputs
from octavo.problems import Severity


@pytest.mark.parametrize("delivered", [True, False])
def test_a_build_leaves_its_pdf_and_both_reports(tmp_path: Path, delivered: bool) -> None:  # noqa: FBT001
    of = account(tmp_path, [] if delivered else [finding()], delivered=delivered)
    made = outputs(of)

    assert list(made) == [READING if delivered else UNPROVED, JSON, HTML]
    assert next(iter(made.values())) == of.pdf
    assert made == outputs(of)


def test_other_pdfs_stand_beside_the_pages(tmp_path: Path) -> None:
    of = replace(account(tmp_path, delivered=True), files={COVER: b"%PDF"})

    assert outputs(of)[COVER] == b"%PDF"


def test_both_reports_tell_of_the_same_problems(tmp_path: Path) -> None:
    late = problem("C08", line=9, severity=Severity.WARNING)
    made = outputs(account(tmp_path, [finding()], others=[late], delivered=False))
    report = json.loads(made[JSON])
    page = made[HTML].decode()

    assert [each["code"] for each in report["problems"]] == ["P03", "C08"]
    assert [each["code"] for each in report["proof"]["findings"]] == ["P03"]
    assert report["built"] is False
    assert [page.count(f'id="problem-{number}"') for number in (1, 2, 3)] == [1, 1, 0]


def test_a_name_that_is_not_utf_8_is_told_as_it_is(tmp_path: Path) -> None:
    wrong = problem("Y05", file="a\udcff.md", severity=Severity.WARNING)
    made = outputs(account(tmp_path, others=[wrong]))

    assert json.loads(made[JSON])["problems"][0]["file"] == "a\udcff.md"
    assert b"a?.md" in made[HTML]
