"""Marks are read from what stands beside them."""

import pytest

from octavo.assemble.typography.rule import Paragraph
from octavo.assemble.typography.signs import Role, Sign, Usage, signs_in

USAGE = Usage(("“", "”"), ("‘", "’"), opening="“‘", closing="”’", neutral="\"'", single="'‘’")


def sign(left: str, right: str) -> Sign:
    return Sign(position=0, typed='"', left=left, right=right, elides=False, joiners=0)


@pytest.mark.parametrize(
    ("left", "right", "role"),
    [
        ("", "a", Role.OPENING),
        (" ", "a", Role.OPENING),
        ("\u2028", "5", Role.OPENING),
        ("(", "a", Role.OPENING),
        ("—", "a", Role.OPENING),
        (" ", "…", Role.OPENING),
        ("a", "", Role.CLOSING),
        ("a", " ", Role.CLOSING),
        ("?", ")", Role.CLOSING),
        (".", "—", Role.CLOSING),
    ],
)
def test_a_mark_opens_or_closes(left: str, right: str, role: Role) -> None:
    """It does not matter whether a quotation is open."""
    assert {sign(left, right).role(within=within) for within in (True, False)} == {role}


@pytest.mark.parametrize(
    ("left", "right"), [("", ""), (" ", " "), ("—", ""), ("—", "."), ("(", ")")]
)
def test_a_mark_in_doubt_closes_what_is_open(left: str, right: str) -> None:
    assert sign(left, right).role(within=True) is Role.CLOSING
    assert sign(left, right).role(within=False) is Role.OPENING


@pytest.mark.parametrize(
    ("left", "right", "inside"), [("a", "b", True), ("5", "a", True), ("a", "-", False)]
)
def test_a_mark_is_inside_a_word(left: str, right: str, *, inside: bool) -> None:
    assert sign(left, right).inside_word == inside


def test_what_is_not_drawn_and_other_marks_are_looked_past() -> None:
    """A joiner, a picture and the call of a note; and marks that touch share their sides."""
    found = signs_in(Paragraph("a\u2060\"'\ufff9\ufffc b"), USAGE)

    assert [(sign.left, sign.right) for sign in found] == [("a", " "), ("a", " ")]


def test_fixed_marks_are_no_signs() -> None:
    """Yet they stand beside others."""
    (found,) = signs_in(Paragraph("\"'", fixed=((0, 1),)), USAGE)

    assert found.left == '"'


def test_joiners_after_a_mark_are_counted() -> None:
    assert [sign.joiners for sign in signs_in(Paragraph("a’\u2060\u2060 b’"), USAGE)] == [2, 0]


@pytest.mark.parametrize(
    ("text", "elides"), [("'tis", True), ("'30s", True), ("'n'", True), ("'x", False)]
)
def test_letters_and_figures_left_out(text: str, *, elides: bool) -> None:
    assert signs_in(Paragraph(text), USAGE)[0].elides == elides


def test_depths_take_turns() -> None:
    assert [USAGE.pair(depth)[0] for depth in (1, 2, 3)] == ["“", "‘", "“"]
