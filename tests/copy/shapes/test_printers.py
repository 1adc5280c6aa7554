"""Printers: a profile has a name and an edition's keys, and its sources name keys."""

from octavo.copy.shape_schemas import schema_of
from octavo.copy.shapes.printers import PrinterRecord
from octavo.copy.sheets import Sheet
from octavo.copy.validation import validate
from octavo.problems import Problem


def codes(value: object) -> list[str]:
    """Read a profile and give the codes of its mistakes."""
    problems: list[Problem] = []
    validate(PrinterRecord, Sheet("f", value, {}, {}), problems)
    return [problem.code for problem in problems]


def test_a_name_and_values_are_enough() -> None:
    assert codes({"name": "Ours", "edition": {}}) == []
    assert codes({"name": "Ours"}) == ["C02"]
    assert codes({"name": "Ours", "edition": {}, "sources": [{"says": "x", "keys": []}]}) == ["C04"]


def test_editors_are_told_what_stands_under_edition() -> None:
    assert schema_of(PrinterRecord)["properties"]["edition"]["title"] == (
        "map, with keys of an edition"
    )
