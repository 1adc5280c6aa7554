"""Source lines: what is looked for in the order of the text is found where it stands."""

from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.markdown.source_lines import Cursor, SourceLines
from octavo.problems import Location

LINES = SourceLines("f", ("one [a] two", "  three [a] four", "five"))


@given(st.lists(st.text("abc ", max_size=8), min_size=1, max_size=5))
def test_every_character_is_found_at_its_own_place(lines: list[str]) -> None:
    """Looked for one after another, the characters of a text are found where they stand."""
    source = SourceLines("f", tuple(lines))
    cursor = Cursor(source, 0, len(lines))

    for number, line in enumerate(lines, 1):
        for column, letter in enumerate(line, 1):
            assert cursor.find(letter) == Location("f", number, column)


def test_the_same_words_are_found_one_after_the_other() -> None:
    cursor = Cursor(LINES, 0, 3)

    assert [cursor.find("[a]") for _ in range(2)] == [Location("f", 1, 5), Location("f", 2, 9)]


def test_what_is_not_there_stands_at_the_present_line() -> None:
    cursor = Cursor(LINES, 0, 3)
    cursor.next_line()

    assert cursor.find("nothing") == Location("f", 2, 3)


def test_nothing_is_looked_for_past_the_block() -> None:
    cursor = Cursor(LINES, 0, 1)

    assert cursor.find("three").line == 1


def test_a_line_begins_at_its_first_letter() -> None:
    assert LINES.at(1) == Location("f", 2, 3)


def test_there_is_nothing_past_the_end() -> None:
    assert (LINES.text(3), LINES.text(-1)) == ("", "")


def test_the_label_that_a_note_begins_with_is_no_call() -> None:
    cursor = Cursor(SourceLines("f", ("[^1]: see [^1]",)), 0, 1)

    assert cursor.find("[^1]") == Location("f", 1, 11)
