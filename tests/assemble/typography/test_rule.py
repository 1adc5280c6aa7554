"""Patterns become changes."""

import pytest

from octavo.assemble.typography.rule import (
    AFTER_NO_WORD,
    Edit,
    Paragraph,
    any_of,
    bind,
    swap,
    together,
)


def test_groups_are_swapped_and_the_rest_is_context() -> None:
    changes = swap("a( )b()c", "~", "|")(Paragraph("a bc"))

    assert list(changes) == [(Edit(1, 2, "~"), Edit(3, 3, "|"))]


def test_one_mark_serves_all_groups() -> None:
    assert list(swap("(a)(b)", "x")(Paragraph("ab"))) == [(Edit(0, 1, "x"), Edit(1, 2, "x"))]


def test_a_group_that_took_no_part_is_left_alone() -> None:
    assert list(swap("(a)|(b)", "x", "y")(Paragraph("b"))) == [(Edit(0, 1, "y"),)]


def test_groups_and_marks_must_agree() -> None:
    with pytest.raises(ValueError, match="3 groups, 2 marks"):
        swap("(a)(b)(c)", "x", "y")


def test_what_a_match_needs_is_looked_for_first() -> None:
    """A wrong need shows that nothing else was looked at."""
    assert list(bind("a( )b", needs="z")(Paragraph("a b"))) == []


def test_parts_of_a_rule_follow_one_another() -> None:
    changes = together(bind("a( )"), swap("(c)", "d"))(Paragraph("a c"))

    assert [change[0].start for change in changes] == [1, 2]


def test_a_list_of_words_is_an_alternative() -> None:
    assert any_of("a b", "c") == "(?:a|b|c)"


@pytest.mark.parametrize(("text", "found"), [("о том", 1), ("ко том", 0), ("и́о том", 0)])
def test_a_word_begins_after_no_letter_or_accent(text: str, found: int) -> None:
    assert len(list(bind(rf"{AFTER_NO_WORD}о( )")(Paragraph(text)))) == found


@pytest.mark.parametrize(("place", "fixed"), [(0, False), (1, True), (2, True), (3, False)])
def test_a_paragraph_knows_what_is_fixed(place: int, *, fixed: bool) -> None:
    assert Paragraph("abcde", fixed=((1, 3), (4, 5))).is_fixed(place) == fixed
