"""Reading order: what follows in the text follows on paper, in each flow and layer by itself."""

from small_paper import evidence, lines, pages_of, run

from octavo.proof.evidence import Evidence
from octavo.proof.findings import Box
from octavo.proof.paper import Run
from octavo.proof.reading_order import reading_order

BODY = "<p>The first.</p><p>The second.</p><p>The third.</p>"


def told(shown: Evidence) -> list[str]:
    """Give the messages."""
    return [one.problem.message for one in reading_order(shown)]


def at(words: str, top: float, *, place: int = 0, page: int = 1, left: float = 20) -> Run:
    """Make a line of 40 mm that stands here."""
    return run(words, page, place, Box(left, top, left + 40, top + 3))


def test_lines_one_below_the_other_are_in_order() -> None:
    assert told(evidence(BODY, lines("The first.", "The second.", "The third."))) == []


def test_a_block_above_what_it_should_follow_is_found() -> None:
    paper = [at("The first.", 60), at("The second.", 20, place=1), at("The third.", 80, place=2)]

    assert told(evidence(BODY, paper)) == [
        "'The second.' stands before 'The first.', which it should follow"
    ]


def test_a_block_on_a_page_before_is_found() -> None:
    paper = [*lines("The first."), *lines("The third.", first=1), *lines("The second.", page=2)]

    (message,) = told(evidence(BODY, paper, pages_of(2)))

    assert message.startswith("'The third.' stands before 'The second.'")


def test_columns_side_by_side_are_in_order() -> None:
    paper = [
        at("The first.", 20, left=5),
        at("The second.", 60, place=1, left=5),
        at("The third.", 20, place=2, left=50),
    ]

    assert told(evidence(BODY, paper)) == []


def test_cells_that_go_on_over_the_page_are_in_order() -> None:
    body = "<table><tr><td>The first cell</td><td>The second one</td></tr></table>"
    paper = [
        at("The first", 100, left=5),
        at("The second", 100, place=1, left=50),
        at("cell", 10, page=2, left=5),
        at("one", 10, page=2, place=1, left=50),
    ]

    assert told(evidence(body, paper, pages_of(2))) == []


def test_what_is_drawn_out_of_turn_is_placed_by_a_style() -> None:
    """A box at the foot of the page is drawn after the text that follows it in the galley."""
    paper = [at("The second.", 20), at("The third.", 30, place=1), at("The first.", 120, place=2)]

    assert told(evidence(BODY, paper)) == []


def test_notes_are_in_order_by_themselves() -> None:
    note = '<span class="note" id="note-{0}">Note {0}</span>'
    body = f"<p>One{note.format(1)} two{note.format(2)} three</p>"
    right = [*lines("One", "two", "three"), at("Note 1", 100, place=3), at("Note 2", 110, place=4)]
    wrong = [*lines("One", "two", "three"), at("Note 1", 110, place=3), at("Note 2", 100, place=4)]

    assert told(evidence(body, right)) == []
    assert len(told(evidence(body, wrong))) == 1
