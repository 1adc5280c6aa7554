"""Date errors: what a person reads of a date that cannot be."""

import pytest

from octavo.copy.date_errors import DateError, in_words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ((1917,), "1917"),
        ((1917, None, None), "1917"),
        ((1917, 11), "November 1917"),
        ((1917, 2, 30), "30 February 1917"),
        ((4, 3, 1), "1 March 4"),
    ],
)
def test_a_day_in_words(day: tuple[int | None, ...], words: str) -> None:
    """As much is said as is known."""
    assert in_words(day) == words


def test_an_error_keeps_what_a_problem_needs() -> None:
    error = DateError("D02", "the fact", "the remedy")

    assert (error.code, error.message, error.hint) == ("D02", "the fact", "the remedy")
    assert str(error) == "the fact"
