"""Ranges and thousands; the cases of the languages have the rest."""

import pytest

from octavo.assemble.typography.numerals import ranges, thousands
from octavo.assemble.typography.rule import Paragraph


def is_range(text: str) -> bool:
    return any(True for _ in ranges(guard=r"\btel\.", counted=r"\bvote")(Paragraph(text)))


@pytest.mark.parametrize(
    "text",
    ["5-6", "1917--1918", "1905-07", "1917-18", "107-8", "9-10", "1,5-2,5", "10:30-12:00", "I-IV"],
)
def test_rising_numbers_are_a_range(text: str) -> None:
    assert is_range(text)


@pytest.mark.parametrize(
    "text",
    ["6-5", "1917-11", "5-5", "1-2-3", "T5-6", "tel. 5-6", "1917-10-29", "5-6/7", "V-I", "1.2.5-7"],
)
def test_others_are_none(text: str) -> None:
    assert not is_range(text)


@pytest.mark.parametrize("text", ["6–5", "vote 34-2"])
def test_a_typed_dash_and_counted_votes_are_ranges_all_the_same(text: str) -> None:
    assert is_range(text)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("12500", [2]),
        ("1250000", [1, 4]),
        ("123456", [3]),
        ("12500,75", [2]),
        ("12 500 000", [2, 6]),
        ("5000", []),
        ("1234567890", []),
        ("№ 12345", []),
        ("012345", []),
        ("12345-6", []),
        ("A12345", []),
        ("0,12345", []),
    ],
)
def test_thousands(text: str, places: list[int]) -> None:
    changes = thousands(Paragraph(text))

    assert [edit.start for change in changes for edit in change] == places
