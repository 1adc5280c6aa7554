"""Few signs: a call, a mark, a folio and the end of a line are told apart by their neighbours."""

from small_paper import found, lines, pages_of

from octavo.compose.late_marks import page_mark
from octavo.proof.evidence import Found


def texts(section: Found) -> dict[str, str]:
    """Give the pieces of paper by what they bear: the flow and the text of the node."""
    nodes = section.matched.wanted.nodes
    return {
        f"{nodes[placed.node].flow}: {nodes[placed.node].text}": str(placed.run.place)
        for placed in section.placements
    }


NOTE = (
    '<a class="call" id="call-{0}" href="#note-{0}">{1}</a><span class="note" id="note-{0}">'
    '<a class="mark" href="#call-{0}">{1}</a>{2}</span>'
)


def test_a_call_in_the_line_is_not_the_mark_of_its_note() -> None:
    body = f"<p>One word{NOTE.format(1, '1', 'A note')} and another.</p>"
    paper = lines("One word", "1", "and another.", "1", "A note")

    assert texts(found(body, paper)) == {
        "body: One word": "0",
        "call body: 1": "1",
        "body:  and another.": "2",
        "mark note: 1": "3",
        "note: A note": "4",
    }


def test_calls_drawn_after_the_text_come_before_marks() -> None:
    body = f"<p>One{NOTE.format(1, '1', 'First')} two{NOTE.format(2, '2', 'Second')} three</p>"
    paper = lines("One", " two", " three", "1", "2", "First", "Second", "1", "2")

    section = found(body, paper)

    assert not section.matched.gaps()
    assert texts(section)["call body: 2"] == "4"
    assert texts(section)["mark note: 2"] == "8"


def test_a_call_is_not_the_first_word_of_the_next_paragraph() -> None:
    body = f"<p>One{NOTE.format(1, 'a', 'A note')}</p><p>A ferry crosses the river.</p>"
    paper = lines("One", "a", "a", "A note") + lines("A ferry crosses the river.", page=2)

    section = found(body, paper, pages_of(2, anchors={"call-1": 1, "note-1": 1}))

    assert not section.matched.gaps()
    assert not section.matched.strays


def test_a_folio_is_not_a_cell() -> None:
    body = "<table><tr><td>1</td><td>one</td></tr><tr><td>2</td><td>two</td></tr></table>"
    paper = lines("1", "one", "1") + lines("2", "two", "2", page=2)

    section = found(body, paper, pages_of(2, generated={1: ("1",), 2: ("2",)}))

    assert not section.matched.gaps()
    assert [run.place for run in section.matched.added] == [2, 2]


def test_a_broken_word_is_not_a_folio() -> None:
    body = "<table><tr><td>1917</td></tr></table>"
    paper = lines("1", "9", "1", "7", "1")

    section = found(body, paper, pages_of(generated={1: ("1",)}))

    assert not section.matched.gaps()
    assert [run.place for run in section.matched.added] == [4]


def test_marks_numbered_by_page_are_told_by_what_follows() -> None:
    marks = [page_mark(f"call-{number}", "author", "letters") for number in (1, 2)]
    body = f"<p>The one{NOTE.format(1, marks[0], 'First')} and the"
    body += f"{NOTE.format(2, marks[1], 'Second')} other.</p>"
    paper = lines("The one", "a", "and", "the", "b", "other.", "a", "First", "b", "Second")

    section = found(body, paper)

    assert not section.matched.gaps()
    assert "".join(section.matched.printed.values()) == "abab"
