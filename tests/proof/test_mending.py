"""Mending: a line with a fault is that line with a fault, not one lost and another that is new."""

from small_paper import found, lines, pages_of

from octavo.compose.late_marks import folio_mark
from octavo.proof.matched import Matched
from octavo.proof.mending import mend

LONG = "The council votes on the fares of the ferry at noon"
NOTE = (
    '<a class="call" id="call-1" href="#note-1">1</a><span class="note" id="note-1">'
    '<a class="mark" href="#call-1">1</a>So it was.</span>'
)


def mended(body: str, *drawn: str) -> Matched:
    """Match lines of one page with a galley and mend what is left."""
    matched = found(body, lines(*drawn)).matched
    mend(matched)
    return matched


def missing(matched: Matched) -> list[str]:
    """Give the words that are missing."""
    return [matched.wanted.words((gap.start, gap.end)) for gap in matched.gaps()]


def test_a_line_without_a_word_misses_that_word() -> None:
    matched = mended(f"<p>{LONG}</p>", "The council votes the fares of the ferry at noon")

    assert (missing(matched), matched.strays) == (["on"], [])


def test_a_word_too_much_is_the_stray() -> None:
    matched = mended(f"<p>{LONG}</p>", "The council votes on all the fares of the ferry at noon")

    assert missing(matched) == []
    assert [run.words for run in matched.strays] == ["all"]


def test_another_word_is_missing_and_too_much() -> None:
    matched = mended(f"<p>{LONG}</p>", "The council votes on the wages of the ferry at noon")

    assert missing(matched) == ["fares"]
    assert len(matched.strays) == 1


def test_a_line_on_another_page_is_found_there() -> None:
    body = "<p id='x'>The ferry crosses.</p>"
    matched = found(
        body, lines("The ferry crosses.", page=2), pages_of(2, anchors={"x": 1})
    ).matched
    mend(matched)

    assert (matched.gaps(), matched.strays) == ([], [])


def test_another_mark_is_a_misprint() -> None:
    matched = mended(f"<p>One{NOTE} two</p>", "One", "7", "two", "1", "So it was.")

    assert (matched.gaps(), matched.strays) == ([], [])
    (node,) = matched.misprints
    assert matched.wanted.nodes[node].flow == "call body"
    assert matched.misprints[node].text == "7"


def test_another_number_of_a_page_is_read() -> None:
    body = f"<p>Contents <b>{folio_mark('one')}</b></p>"
    matched = mended(body, "Contents", "7")

    assert matched.gaps() == []
    assert list(matched.printed.values()) == ["7"]


def test_the_end_of_a_line_is_found_without_its_beginning() -> None:
    matched = mended("<p><em>closer to</em> the end</p>", "to", "the end")

    assert (missing(matched), matched.strays) == (["closer"], [])


def test_letters_from_right_to_left_may_stand_in_another_order() -> None:
    matched = mended("<p>שלום 12</p>", "12םולש")

    assert (matched.gaps(), matched.strays) == ([], [])


def test_what_is_like_nothing_stays_a_stray() -> None:
    matched = mended(f"<p>{LONG}</p>", "Something entirely different, of no resemblance")

    assert len(matched.strays) == 1
    assert missing(matched) == [LONG]
