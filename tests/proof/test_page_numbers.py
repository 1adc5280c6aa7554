"""Page numbers: what is printed for a page is the page where the target stands on paper."""

from small_paper import evidence, lines, pages_of

from octavo.compose.late_marks import folio_mark, folios_mark
from octavo.proof.page_numbers import page_numbers, true_folio

BODY = (
    '<p id="x">The talks.</p><p id="y">The vote.</p>'
    f'<p data-source="b.md:9:1">The talks: <b>{folio_mark("x")}</b></p>'
)
PAGES = pages_of(3, anchors={"x": 1, "y": 2})


def told(printed: str, second: int = 2) -> list[str]:
    """Prove a reference that prints this number, with the second paragraph on this page."""
    runs = [
        *lines("The talks."),
        *lines("The vote.", page=second),
        *lines("The talks:", printed, page=3),
    ]
    findings = page_numbers(evidence(BODY, sorted(runs, key=lambda run: run.page), PAGES))
    return [f"{one.problem.location}: {one.problem.message}" for one in findings]


def test_a_true_number_is_no_finding() -> None:
    assert told("1") == []


def test_the_page_on_paper_counts_and_not_what_the_engine_says() -> None:
    runs = [*lines("The talks.", "The vote."), *lines("The talks:", "2", page=3)]

    (one,) = page_numbers(evidence(BODY, runs, pages_of(3, anchors={"x": 2, "y": 2})))

    assert one.problem.code == "P10"
    assert "page 2 is printed for 'The talks.', which is on 1" in one.problem.message
    assert str(one.problem.location) == "b.md:9:1"
    assert one.page == 3


def test_a_list_of_pages_is_held_against_paper() -> None:
    mark = folios_mark(("x", "y"), "p. {page}", "pp. {pages}")
    body = f'<p id="x">The talks.</p><p id="y">The vote.</p><p>Orlov, {mark}</p>'
    runs = [*lines("The talks."), *lines("The vote.", page=2), *lines("Orlov, pp. 1, 3", page=3)]

    (one,) = page_numbers(evidence(body, runs, pages_of(3, anchors={"x": 1, "y": 3})))

    assert one.problem.message == "'pp. 1, 3' is printed where 'pp. 1–2' belongs"


def test_an_anchor_without_text_is_where_the_engine_has_it() -> None:
    shown = evidence(
        '<p><span id="e"></span>Text</p>', lines("Text"), pages_of(2, anchors={"e": 2})
    )

    assert true_folio(shown, "e") == "2"
    assert true_folio(shown, "nowhere") is None


def test_a_section_that_begins_with_a_picture_begins_there() -> None:
    body = '<div id="d"><img src="a.png"><p>Text</p></div>'
    shown = evidence(body, lines("Text", page=2), pages_of(2, anchors={"d": 1}))

    assert true_folio(shown, "d") == "1"
