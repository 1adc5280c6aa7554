"""Rule settings: the limits that rules have by themselves, as files write them."""

import pytest

from octavo.copy.shapes.preflight import PreflightRecord
from octavo.copy.shapes.rule_settings import OWN, Least, NearSpine, as_written
from octavo.copy.sheets import Sheet
from octavo.copy.validation import validate
from octavo.measures import parse_length
from octavo.problems import Problem


def test_a_setting_is_written_by_its_keys() -> None:
    assert as_written(OWN["page-count"]) == {
        "severity": "warning",
        "multiple": 1,
        "least": 1,
        "most": 10_000,
    }


@pytest.mark.parametrize("rule", [rule for rule, own in OWN.items() if isinstance(own, Least)])
def test_a_length_reads_as_it_is_written(rule: str) -> None:
    """Else a default written out would be another default."""
    own = OWN[rule]

    assert isinstance(own, Least)
    assert parse_length(str(own.limit)) == own.limit


def test_thicker_books_are_counted_in_pages() -> None:
    said = {"near-spine": {"thicker": {"many": "9mm"}}}
    problems: list[Problem] = []

    assert validate(PreflightRecord, Sheet("f", said, {}, {}), problems) is None
    assert [problem.code for problem in problems] == ["C04"]
    assert isinstance(OWN["near-spine"], NearSpine)
