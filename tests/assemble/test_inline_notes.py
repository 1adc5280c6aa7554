"""Inline notes: all that a note says stands in one line."""

import pytest

from octavo.assemble.inline_notes import brackets_of, in_line
from octavo.copy.markdown import prose_of
from octavo.copy.prose import Block, Emphasis, Paragraph, Quoted, Text
from octavo.copy.prose.walk import plain
from octavo.problems import Location

HERE = Location("f", 1, 1)


@pytest.mark.parametrize(
    ("markdown", "line"),
    [
        ("One.\n\nTwo.", "One. Two."),
        ("See:\n\n3. one\n4. two", "See: 3. one 4. two"),
        ("- one\n- two", "one; two"),
        ("- one,\n- two.", "one, two."),
        ("1. one\n   - a\n   - b\n2. two", "1. one a; b 2. two"),
        ("In verse\\\nand *more\\\nverse*", "In verse / and more / verse"),
        ("```\na\nb\n```", "a / b"),
        ("| a | b |\n|---|---|\n| c | d |\n\n: Of letters", "Of letters a, b; c, d."),
    ],
)
def test_blocks_are_joined_to_a_line(markdown: str, line: str) -> None:
    assert plain(in_line(prose_of(markdown, "f", []).blocks)) == line


def test_a_quotation_is_followed_by_whose_it_is() -> None:
    words: tuple[Block, ...] = (Paragraph((Text("words"),), HERE),)
    quoted = Quoted("quotation", (Text("who"),), (Text("where"),), words, HERE)

    assert plain(in_line((quoted,))) == "words who. where"


def test_stanzas_are_parted_by_two_strokes() -> None:
    stanzas = prose_of("a\\\nb\n\nc\\\nd", "f", []).blocks

    assert plain(in_line((Quoted("verse", (), (), stanzas, HERE),))) == "a / b // c / d"


def test_what_is_stressed_stays_so() -> None:
    stressed = Emphasis((Text("a"),))

    assert in_line((Paragraph((stressed,), HERE),)) == (stressed,)


@pytest.mark.parametrize("stream", ["author", "editor", "translator", "sources", "any"])
def test_brackets_are_two(stream: str) -> None:
    brackets = brackets_of(stream)

    assert (len(brackets), len(set(brackets))) == (2, 2)
