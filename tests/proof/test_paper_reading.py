"""Paper reading: texts and pictures have their places in mm from the trimmed corner."""

import pytest
from small_paper import HEIGHT, MM, WIDTH, pdf_of, text

from octavo.proof.paper import PaperPage
from octavo.proof.paper_reading import read_paper


def page(content: str, trim: tuple[float, float, float, float] | None = None) -> PaperPage:
    """Read a page of 100 by 150 mm."""
    (only,) = read_paper(pdf_of(content, trim=trim))
    return only


def test_a_text_has_its_place() -> None:
    read = page(text("The ferry", left=20 * MM, bottom=100 * MM))
    (run,) = read.runs

    assert (run.text, run.words, run.page) == ("The ferry", "theferry", 1)
    assert run.box.left == pytest.approx(20, abs=0.5)
    assert run.box.bottom == pytest.approx(50, abs=1.2)
    assert run.box.top < run.box.bottom
    assert (round(read.width), round(read.height)) == (WIDTH, HEIGHT)
    assert run.level
    assert run.shown == run.box


def test_with_bleed_the_trimmed_corner_counts() -> None:
    trim = (5 * MM, 5 * MM, 95 * MM, 145 * MM)
    read = page(text("The ferry", left=20 * MM, bottom=100 * MM), trim)

    assert read.runs[0].box.left == pytest.approx(15, abs=0.5)
    assert (round(read.width), round(read.height)) == (90, 140)


def test_a_text_drawn_twice_in_one_place_is_read_twice() -> None:
    """PDFium itself leaves the second one out."""
    read = page(text("The ferry") + text("The ferry"))

    assert [run.words for run in read.runs] == ["theferry", "theferry"]


def test_a_clipped_text_shows_in_part() -> None:
    (run,) = page("q 0 0 70 400 re W n " + text("The ferry crosses") + "Q").runs

    assert run.shown.right < run.box.right


def test_a_slanted_text_is_known() -> None:
    (run,) = page(text("The ferry").replace("50 300 Td", "0.9 0.4 -0.4 0.9 50 300 Tm")).runs

    assert not run.level


def test_a_text_in_a_form_is_read() -> None:
    assert [run.text for run in page("q 1 0 0 1 50 50 cm /X Do Q").runs] == ["In a form"]


def test_a_raster_picture_is_a_picture() -> None:
    read = page("q 150 0 0 30 50 100 cm /I Do Q")

    assert [round(picture.box.left) for picture in read.pictures] == [round(50 / MM)]


def test_what_is_tagged_as_a_figure_is_one_picture_with_its_texts() -> None:
    figure = f"/Figure <</MCID 0>> BDC 50 100 99 99 re f {text('In a drawing')} EMC "
    read = page(figure + text("Below"))

    assert [run.text for run in read.runs] == ["Below"]
    assert len(read.pictures) == 1


@pytest.mark.parametrize(("width", "is_cut"), [(100, False), (90, True)])
def test_half_a_stroke_may_lie_outside_a_drawing(width: int, *, is_cut: bool) -> None:
    """The engine shows a drawing as far as its own edge, on which a frame's stroke may lie."""
    frame = f"q 50 100 {width} 80 re W n 6 w 50 100 100 80 re S Q"
    (picture,) = page(f"/Figure <</MCID 0>> BDC {frame} EMC").pictures

    assert (picture.shown.right < picture.box.right - 1) is is_cut
    assert picture.shown.left == picture.box.left == pytest.approx(50 / MM)


def test_a_backgrounds_picture_is_none() -> None:
    assert page("/Artifact BMC q 150 0 0 30 50 100 cm /I Do Q EMC").pictures == ()


def test_what_is_no_pdf_has_no_pages() -> None:
    assert read_paper(b"no PDF at all") == ()


def test_pages_are_counted_from_one() -> None:
    assert [read.number for read in read_paper(pdf_of("", text("x"), ""))] == [1, 2, 3]
