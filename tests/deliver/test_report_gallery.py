"""Report gallery: every page has its place in an opening, and every box its place on the page."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from accounts import HEIGHT, WIDTH, finding, frames_of, problem

from octavo.deliver.report_gallery import Face, Opening, openings
from octavo.deliver.report_rows import Row, groups_of
from octavo.problems import Severity
from octavo.proof.findings import Box, Finding
from octavo.proof.pictures import Picture

PICTURE = Picture("image/png", b"\x89PNG", 100, 150)
NOWHERE = Path("/nowhere")


def rows_of(findings: Iterable[Finding]) -> tuple[Row, ...]:
    """Make rows of findings."""
    found = tuple(findings)
    groups = groups_of((each.problem for each in found), found, (), NOWHERE)
    return tuple(row for group in groups for row in group.rows)


def laid_out(findings: Iterable[Finding] = (), pages: int = 4) -> tuple[Opening, ...]:
    """Lay out pages with findings."""
    pictures = [PICTURE] * pages
    return openings(frames_of(pages), pictures, rows_of(findings), {"first": "Day One"})


def faces(shown: Iterable[Opening]) -> list[Face]:
    """Leaf through openings."""
    return [face for each in shown for face in (each.verso, each.recto) if face]


@pytest.mark.parametrize("pages", range(9))
def test_leafing_through_the_openings_gives_all_pages_in_order(pages: int) -> None:
    """Rectos are odd, versos even, and only the two ends of the book have no neighbour."""
    shown = laid_out(pages=pages)

    assert [face.page for face in faces(shown)] == list(range(1, pages + 1))
    assert all(each.recto is None or each.recto.page % 2 == 1 for each in shown)
    assert all(each.verso and each.recto for each in shown[1 : (pages + 1) // 2])


def test_a_page_is_shown_with_its_folio_its_section_and_its_picture() -> None:
    first, *_, last = faces(laid_out())

    assert (first.folio, first.section, first.blank, last.blank) == ("i", "Day One", False, True)
    assert first.image == "data:image/png;base64,iVBORw=="
    assert first.numbers == ()


def test_a_box_is_marked_where_it_stands() -> None:
    (mark,) = faces(laid_out([finding(2)]))[1].marks  # Box(10, 20, 60, 25) of 100 × 150 mm

    assert (mark.left, mark.width) == (10, 50)
    assert (mark.top, mark.height) == (13.33, 3.34)
    assert [(label.id, label.row.number) for label in mark.labels] == [("mark-1", 1)]


def test_problems_in_one_box_share_an_outline_that_is_as_bad_as_the_worst() -> None:
    warning = finding(2, code="P07", line=1, severity=Severity.WARNING)
    (both,) = faces(laid_out([finding(2), warning]))[1].marks
    (mild,) = faces(laid_out([warning]))[1].marks

    assert [label.row.number for label in both.labels] == [1, 2]
    assert (both.severity, mild.severity) == (Severity.ERROR, Severity.WARNING)


def test_a_problem_without_a_box_is_numbered_beside_the_page() -> None:
    face = faces(laid_out([finding(3, boxed=False)]))[2]

    assert face.marks == ()
    assert [label.id for label in face.loose] == ["mark-1"]
    assert face.numbers == (1,)


@pytest.mark.parametrize(
    "box",
    [
        Box(-500, -500, -400, -400),
        Box(WIDTH + 1, HEIGHT + 1, WIDTH + 90, HEIGHT + 90),
        Box(-10, 20, WIDTH + 10, 25),
        Box(50, 70, 50, 70),
        Box(60, 25, 10, 20),
    ],
)
def test_an_outline_can_be_seen_whatever_its_box(box: Box) -> None:
    (mark,) = faces(laid_out([Finding(problem(), 2, box)]))[1].marks

    assert 0 <= mark.left < mark.left + mark.width <= 100
    assert 0 <= mark.top < mark.top + mark.height <= 100
    assert min(mark.width, mark.height) >= 0.79


def test_numbers_stand_beside_an_outline_only_where_there_is_room() -> None:
    left, right = (Finding(problem(), 2, Box(edge, 5, 90, 9)) for edge in (2, 30))

    assert faces(laid_out([left]))[1].marks[0].at_edge
    assert not faces(laid_out([right]))[1].marks[0].at_edge


def test_pages_that_only_the_pdf_or_only_the_book_has_are_shown() -> None:
    more = faces(openings(frames_of(1), [PICTURE] * 2, (), {}))
    fewer = faces(openings(frames_of(2), [PICTURE], (), {}))
    named = faces(openings((), (), rows_of([finding(3)]), {}))

    assert [(face.folio, bool(face.image)) for face in more] == [("i", True), ("", True)]
    assert [(face.folio, bool(face.image)) for face in fewer] == [("i", True), ("2", False)]
    assert [face.page for face in named] == [1, 2, 3]
