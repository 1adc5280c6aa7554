"""Number places: the number of a paragraph stands beside its first line, or it is told."""

from small_paper import evidence, lines, pages_of

from octavo.problems import Location
from octavo.proof.findings import Finding
from octavo.proof.number_places import number_places

BODY = (
    '<p id="p"><span class="marginal marginal-paragraph" id="n" data-source="b.md:3:1">7</span>'
    "One line.</p>"
)


def shown(page: int, line: int) -> list[Finding]:
    """Prove a number that stands on a line of a page; its paragraph begins on the first of both."""
    paper = [*lines("One line."), *lines("7", page=page, first=line)]
    return list(number_places(evidence(BODY, paper, pages_of(2))))


def test_a_number_beside_its_paragraph_is_no_finding() -> None:
    assert shown(1, 1) == []


def test_a_number_on_another_page_is_told() -> None:
    (one,) = shown(2, 1)

    assert (one.problem.code, one.problem.location) == ("Q04", Location("b.md", 3, 1))
    assert one.problem.message == "the number '7' stands on page 2, its paragraph begins on page 1"
    assert one.page == 2


def test_a_number_far_down_the_page_is_told() -> None:
    (one,) = shown(1, 20)

    assert "elsewhere on the page" in one.problem.message
