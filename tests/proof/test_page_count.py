"""Page count: pages are known by their texts when some are missing or too many."""

from dataclasses import replace

import pytest
from small_paper import galley, lines, pages_of, wanted

from octavo.proof.evidence import Evidence, Found
from octavo.proof.matched import Matched
from octavo.proof.page_count import Numbered, number, pages_missing
from octavo.proof.paper import PaperPage
from octavo.typeset.pages import Pages

TEXTS = [f"What stands on page {word}" for word in "one two three four five".split()]  # noqa: SIM905
BODY = "".join(
    f'<p id="p{page}" data-source="b.md:{page}:1">{text}</p>' for page, text in enumerate(TEXTS, 1)
)


def book() -> Pages:
    """Make five pages, each with its folio."""
    folios = {page: (str(page),) for page in range(1, 6)}
    return pages_of(5, anchors={f"p{page}": page for page in range(1, 6)}, generated=folios)


def numbered(*pages: int) -> Numbered:
    """Give what becomes of a PDF that has these pages of the book, 0 being another one."""
    paper = [
        PaperPage(place, 100, 150, tuple(lines(TEXTS[page - 1], str(page), page=place)), ())
        if page
        else PaperPage(place, 100, 150, tuple(lines("Nothing of the book", page=place)), ())
        for place, page in enumerate(pages, 1)
    ]
    return number(paper, book(), [wanted(BODY)])


@pytest.mark.parametrize("gone", range(1, 6))
def test_the_page_that_is_gone_is_known(gone: int) -> None:
    left = [page for page in range(1, 6) if page != gone]

    found = numbered(*left)

    assert found.absent == {gone}
    assert {page: one.runs[0].text for page, one in found.pages.items()} == {
        page: TEXTS[page - 1] for page in left
    }
    assert all(one.runs[0].page == page for page, one in found.pages.items())


def test_with_the_right_number_of_pages_they_are_counted() -> None:
    found = numbered(1, 2, 3, 4, 5)

    assert (list(found.pages), found.absent, found.surplus) == ([1, 2, 3, 4, 5], frozenset(), ())


def test_a_page_too_many_is_known() -> None:
    found = numbered(1, 2, 0, 3, 4, 5)

    assert [page.number for page in found.surplus] == [3]
    assert not found.absent


def test_what_stood_on_the_page_is_told() -> None:
    found = numbered(1, 2, 4, 5)
    asked = wanted(BODY)
    homes = [(page, page) for page in range(1, 6)]
    section = Found(Matched(asked, homes, bytearray(len(asked.text))))
    (one,) = pages_missing(Evidence(book(), found.pages, (section,), found.absent), ())

    assert (one.problem.code, str(one.problem.location)) == ("P15", "b.md:3:1")
    assert "page 3 is not in the PDF, which has 4 of 5 pages" in one.problem.message
    assert "'What stands on page three'" in one.problem.message


def test_a_page_too_many_is_told_with_its_text() -> None:
    found = numbered(1, 2, 3, 4, 0, 5)
    section = Found(Matched(wanted(BODY), [(1, 5)] * 5, bytearray(len(wanted(BODY).text))))
    shown = Evidence(book(), found.pages, (section,))

    (one,) = pages_missing(shown, found.surplus)

    assert "page 5 is too many: 'Nothing of the book'" in one.problem.message


def test_an_empty_pdf_has_no_page() -> None:
    assert number([], replace(book(), generated=()), [wanted(galley("").html)]).absent == set(
        range(1, 6)
    )
