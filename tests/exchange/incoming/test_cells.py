"""Cells: plain words stay plain words in Markdown, and no hidden sign comes in."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from octavo.copy.markdown.lines import Written, read_line
from octavo.copy.prose.walk import plain
from octavo.exchange.incoming.cells import as_markdown, line_of, refused_in
from octavo.problems import Location, Problem

SIGNS = st.sampled_from(list("*_`[]()<>\\#!&;:{}~|+-=.1 2)ab\u0436\"'/@$%\u2014"))
LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co"))


@given(st.text(SIGNS | LETTERS, max_size=24))
@example("1917. The year")
@example("::: quotation")
@example("a &amp; b &#65;")
@example("https://example.org <b>")
@example("![a](b)")
@example("[a]{.sic}")
@example("---")
@example("__0__")
def test_plain_words_are_printed_as_they_are(text: str) -> None:
    """A register reads them as one line of these very words."""
    line = line_of(text).replace("[^", "[")  # a call is looked for in plain words too
    if not line:
        return

    problems: list[Problem] = []
    inlines = read_line(Written(as_markdown(line), Location("f")), problems)

    assert plain(inlines) == line
    assert problems == []


@pytest.mark.parametrize("text", ["Talks began.", "ВЦИК (б)", "5 < 6", "a_b", "-5 degrees", "1917"])
def test_common_texts_need_no_sign(text: str) -> None:
    assert as_markdown(text).replace("\\<", "<") == text


@pytest.mark.parametrize(
    ("value", "character"),
    [
        ("a\x00b", "U+0000"),
        ({"ru": ["a", "b\u202ec"]}, "U+202E"),
        ({"k\x1bey": 1}, "U+001B"),
        ("\ud800", "U+D800"),
        ("\x9b", "U+009B"),
        ("\uffff", "U+FFFF"),
        ("plain\twith\r\nlines\u2028", ""),
        (["один", 1, None, {"a": True}], ""),
    ],
)
def test_hidden_signs_are_refused_however_deep(value: object, character: str) -> None:
    assert refused_in(value) == character


@given(st.text(max_size=12))
def test_a_line_has_no_line_end_and_no_double_space(text: str) -> None:
    line = line_of(text)

    assert line_of(line) == line
    assert not set(line) & set("\n\r\t\u2028\u2029\x85\ufeff")
    assert "  " not in line


def test_letters_are_composed() -> None:
    """A Mac writes й as и with a breve, which fonts set badly."""
    assert line_of(unicodedata.normalize("NFD", "ёй")) == "ёй"
