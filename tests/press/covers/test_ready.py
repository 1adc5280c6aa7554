"""Ready covers: what fits passes, and what does not is told with both numbers."""

import io

import pikepdf
import pytest

from octavo.compose.covers.layout import CoverLayout
from octavo.copy.shapes.cover import SpineDirection
from octavo.copy.shapes.layout import Edge
from octavo.press.covers.ready import MAX_BYTES, misfits
from octavo.problems import Location

MM = 72 / 25.4
PLACE = Location("editions/a/edition.yaml", 4, 8)
LAYOUT = CoverLayout(
    pages=100,
    page_width=105,
    height=148,
    spine=7,
    flap=0,
    bleed=3,
    safe=4,
    spine_safe=1,
    spine_text=True,
    direction=SpineDirection.DOWN,
    edge=Edge.LEFT,
)


def pdf_of(*sizes: tuple[float, float], trim: float | None = None, turned: int = 0) -> bytes:
    """Make a PDF of empty pages in mm; ``trim`` is how far the trim box is from their edges."""
    with pikepdf.new() as document:
        for width, height in sizes:
            page = document.add_blank_page(page_size=(width * MM, height * MM))
            page.Rotate = turned
            if trim is not None:
                edges = (trim, trim, width - trim, height - trim)
                page.TrimBox = pikepdf.Array([edge * MM for edge in edges])
        written = io.BytesIO()
        document.save(written)
    return written.getvalue()


@pytest.mark.parametrize(
    "pdf",
    [
        pdf_of((217, 148), trim=0),
        pdf_of((217.4, 147.6), trim=0),
        pdf_of((243, 174), trim=13),
        pdf_of((223, 154)),  # no trim box: the whole page with its bleed
        pdf_of((148, 217), trim=0, turned=90),
    ],
    ids=["exact", "within half a millimetre", "with marks", "bleed only", "turned"],
)
def test_a_cover_that_fits_passes(pdf: bytes) -> None:
    assert list(misfits(pdf, LAYOUT, PLACE)) == []


def test_a_stale_cover_is_told_with_both_spines() -> None:
    [problem] = misfits(pdf_of((214.2, 148), trim=0), LAYOUT, PLACE)

    assert (problem.code, problem.location) == ("V07", PLACE)
    assert "for a spine of 4.2 mm, and 100 pages need 7.0 mm" in problem.message


def test_a_cover_of_another_height_is_told() -> None:
    [problem] = misfits(pdf_of((217, 154), trim=0), LAYOUT, PLACE)

    assert problem.code == "V07"
    assert "154.0 mm high, and 148.0 mm are needed" in problem.message


@pytest.mark.parametrize(
    ("pdf", "words"),
    [
        (b"", "no PDF"),
        (b"%PDF-1.7 broken", "no PDF"),
        (pdf_of((217, 148), (217, 148), trim=0), "2 pages instead of one"),
        (b"%" * (MAX_BYTES + 1), "200 MB are allowed"),
    ],
    ids=["empty", "broken", "two pages", "huge"],
)
def test_what_is_no_cover_is_told(pdf: bytes, words: str) -> None:
    [problem] = misfits(pdf, LAYOUT, PLACE)

    assert problem.code == "V06"
    assert words in problem.message
