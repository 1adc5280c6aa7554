"""Note places: a note that begins on another page than its call is told, once."""

from dataclasses import replace

from small_paper import evidence, lines, pages_of

from octavo.problems import Location, Problem, Severity
from octavo.proof.findings import Finding
from octavo.proof.note_places import note_places

BODY = (
    '<p>One<a class="call" id="call-1" href="#note-1" data-source="b.md:3:8">1</a>'
    '<span class="note" id="note-1"><a class="mark">1</a>So it was.</span></p>'
)
MESSAGE = "the note 'note-1' is called on page 1 and stands on page 2"


def shown(page: int, *said: Problem) -> list[Finding]:
    """Prove a note that stands on this page, of which the typesetter has said this."""
    pages = replace(pages_of(2, anchors={"call-1": 1, "note-1": page}), problems=said)
    paper = [*lines("One", "1"), *lines("1", "So it was.", page=page, first=2)]
    return list(note_places(evidence(BODY, paper, pages)))


def test_a_note_on_the_page_of_its_call_is_no_finding() -> None:
    assert shown(1) == []


def test_a_note_on_another_page_is_a_warning_at_its_call() -> None:
    (one,) = shown(2)

    assert (one.problem.code, one.problem.message) == ("N06", MESSAGE)
    assert one.problem.severity is Severity.WARNING
    assert (one.problem.location, one.page) == (Location("b.md", 3, 8), 2)


def test_what_the_typesetter_has_said_is_shown_in_its_words() -> None:
    said = Problem("N06", MESSAGE, Location("b.md", 3, 8), "its hint", Severity.WARNING)

    (one,) = shown(2, said)

    assert one.problem is said
    assert one.box is not None


def test_end_notes_may_stand_anywhere() -> None:
    body = BODY.replace('class="note"', 'class="endnote"')
    paper = [*lines("One", "1"), *lines("1", "So it was.", page=2)]

    assert list(note_places(evidence(body, paper, pages_of(2)))) == []
