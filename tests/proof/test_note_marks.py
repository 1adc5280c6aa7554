"""Note marks: call and note bear the same mark, and the marks of a page count on."""

import pytest
from small_paper import evidence, lines, pages_of

from octavo.compose.late_marks import page_mark
from octavo.proof.evidence import Evidence
from octavo.proof.note_marks import note_marks

NOTE = (
    '<a class="call" id="call-{0}" href="#note-{0}" data-source="b.md:{0}:1">{1}</a>'
    '<span class="note" id="note-{0}" data-source="b.md:{0}9:1">'
    '<a class="mark" href="#call-{0}">{1}</a>{2}</span>'
)
TWO = f"<p>One{NOTE.format(1, '1', 'First.')} two{NOTE.format(2, '2', 'Second.')} three</p>"


def by_page(marks: str) -> str:
    """Write two notes numbered by page."""
    one, two = (page_mark(f"call-{number}", "author", marks) for number in (1, 2))
    return f"<p>One{NOTE.format(1, one, 'First.')} two{NOTE.format(2, two, 'Second.')} three</p>"


def told(shown: Evidence, alphabet: str = "") -> list[str]:
    """Give places and messages."""
    findings = list(note_marks(shown, alphabet))
    assert {one.problem.code for one in findings} <= {"P13"}
    return [f"{one.problem.location}: {one.problem.message}" for one in findings]


def drawn(*marks: str) -> list[str]:
    """Give lines with the marks of two calls and of two notes."""
    one, two, first, second = marks
    return ["One", one, "two", two, "three", first, "First.", second, "Second."]


def test_the_same_marks_are_no_finding() -> None:
    assert told(evidence(TWO, lines(*drawn("1", "2", "1", "2")))) == []


def test_another_mark_at_the_call_is_found() -> None:
    shown = evidence(TWO, lines(*drawn("1", "7", "1", "2")))

    assert told(shown) == ["b.md:2:1: the call is printed '7' and its note '2'"]


def test_another_mark_at_the_note_is_found() -> None:
    shown = evidence(TWO, lines(*drawn("1", "2", "8", "2")))

    assert told(shown) == ["b.md:1:1: the call is printed '1' and its note '8'"]


def test_marks_that_are_wrong_at_both_places_are_found() -> None:
    shown = evidence(TWO, lines(*drawn("1", "7", "1", "7")))

    assert any("'7' is printed where '2' belongs" in message for message in told(shown))


def test_brackets_are_no_part_of_a_mark() -> None:
    body = TWO.replace(">1</a><span", ">[1]</a><span")

    assert told(evidence(body, lines(*drawn("[1]", "2", "1", "2")))) == []


def test_marks_by_page_begin_with_the_first_and_count_on() -> None:
    assert told(evidence(by_page("figures"), lines(*drawn("1", "2", "1", "2")))) == []
    assert len(told(evidence(by_page("figures"), lines(*drawn("2", "3", "2", "3"))))) == 2


@pytest.mark.parametrize(("second", "told_"), [("2", 0), ("1", 1)])
def test_a_page_that_has_a_note_of_the_page_before_counts_on(second: str, told_: int) -> None:
    one, two = (page_mark(f"call-{n}", "author", "figures", f"note-{n}") for n in (1, 2))
    body = f"<p>One{NOTE.format(1, one, 'First.')} two{NOTE.format(2, two, 'Second.')} three</p>"
    below = lines("two", second, "three", "1", "First.", second, "Second.", page=2)

    assert len(told(evidence(body, [*lines("One", "1"), *below], pages_of(2)))) == told_


def test_letters_by_page_are_of_the_alphabet() -> None:
    right, wrong = drawn("a", "b", "a", "b"), drawn("a", "c", "a", "c")

    assert told(evidence(by_page("letters"), lines(*right), alphabet="abc"), "abc") == []
    assert told(evidence(by_page("letters"), lines(*wrong), alphabet="abc"), "abc") != []


def test_a_lost_call_is_not_told_here() -> None:
    assert (
        told(evidence(TWO, lines("One", "two", "2", "three", "1", "First.", "2", "Second."))) == []
    )
