"""Marks: every number has a mark of its own, in each scheme."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.marks import MARKS, letters, roman
from octavo.copy.shapes.notes import NoteMarks

ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def test_every_scheme_that_an_edition_can_name_is_there() -> None:
    assert set(MARKS) == set(NoteMarks)


@pytest.mark.parametrize("scheme", sorted(MARKS))
def test_no_two_notes_have_the_same_mark(scheme: str) -> None:
    marks = [MARKS[scheme](number, ALPHABET) for number in range(1, 400)]

    assert len(set(marks)) == len(marks)
    assert all(marks)


@given(st.integers(1, 500), st.sampled_from(["a", "аб", "абвгд", ALPHABET]))
def test_letters_count_in_the_alphabet_given(number: int, alphabet: str) -> None:
    """A mark read as figures without a nought (bijective numeration) gives its number back."""
    read = 0
    for letter in letters(number, alphabet):
        read = read * len(alphabet) + alphabet.index(letter) + 1

    assert read == number


@given(st.integers(1, 399))
def test_roman_numbers_add_up(number: int) -> None:
    values = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
    figures = [values[sign] for sign in roman(number, "")]

    total = sum(
        -one if one < after else one for one, after in zip(figures, [*figures[1:], 0], strict=True)
    )
    assert total == number


@pytest.mark.parametrize(
    ("scheme", "marks"),
    [
        ("figures", ["1", "2", "3", "4"]),
        ("letters", ["a", "b", "c", "d"]),
        ("asterisks", ["*", "**", "***", "*4"]),
        ("roman", ["i", "ii", "iii", "iv"]),
    ],
)
def test_the_first_marks_of_a_scheme(scheme: str, marks: list[str]) -> None:
    assert [MARKS[scheme](number, ALPHABET) for number in range(1, 5)] == marks
