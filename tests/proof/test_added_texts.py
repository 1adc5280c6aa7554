"""Added texts: folios, running heads and markers are on their pages, and say what they should."""

import pytest
from small_paper import evidence, found, lines, pages_of, run

from octavo.compose.late_marks import folio_mark
from octavo.proof.added_texts import added_texts, in_margin, mend_added
from octavo.proof.evidence import Evidence
from octavo.proof.findings import Box

HEAD = Box(20, 2, 80, 4)
FOOT = Box(48, 140, 52, 143)


def told(shown: Evidence) -> list[tuple[str, str]]:
    """Give codes and messages."""
    for section in shown.sections:
        mend_added(section.matched)
    return [(one.problem.code, one.problem.message) for one in added_texts(shown)]


def page(*added: str, folio: str = "1", head: str = "The Ferry") -> Evidence:
    """Make a page of one paragraph with a head and a folio, where these texts are to be added."""
    runs = [*lines("Nobody answered."), run(head, place=1, box=HEAD), run(folio, place=2, box=FOOT)]
    drawn = [one for one in runs if one.text]
    return evidence("<p>Nobody answered.</p>", drawn, pages_of(generated={1: added}))


def test_what_is_added_and_there_is_no_finding() -> None:
    assert told(page("The Ferry", "1")) == []


def test_another_folio_is_found() -> None:
    assert told(page("The Ferry", "1", folio="2")) == [("P14", "'2' is printed where '1' belongs")]


def test_a_folio_that_the_engine_prints_wrong_is_found() -> None:
    assert told(page("The Ferry", "2", folio="2")) == [
        ("P14", "the folio '2' is printed on page 1")
    ]


def test_another_running_head_is_found() -> None:
    ((code, message),) = told(page("The Ferry", "1", head="The Fairy"))

    assert (code, message) == ("P14", "'The Fairy' is printed where 'The Ferry' belongs")


def test_a_folio_that_is_gone_is_missed() -> None:
    assert told(page("The Ferry", "1", folio="")) == [("P14", "the folio 1 is not on its page")]


def test_a_running_head_is_known_by_other_pages() -> None:
    pages = pages_of(2, generated={1: ("The Ferry",), 2: ("The Ferry",)})
    runs = [*lines("Nobody"), run("The Ferry", place=1, box=HEAD), *lines("answered.", page=2)]

    assert told(evidence("<p>Nobody</p><p>answered.</p>", runs, pages)) == [
        ("P14", "the running head 'The Ferry' is not on page 2")
    ]


def test_a_marker_that_is_gone_is_lost_text() -> None:
    ((code, message),) = told(page("The Ferry", "1", "a)"))

    assert (code, message) == ("P03", "'a)', which a style adds, is not on page 1")


def test_paper_taken_for_the_text_is_given_back() -> None:
    """The cell of page 2 was taken to be on page 1, where the same is a folio."""
    pages = pages_of(2, generated={1: ("2",)})
    runs = [*lines("2"), *lines("2", page=2)]
    shown = evidence("<p>2</p>", runs, pages)

    assert [code for code, _ in told(shown) if code == "P03"] == []
    assert [placed.run.page for placed in shown.sections[0].placements] == [2]


def test_a_head_names_the_pages_of_the_notes_below() -> None:
    body = (
        '<div data-running-one="Notes to page {first}" '
        'data-running-many="Notes to pages {first}–{last}">'
        f'<p id="note-1" data-page="{folio_mark("one")}">First note.</p>'
        f'<p id="note-2" data-page="{folio_mark("two")}">Second note.</p></div>'
    )
    pages = pages_of(generated={1: ("Notes to pages 1–3",)})
    runs = [*lines("First note.", "Second note."), run("Notes to pages 1–3", place=2, box=HEAD)]

    ((code, message),) = told(evidence(body, runs, pages))

    assert code == "P14"
    assert message.endswith("should be 'Notes to page 1'")


@pytest.mark.parametrize(
    ("head", "messages"),
    [("Notes 1–2", []), ("Notes 2–1", ["the running head 'Notes 2–1' should be 'Notes 1–2'"])],
)
def test_a_head_names_its_pages_from_the_lowest_to_the_highest(
    head: str, messages: list[str]
) -> None:
    """What stands first on the page may be of a later page than what follows."""
    body = (
        '<p id="one">One.</p><p id="two">Two.</p>'
        '<div data-running-one="Notes {first}" data-running-many="Notes {first}–{last}">'
        f'<p id="note-2" data-page="{folio_mark("two")}">Second.</p>'
        f'<p id="note-1" data-page="{folio_mark("one")}">First.</p></div>'
    )
    runs = [*lines("One."), *lines("Two.", page=2), *lines("Second.", "First.", page=3)]
    runs.append(run(head, 3, place=2, box=HEAD))

    found = told(evidence(body, runs, pages_of(3, generated={3: (head,)})))

    assert found == [("P14", message) for message in messages]


def test_the_margin_is_above_and_below_the_text() -> None:
    section = found("<p>a</p>", lines("a"))

    assert in_margin(section, run("x", box=HEAD))
    assert in_margin(section, run("x", box=FOOT))
    assert not in_margin(section, run("x", place=0))
