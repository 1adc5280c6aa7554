"""Running spans: a page's running head names the first and the last of what stands on it."""

from collections.abc import Callable, Iterable
from types import SimpleNamespace

import pytest

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter
from octavo.typeset.folios import Start
from octavo.typeset.job import FolioStyle, Job
from octavo.typeset.running_spans import css_string, running_days, running_heads
from octavo.typeset.sections import Text, set_section
from octavo.typeset.sheets import Sheets

Days = Callable[[str, int], dict[int, str]]

WORDS = 'data-running-one="Notes to page {first}" data-running-many="Notes to pages {first}–{last}"'


def html(*entries: tuple[str, str], words: str = WORDS) -> str:
    items = "".join(
        f'<li id="{name}" data-source="a" data-page="{page}">x' for name, page in entries
    )
    return f'<section class="notes" {words}><h1>Notes</h1><ol>{items}</ol>'


def page(*names: str) -> SimpleNamespace:
    return SimpleNamespace(anchors=dict.fromkeys(names))


def test_a_page_is_headed_by_its_first_and_last_note() -> None:
    notes = html(("a", "12"), ("b", "12"), ("c", "34"), ("d", "35"))

    rules = running_heads(notes, [page("a", "b"), page("c", "d")])

    assert rules.splitlines() == [
        '@page :nth(1) { --running-recto: "Notes to page 12" }',
        '@page :nth(2) { --running-recto: "Notes to pages 34–35" }',
    ]


def test_a_note_that_goes_on_is_told_on_both_pages() -> None:
    notes = html(("a", "1"), ("b", "2"), ("c", "3"))

    rules = running_heads(notes, [page("a", "b"), page("b", "c")])

    assert '@page :nth(2) { --running-recto: "Notes to pages 2–3" }' in rules


def test_a_span_goes_from_the_lowest_page_to_the_highest() -> None:
    """The notes of one stream stand behind those of another, which may be of later pages."""
    notes = html(("a", "9"), ("b", "12"), ("c", "10"), ("d", "xi"), ("e", "iv"))

    rules = running_heads(notes, [page("a", "b", "c"), page("b", "d", "e")])

    assert "Notes to pages 9–12" in rules
    assert "Notes to pages iv–12" in rules


def test_sections_without_the_words_have_no_such_heads() -> None:
    assert not running_heads(html(("a", "1"), words=""), [page("a")])


def test_quotes_cannot_end_the_rule() -> None:
    words = "data-running-one='{first}' data-running-many='x'".replace("'", '"')

    rules = running_heads(html(("a", "&quot;} p {"), words=words), [page("a")])

    assert rules == '@page :nth(1) { --running-recto: "\\"} p {" }\n'


@pytest.fixture
def days(
    read: Callable[[Job], Sheets], job: Callable[..., Job], galley: Callable[..., Galley]
) -> Days:
    """Give a function that lays a body out and tells the days in the head of each page."""
    sheets = read(job())

    def in_words(stamps: Iterable[str]) -> str:
        return "+".join(sorted(stamps))

    def laying(body: str, first: int) -> dict[int, str]:
        html = galley("s", body).html
        start = Start(first, first, FolioStyle.ARABIC, Matter.BODY, after_blank=False)
        pages = set_section(sheets, Text(html), start).document.pages
        rules = running_days(html, pages, in_words, first)
        heads = (rule.split('"')[1] for rule in rules.splitlines())
        numbers = (int(rule.split("(")[1].split(")")[0]) for rule in rules.splitlines())
        return {first + number - 1: head for number, head in zip(numbers, heads, strict=True)}

    return laying


def heading(day: str) -> str:
    return f'<h2 id="d{day}" data-day="{day}">Day {day}</h2>'


NEXT = '<p style="break-before: page">x'  # the text of a new page


def test_a_right_hand_page_tells_the_days_of_its_opening(days: Days) -> None:
    """Left-hand pages tell nothing: their heads name the book."""
    body = f"{heading('29')}<p>x{NEXT}{NEXT}{heading('30')}<p>x{NEXT}{heading('31')}{NEXT}"

    assert days(body, 2) == {3: "29", 5: "29+30+31"}
    assert days(body, 1) == {1: "29", 3: "29+30", 5: "30+31"}


def test_a_page_that_begins_with_a_day_tells_nothing_of_the_day_before(days: Days) -> None:
    new = '<h2 style="break-before: page" id="e" data-day="30">Day</h2>'

    assert days(f"{heading('29')}<p>x{new}<p>y", 2) == {3: "29+30"}
    assert days(f"{heading('29')}<p>x{NEXT}{new}<p>y", 1) == {1: "29", 3: "29+30"}
    assert days(f"{heading('29')}<p>x{NEXT}{NEXT}{new}<p>y{NEXT}", 1)[5] == "30"


def test_a_day_may_end(days: Days) -> None:
    body = f"{heading('29')}<p>x{heading('none')}<p>x{NEXT}{NEXT}{NEXT}"

    assert days(body, 1) == {1: "29"}


def test_events_tell_the_days_of_the_pages_on_which_they_stand(days: Days) -> None:
    """One that goes on over pages does so on each of them."""
    long = f'<div id="a" data-day="29">x{NEXT}{NEXT}</div>'
    short = '<div id="b" data-day="30">y</div>'

    assert days(f"{long}{short}", 2) == {3: "29"}
    assert days(f"{long}{short}", 1) == {1: "29", 3: "29+30"}


def test_a_section_without_days_keeps_its_title(days: Days) -> None:
    assert days(f"<h2>Day</h2><p>x{NEXT}", 2) == {}


def test_a_head_is_written_as_a_string_of_css() -> None:
    assert css_string('a "b" \\ \n') == '"a \\"b\\" \\\\  "'
