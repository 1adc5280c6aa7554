"""Day heads: a right-hand page tells the days of its opening as they stand on paper."""

from collections.abc import Iterable

import pytest
from small_paper import evidence, lines, pages_of, run

from octavo.proof.day_heads import day_heads
from octavo.proof.evidence import Evidence
from octavo.proof.findings import Box

HEAD = Box(20, 2, 80, 4)
FOLIO = Box(48, 140, 52, 143)
DAYS = '<h2 id="a" data-day="29">First</h2><p>One.</p><p>Two.</p>{}<p>Three.</p>'
NEW = '<h2 id="b" data-day="{}">Second</h2>'


def in_words(days: Iterable[str]) -> str:
    return "+".join(sorted(days))


def told(shown: Evidence) -> list[str]:
    findings = list(day_heads(shown, in_words))
    assert {one.problem.code for one in findings} <= {"P14"}
    return [one.problem.message for one in findings]


def opening(head: str, second: str = "30", *, first_on_page: bool = False) -> Evidence:
    """Make three pages; the head is that of the third, on which a second day begins."""
    generated = {3: tuple(filter(None, (head, "3")))}
    above = ["Two."] if not first_on_page else []
    last = lines(*above, "Second", "Three.", page=3)
    before = lines("First", "One.", *(["Two."] if first_on_page else []), page=2)
    heads = [run(head, 3, 20, HEAD)] if head else []
    runs = [*before, *last, *heads, run("3", 3, 21, FOLIO)]
    return evidence(DAYS.format(NEW.format(second)), runs, pages_of(3, generated=generated))


@pytest.mark.parametrize(
    ("head", "messages"),
    [
        ("29+30", []),
        ("29", ["the running head '29' should be '29+30'"]),
        ("30+31", ["the running head '30+31' should be '29+30'"]),
        ("", []),  # an opening page may have none
        ("A Title", []),  # and so may a theme
    ],
)
def test_a_head_tells_the_days_of_both_its_pages(head: str, messages: list[str]) -> None:
    assert told(opening(head)) == messages


def test_a_page_that_begins_with_a_day_tells_what_stands_opposite() -> None:
    """What stands opposite is of the day before, and counts."""
    assert told(opening("29+30", first_on_page=True)) == []
    assert len(told(opening("30", first_on_page=True))) == 1


def test_what_has_no_day_is_not_told() -> None:
    assert told(opening("29", second="none")) == []


def test_a_note_that_goes_on_brings_no_day_along() -> None:
    body = (
        '<div id="a" data-day="29">One.<span class="note" id="n">First line. Last line.</span>'
        '</div><div id="b" data-day="30">Two.</div>'
    )
    head = run("30", 3, 20, HEAD)
    runs = [*lines("One.", "First line."), *lines("Two.", "Last line.", page=3), head]

    assert told(evidence(body, runs, pages_of(3, generated={3: ("30",)}))) == []


def test_heads_of_other_editions_tell_no_days() -> None:
    assert list(day_heads(opening("31"), None)) == []


def test_sections_without_days_have_their_titles() -> None:
    runs = [*lines("One."), run("Of 1917", 1, 20, HEAD)]

    assert told(evidence("<p>One.</p>", runs, pages_of(generated={1: ("Of 1917",)}))) == []
