"""Places: a character of a text has the line and the column at which it is written."""

import pytest
from small_press import Press

from octavo.assemble.lints.places import Leaf, place_of
from octavo.problems import Location

BEGIN = Location("a.md", 2, 3)


def place(leaves: list[str], lines: list[str], words: str) -> tuple[int, int]:
    """Give line and column of words in a text that begins in the second line."""
    text = "".join(leaves)
    starts = [sum(map(len, leaves[:number])) for number in range(len(leaves))]
    found = place_of(
        text.index(words),
        [Leaf(start, leaf) for start, leaf in zip(starts, leaves, strict=True)],
        ["first", *lines],
        BEGIN,
    )
    return found.line, found.column


@pytest.mark.parametrize(
    ("leaves", "lines", "place_of_monday"),
    [
        (["on Monday"], ["  on Monday"], (2, 6)),
        (["on Monday"], ["  on", "  Monday"], (3, 3)),
        (["on Monday"], ["> on", "> Monday"], (3, 3)),
        (["Sunday ", "Monday", " on"], ["  Sunday *Monday* on"], (2, 11)),
        (["not Monday", " but ", "Monday"], ["  not Monday but Monday"], (2, 7)),
        (["on* Monday"], [r"  on\* Monday"], (2, 8)),
        (["on\u00a0Monday"], ["  on&nbsp;Monday"], (2, 11)),
        (["it's Monday"], ["  'it''s Monday'"], (2, 10)),
        (["nobody wrote Monday"], ["  something else"], (2, 3)),  # the beginning
    ],
)
def test_words_are_found_as_they_are_written(
    leaves: list[str], lines: list[str], place_of_monday: tuple[int, int]
) -> None:
    assert place(leaves, lines, "Monday") == place_of_monday


def test_the_second_of_the_same_words_is_found() -> None:
    leaves = ["Monday ", "Tuesday", " Monday ", "late"]

    text = "  Monday [Tuesday](event:Monday) Monday *late*"
    assert place(leaves, [text], "late") == (2, 42)


def test_a_text_without_lines_stands_where_it_begins() -> None:
    assert place_of(5, (Leaf(0, "on Monday"),), (), BEGIN) == BEGIN
    assert place_of(5, (Leaf(0, "on Monday"),), ("a",), Location("a.md")) == Location("a.md")


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("It began on 30 October.", 3, 13),
        ("It *began* [on](event:talks) **30** October.", 3, 32),
        ("It began\non\n30 October.", 5, 1),
        ("- one\n- two\n  began on 30 October.", 5, 12),
        ("> It began on 30 October.", 3, 15),
        ("| a | b |\n|---|---|\n| 29 men | 30 October |\n\n: 31 men", 5, 12),
        ("| a |\n|---|\n| c |\n\n: on 30 October", 7, 6),
        ("It began.[^1]\n\n[^1]: It began on 30 October.", 5, 19),
        ("::: quotation\nIt began\non 30 October.\n:::", 5, 4),
        ("1. It began on 30 October.", 3, 16),
        ("### On 30 October", 3, 8),
        ("[It began on 30 October]{ignore=D03}.", 3, 14),
        ("[le]{lang=fr} It began on 30 October.", 3, 27),
    ],
)
def test_a_date_in_markdown_has_its_place(text: str, line: int, column: int, press: Press) -> None:
    _, corpus = press.passage(text)
    (place,) = [
        passage.place(mention.start)
        for passage in corpus.texts.passages
        for mention in passage.dates.mentions
        if mention.days[0].day == 30
    ]

    assert (place.line, place.column) == (line, column)


@pytest.mark.parametrize(
    ("title", "line", "column"),
    [
        ("On 30 October.", 3, 13),
        ('"On 30 October."', 3, 14),
        ("'It''s on 30 October.'", 3, 20),
        ("{en: On 30 October.}", 3, 18),
        (">-\n    It began\n    on 30 October.", 5, 8),
        ("It began\n    on 30 October.", 4, 8),
    ],
)
def test_a_date_in_yaml_has_its_place(title: str, line: int, column: int, press: Press) -> None:
    press.write("content/week/chronology.yaml", f"- id: a\n  date: 1917\n  title: {title}\n")
    corpus = press.corpus()
    (place,) = [
        passage.place(mention.start)
        for record in corpus.events
        for passage in record.passages["en"]
        for mention in passage.dates.mentions
    ]

    assert (place.line, place.column) == (line, column)
