"""Marked text is read without loss, and punctuation is put in order only where parts meet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.csl_text import MarkingFormatter, inlines, tidied, without_marks
from octavo.copy.prose import Emphasis, Strong, Text
from octavo.copy.prose.walk import plain

ITALIC, BOLD = MarkingFormatter.Italic, MarkingFormatter.Bold
MARKS = "\ufdd0\ufdd1\ufdd2\ufdd3"


@given(st.text(f"ab.{MARKS}"))
def test_every_letter_is_read_whatever_the_marks_are(text: str) -> None:
    assert plain(inlines(text)) == without_marks(text)


def test_italics_and_bold_become_emphasis_and_strong() -> None:
    read = inlines(f"a {ITALIC('b ' + BOLD('c'))} d")

    assert read == (Text("a "), Emphasis((Text("b "), Strong((Text("c"),)))), Text(" d"))


def test_italics_of_nothing_leave_nothing() -> None:
    assert inlines(f"a{ITALIC('')}") == (Text("a"),)


def test_nothing_is_escaped() -> None:
    assert MarkingFormatter.preformat('<b> & "c"') == '<b> & "c"'


@pytest.mark.parametrize(
    ("typed", "american", "other"),
    [
        (f"{ITALIC('Etc.')}. B", f"{ITALIC('Etc.')} B", None),
        ("And so…. B", "And so… B", None),
        ("And so…. — B", "And so… — B", None),
        (f"{ITALIC('Who?')}. B", f"{ITALIC('Who?')} B", None),
        ("Who?. — B", "Who?. — B", None),
        ("Who?.\u00a0— B", "Who?.\u00a0— B", None),
        ("Who?.. B", "Who?.. B", None),
        ("Wait... B", "Wait... B", None),
        (" A  B ", "A B", None),
        ("“A”. B", "“A.” B", "“A”. B"),
        ("“A?”. B", "“A?” B", "“A?”. B"),
        (f"“{ITALIC('A?')}”. B", f"“{ITALIC('A?')}” B", f"“{ITALIC('A?')}”. B"),
        ('“On "A"”. B', '“On "A."” B', '“On "A"”. B'),
        ("«А». Б", "«А». Б", None),
        ("«А?». Б", "«А?». Б", None),
        ("“A”, B", "“A”, B", None),
    ],
)
def test_punctuation_where_parts_meet(typed: str, american: str, other: str | None) -> None:
    inside = tidied(typed, stops_in_quotation=True)
    outside = tidied(typed, stops_in_quotation=False)

    assert (inside, outside) == (american, american if other is None else other)
