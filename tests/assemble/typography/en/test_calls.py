"""English calls of notes; the cases stand in tests/cases/typography/en/calls.txt."""

import pytest

from octavo.assemble.typography.en.calls import CALLS, leading


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("word^.", "."),
        ("word^.” So", ".”"),
        ("word^?!” ", "?!”"),
        ("word^’ so", "’"),
        ("word^’\u2060 so", "’\u2060"),  # an apostrophe, which the joiner tells
        ("word^’s", ""),
        ("word^.5", ""),
        ("word^).", ""),
        ("word^—so", ""),
        ("word.^..", ""),
        ("“^” so", ""),
    ],
)
def test_the_marks_behind_a_call_are_found(text: str, marks: str) -> None:
    call = text.index("^")

    assert text[call + 1 : leading(text, call, call + 1)] == marks


def test_the_rule_is_repeated() -> None:
    """One call may wait for another, with which it shares a mark."""
    assert CALLS.repeated
