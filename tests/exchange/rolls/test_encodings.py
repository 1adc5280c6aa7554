"""Rows in another encoding are marked; a whole table in another is refused, never guessed."""

import pytest

from octavo.exchange.rolls.encodings import decoded
from octavo.exchange.rolls.rows import BROKEN
from octavo.problems import Problem

GOOD = "name\n" + "Анна\n" * 40


def test_a_broken_row_does_not_spoil_the_others() -> None:
    text = decoded(GOOD.encode() + "Борис\n".encode("cp1251") + b"Wu\n", None, "t", [])

    assert text is not None
    lines = text.splitlines()
    assert lines[40:] == ["Анна", BROKEN * 5, "Wu"]


def test_another_encoding_is_told_of() -> None:
    """U08: and which it may be."""
    problems: list[Problem] = []

    assert decoded(GOOD.encode("cp1251"), None, "t", problems) is None
    (problem,) = problems
    assert problem.code == "U08"
    assert "--encoding cp1251" in problem.hint


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-8"])
def test_what_a_mark_says_is_read(encoding: str) -> None:
    assert decoded(GOOD.encode(encoding), None, "t", []) == GOOD


def test_a_nul_stays_a_control_character() -> None:
    assert (
        decoded(b"name\nA\0b\n" + b"Anna\n" * 9, None, "t", []) == "name\nA\x01b\n" + "Anna\n" * 9
    )
