"""Comparable: what fonts and lines change makes no difference, and every other sign does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.proof.comparable import comparable, ends_in_hyphen, seams, words_at


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("office", "of\ufb01ce".replace("\ufb01", "fi")),
        ("fine", "\ufb01ne"),
        ("co-operate", "cooper\u0002ate"),
        ("не\u00adсо\u00adмненно", "несомненно"),
        ("20\u202f000", "20\u00a0000"),
        ("word\u2060", "word "),
        ("Straße", "STRASSE"),
        ("груша", "ГРУША"),
        ("10²", "102"),
        ("café", "cafe\u0301"),
    ],
)
def test_it_is_the_same_text(written: str, drawn: str) -> None:
    assert comparable(written) == comparable(drawn)


@pytest.mark.parametrize(
    ("one", "other"),
    [("may", "mау"), ("1917", "1918"), ("end.", "end"), ("a—b", "a–b"), ("е", "ё")],
)
def test_it_is_another_text(one: str, other: str) -> None:
    assert comparable(one) != comparable(other)


@given(st.text(st.characters(categories=("L", "N", "P", "Z"))))
def test_reducing_twice_changes_nothing_more(text: str) -> None:
    assert comparable(comparable(text)) == comparable(text)


def test_seams_are_where_a_line_may_end() -> None:
    assert seams("To be-come one") >= {2, 4, 8}
    assert 1 not in seams("To be")


def test_a_stretch_is_told_in_the_words_that_hold_it() -> None:
    assert words_at("Nobody  answered\n him", 6, 14) == "answered"
    assert words_at("Nobody answered him", 4, 8) == "Nobody answered"
    assert words_at("Nobody", 3, 3) == ""


@pytest.mark.parametrize(("text", "divided"), [("pro\u0002", True), ("pro-", True), ("pro", False)])
def test_a_hyphen_at_the_end_is_seen(text: str, *, divided: bool) -> None:
    assert ends_in_hyphen(text) is divided
