"""Entries are set by the rules of their language, and the marks between their areas by none."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.entry_setting import set_entry
from octavo.assemble.typography import rules
from octavo.copy.prose import Emphasis, Text
from octavo.copy.prose.walk import plain

LANGUAGES = ("ru", "en", "en-GB", "de")
PARTS = st.sampled_from(
    ["Days: a study", "О «Викжеле»", "Oxford", "И. И. Иванов", "С. 10-20", "Who?"]
)
MARKS = st.sampled_from([". — ", " : ", " ; ", " / ", " // ", "? // "])
ENTRIES = st.lists(st.tuples(PARTS, MARKS), min_size=1, max_size=6).map(
    lambda pairs: "".join(part + mark for part, mark in pairs) + "1917."
)


def set_text(typed: str, language: str) -> str:
    """Set one text and show the spaces that do not break as ``~``."""
    return re.sub("[\u00a0\u202f]", "~", plain(set_entry((Text(typed),), language)))


@pytest.mark.parametrize("language", LANGUAGES)
@given(typed=ENTRIES)
def test_no_prescribed_mark_is_changed_or_begins_a_line(language: str, typed: str) -> None:
    text = set_text(typed, language)

    marks = r"[ ~](—|:|;|//?) "
    assert re.findall(marks, text) == re.findall(marks, typed)
    assert not re.search(r" (?:—|:|;|//?) ", text)


@pytest.mark.parametrize("language", LANGUAGES)
@given(typed=ENTRIES)
def test_an_entry_set_again_stays_the_same(language: str, typed: str) -> None:
    once = set_entry((Text(typed),), language)

    assert set_entry(once, language) == once


@pytest.mark.parametrize(
    ("language", "typed", "expected"),
    [
        ("en", "Wade. — Oxford : OUP", "Wade.~— Oxford~: OUP"),
        ("en", 'On "it" / J. Keep', "On “it”~/ J.~Keep"),
        ("ru", 'Год "их" / И. Кац', "Год «их»~/ И.~Кац"),
        ("en", "See https://example.org/a--b...", "See https://example.org/a--b..."),
        ("en", "1917. — 5 p.", "1917.~— 5 p."),
    ],
)
def test_words_follow_their_language(language: str, typed: str, expected: str) -> None:
    assert set_text(typed, language) == expected


def test_quotation_marks_count_through_emphasis() -> None:
    entry = (Text("«Об "), Emphasis((Text('"Идее"'),)), Text("». — 1917"))

    assert set_entry(entry, "ru") == (
        Text("«Об "),
        Emphasis((Text("„Идее“"),)),
        Text("».\u00a0— 1917"),
    )


def test_rules_that_the_edition_ignores_are_not_applied() -> None:
    quotation = next(rule.code for rule in rules("en") if rule.name.startswith("quotation marks"))

    assert set_entry((Text('"A"'),), "en", frozenset({quotation})) == (Text('"A"'),)
