"""Evidence: what is on paper is found by elements and ids, and findings show where it stands."""

from small_paper import evidence, found, lines, pages_of

from octavo.compose.late_marks import folio_mark
from octavo.problems import Location
from octavo.proof.evidence import excerpt, finding
from octavo.proof.findings import Box

BODY = f'<p id="x">No<b>body</b> answered</p><p id="y">on p. {folio_mark("x")}</p>'


def test_the_paper_of_an_element_is_found() -> None:
    section = found(BODY, lines("No", "body", "answered", "on p. 1"))
    shown = evidence(BODY, lines("No", "body", "answered", "on p. 1"))
    _, element = shown.elements_by_id["x"]

    assert [run.text for run in section.runs_in(element)] == ["No", "body", "answered"]


def test_what_is_printed_of_an_element_is_told_with_its_numbers() -> None:
    shown = evidence(BODY, lines("No", "body", "answered", "on p. 1"))
    section, element = shown.elements_by_id["y"]

    assert section.printed(element) == "onp.1"


def test_what_misses_a_part_is_printed_not_at_all() -> None:
    shown = evidence(BODY, lines("No", "answered", "on p. 1"))
    section, element = shown.elements_by_id["x"]

    assert section.printed(element) == ""


def test_a_page_has_its_folio() -> None:
    assert evidence("", [], pages_of(3)).folio(3) == "3"


def test_a_finding_shows_on_the_first_of_its_pages() -> None:
    runs = [*lines("a", "b"), *lines("c", page=2)]
    shown = finding("P03", "x", Location("a.md"), "", runs)

    assert (shown.page, shown.box) == (1, Box(20, 10, 80, 18))
    assert finding("P03", "x", Location("a.md"), "").page is None


def test_a_long_text_is_quoted_by_its_first_words() -> None:
    assert excerpt("one\n two") == "one two"
    assert excerpt("word " * 30).endswith("word …")
    assert len(excerpt("word " * 30)) <= 62
