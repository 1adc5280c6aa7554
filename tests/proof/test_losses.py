"""Losses: what is not on paper is told with its source, its words and where it should be."""

from small_paper import SOURCE, evidence, lines, pages_of

from octavo.problems import Location
from octavo.proof.evidence import Evidence
from octavo.proof.findings import Box, Finding
from octavo.proof.losses import losses

NOTED = (
    '<p data-source="b.md:3:1">One<a class="call" id="call-1" href="#note-1">1</a>'
    '<span class="note" id="note-1" data-source="b.md:9:1"><a class="mark">1</a>So <i>it</i> was.'
    "</span> two.</p>"
)


def told(shown: Evidence) -> list[tuple[str, str]]:
    """Give codes and messages."""
    return [(one.problem.code, one.problem.message) for one in losses(shown)]


def lost(body: str, *drawn: str) -> Finding:
    """Give the one loss of a galley of which these lines are on paper."""
    (one,) = losses(evidence(body, lines(*drawn)))
    return one


def test_what_is_there_is_no_loss() -> None:
    assert told(evidence("<p>Nobody answered.</p>", lines("Nobody", "answered."))) == []


def test_a_paragraph_is_lost_whole() -> None:
    one = lost('<p>Before.</p><p data-source="b.md:5:1">No<b>body</b> came.</p><p>After.</p>',
               "Before.", "After.")  # fmt: skip

    assert one.problem.message == "the paragraph 'Nobody came.' is not on paper"
    assert one.problem.location == Location("b.md", 5, 1)
    assert (one.page, one.box) == (1, Box(20, 13, 80, 15))


def test_a_word_is_lost_from_its_line() -> None:
    one = lost("<p>Nobody <em>ever</em> came.</p>", "Nobody", "came.")

    assert one.problem.message == "'ever' is missing on paper in this paragraph"


def test_what_is_lost_apart_is_told_apart() -> None:
    body = "<p>one</p><p>two</p><p>three</p><p>four</p>"

    assert len(told(evidence(body, lines("one", "three")))) == 2


def test_the_kind_of_a_block_is_named() -> None:
    table = "<table><tr><td>first cell</td><td>second cell</td></tr></table>"

    assert lost(table, "first cell").problem.message == "the cell 'second cell' is not on paper"
    assert lost("<h2>Head</h2><p>x</p>", "x").problem.message.startswith("the heading 'Head'")


def test_a_note_of_which_only_the_mark_is_there_is_lost() -> None:
    one = lost(NOTED, "One", "1", "two.", "1")

    assert (one.problem.code, one.problem.location) == ("N05", Location("b.md", 9, 1))
    assert "'note-1'" in one.problem.message


def test_a_note_that_lacks_a_word_is_there() -> None:
    one = lost(NOTED, "One", "1", "two.", "1", "So", "was.")

    assert (one.problem.code, one.problem.message[:4]) == ("P03", "'it'")


def test_what_stood_on_a_page_that_is_gone_is_told_with_the_page() -> None:
    body = '<p id="x">one</p><p id="y">two</p>'
    pages = pages_of(2, anchors={"x": 1, "y": 2})
    shown = evidence(body, lines("one"), pages)

    assert len(told(shown)) == 1
    assert told(Evidence(pages, shown.paper, shown.sections, frozenset({2}))) == []


def test_without_any_paper_a_loss_is_on_the_page_of_its_section() -> None:
    one = lost("<p>one</p>")

    assert (one.page, one.box, one.problem.location.file) == (1, None, SOURCE)
