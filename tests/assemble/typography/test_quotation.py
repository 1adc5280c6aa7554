"""Marks are set by their depth; the cases of the languages have the rest."""

import pytest

from octavo.assemble.typography.quotation import balance, quotation
from octavo.assemble.typography.rule import Paragraph
from octavo.assemble.typography.signs import Usage

RUSSIAN = Usage(("«", "»"), ("„", "“"), opening="«„", closing="»", neutral='"“”')
BRITISH = Usage(("‘", "’"), ("“", "”"), opening="“‘", closing="”’", neutral="\"'", single="'‘’")


def marks(text: str, usage: Usage) -> str:
    """Set a text and keep the new marks."""
    changes = quotation(usage)(Paragraph(text))
    return "".join(edit.new for change in changes for edit in change)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"a "b "c"""', "«„«»“»"),
        ('""a" b"', "«„“»"),
        ('a" "b"', "»«»"),
        ('a"b', ""),
    ],
)
def test_depth_decides(text: str, expected: str) -> None:
    assert marks(text, RUSSIAN) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'a'", "‘’"),
        ("'tis", "’"),
        ("don't", "’"),
        ("workers' and", "’"),
        ("\"workers' and 'x'\"", "‘’\u2060“”’"),
        ("'workers' \"x\" a'", "‘’\u2060“”’"),
        ("'workers' and 'x'", "‘’‘’"),
        ("\"rock 'n' roll\"", "‘’’\u2060’"),
        ("'cause", "’"),
        ("'cause \"x' y\"", "’‘’\u2060’"),
    ],
)
def test_single_marks_and_apostrophes_are_told_apart(text: str, expected: str) -> None:
    assert marks(text, BRITISH) == expected


@pytest.mark.parametrize(
    ("text", "balanced"),
    [
        ("", True),
        ('"a" и "b"', True),
        ('"a "b""', True),
        ('"a', False),
        ('a"', False),
        ('"a" b"', False),
        ('"a "b"', False),
        ('a"b', False),
        ('a" "b', False),
    ],
)
def test_balance(text: str, *, balanced: bool) -> None:
    assert balance(RUSSIAN)(Paragraph(text)) == balanced


def test_fixed_marks_do_not_count() -> None:
    assert balance(RUSSIAN)(Paragraph('"a', fixed=((0, 1),)))
