"""Fidelity: what was composed and stands on no page is told at the place where it was written."""

from collections.abc import Iterable

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter, Opening
from octavo.problems import Location, Problem
from octavo.proof.fidelity import prove
from octavo.typeset.pages import Pages, Standing

HTML = (
    '<section class="text" id="one" data-source="a.md:1:1">'
    '<h2 id="two" data-outline="x &gt; y" data-source="a.md:3:1">x</h2>'
    '<a class="mention" id="mention-person-x-1" href="#p">x</a>'
    '<a class="call" id="call-1" href="#note-1">1</a><span class="note" id="note-1">n</span>'
    "</section>"
)
GALLEY = Galley("one", "text", Matter.BODY, Opening.NEXT, HTML, Location("a.md", 1, 1))


def pages(anchors: Iterable[str]) -> Pages:
    """Make a book in which these anchors stand."""
    standing = (Standing(1, 0, 0, 10, 10),)
    return Pages(b"", (), dict.fromkeys(anchors, standing), (), (), 1, ())


def proved(*anchors: str) -> list[Problem]:
    """Prove the galley against a book in which these anchors stand."""
    return list(prove([GALLEY], pages(anchors)))


def test_a_book_with_all_that_was_composed_is_proved() -> None:
    assert proved("one", "two", "mention-person-x-1", "call-1", "note-1") == []


def test_what_is_lost_is_told_where_it_was_written() -> None:
    (problem,) = proved("one", "mention-person-x-1", "call-1", "note-1")

    assert (problem.code, problem.location) == ("P02", Location("a.md", 3, 1))
    assert "'two'" in problem.message


def test_what_does_not_know_its_place_is_told_at_its_section() -> None:
    (problem,) = proved("one", "two", "call-1", "note-1")

    assert problem.location == GALLEY.location


def test_every_galley_is_proved() -> None:
    assert len(list(prove([GALLEY, GALLEY], pages(["two", "mention-person-x-1"])))) >= 2
