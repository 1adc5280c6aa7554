"""Comparison checks: what no concordance can compare is told at its place."""

import pytest

from octavo.copy.comparison_checks import compared_in, comparison_problems
from octavo.copy.shapes.comparison import Compared
from octavo.copy.shapes.running_order import Part
from octavo.copy.sheets import Sheet
from octavo.problems import Location

KNOWN = ("mine", "other")
SHEET = Sheet("editions/mine/edition.yaml", {}, {(): Location("f", 1, 1)}, {})


def codes(part: Part) -> list[str]:
    return [each.code for each in comparison_problems(part, ("back", 0), SHEET, KNOWN)]


@pytest.mark.parametrize(
    ("kind", "editions", "expected"),
    [
        ("concordance", ("other",), []),
        ("concordance", ("nobody",), ["C05"]),
        ("concordance", ("mine",), ["C04"]),
        ("contents", ("other",), ["C04"]),
    ],
)
def test_a_comparison_is_of_another_edition_that_there_is(
    kind: str, editions: tuple[str, ...], expected: list[str]
) -> None:
    assert codes(Part(kind=kind, compared=Compared(editions=editions))) == expected


def test_a_concordance_compares_with_something() -> None:
    assert codes(Part(kind="concordance")) == ["E04"]
    assert codes(Part(kind="contents")) == []


def test_the_names_are_found_in_an_unchecked_sheet() -> None:
    line = {"kind": "concordance", "compared": {"editions": ["a", 3, "b", "a"]}}
    value = {"front": "x", "back": [line, "notes", {"kind": "concordance", "compared": 3}]}

    assert compared_in(Sheet("f", value, {}, {})) == ("a", "b")
