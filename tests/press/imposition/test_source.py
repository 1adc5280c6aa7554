"""Source: any PDF is read as its reader shows it, or it is said what is wrong with it."""

import io
from pathlib import Path

import pikepdf
import pytest
from imposed_sheets import SIZE, WHERE, a_job, a_sheet, imposed
from marked_pages import INSET, marked_pdf, printed

from octavo.copy.shapes.imposition import Duplex, Scheme
from octavo.press.imposition.source import opened, size_problems
from octavo.problems import BuildError


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("origin", [(0, 0), (-20, 35)])
@pytest.mark.parametrize("bleed", [0, 3])
def test_pages_stand_where_their_reader_sees_them(
    rotate: int, origin: tuple[float, float], bleed: float
) -> None:
    """Rotated, with a corner that is not 0, with bleed: the trim comes to its place, upright."""
    pdf = marked_pdf(4, SIZE, rotate=rotate, origin=origin, bleed=bleed)
    job = a_job(scheme=Scheme.SADDLE_STITCH, sheet=a_sheet(140, 110))

    front = printed(imposed(4, job, pdf).files[""])[0]
    found = {each.page: each for each in front.found}

    assert found[1].p == pytest.approx((70 + INSET, 10 + INSET), abs=0.1)
    assert found[1].q == pytest.approx((70 + INSET, 100 - INSET), abs=0.1)
    assert found[4].p == pytest.approx((10 + INSET, 10 + INSET), abs=0.1)


def test_without_a_trim_the_page_is_what_its_reader_shows() -> None:
    with pikepdf.open(io.BytesIO(marked_pdf(1, boxes=False))) as document:
        document.pages[0].CropBox = [10, 20, 110, 170]
        pdf = _saved(document)

    with opened(pdf, WHERE) as source:
        assert source.size == pytest.approx((100 / 72 * 25.4, 150 / 72 * 25.4))
        assert source.bleed == 0


def test_boxes_may_begin_at_any_corner_and_units_may_be_large() -> None:
    with pikepdf.open(io.BytesIO(marked_pdf(1, boxes=False))) as document:
        document.pages[0].MediaBox = [100, 200, 0, 0]
        document.pages[0].UserUnit = 2
        pdf = _saved(document)

    with opened(pdf, WHERE) as source:
        assert source.size == pytest.approx((200 / 72 * 25.4, 400 / 72 * 25.4))


def test_pages_of_other_sizes_stand_in_the_middle_and_are_told() -> None:
    with (
        pikepdf.open(io.BytesIO(marked_pdf(2, SIZE))) as document,
        pikepdf.open(io.BytesIO(marked_pdf(1, (50, 80)))) as small,
    ):
        document.pages.insert(1, small.pages[0])
        pdf = _saved(document)

    with opened(pdf, WHERE) as source:
        (problem,) = size_problems(source, WHERE)
        assert source.size == pytest.approx(SIZE, abs=0.01)
    assert (problem.code, problem.message) == (
        "I05",
        "page 2 is 50 × 80 mm, and page 1 is 60 × 90 mm",
    )
    job = a_job(scheme=Scheme.SADDLE_STITCH, sheet=a_sheet(120, 90), duplex=Duplex.SHORT_EDGE)
    back = printed(imposed(3, job, pdf).files[""])[1]
    assert max(each.p[1] for each in back.found) == pytest.approx(5 + INSET, abs=0.1)


def test_a_locked_file_is_refused() -> None:
    """I03: with a password that it asks for."""
    with pikepdf.open(io.BytesIO(marked_pdf(1))) as document:
        out = io.BytesIO()
        document.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    code = "I03"

    assert _refused(out.getvalue()) == (code, "the PDF is locked with a password")


def test_a_file_that_opens_without_its_password_is_read() -> None:
    with pikepdf.open(io.BytesIO(marked_pdf(4, SIZE))) as document:
        out = io.BytesIO()
        document.save(out, encryption=pikepdf.Encryption(owner="a", user=""))

    files = imposed(4, a_job(scheme=Scheme.SADDLE_STITCH), out.getvalue()).files

    assert [each.page for each in printed(files[""])[0].found] == [4, 1]


@pytest.mark.parametrize(
    ("pdf", "fact"),
    [
        (b"", "the file is no PDF that can be read"),
        (b"%PDF-1.7\nnonsense", "the file is no PDF that can be read"),
        (Path(__file__).read_bytes(), "the file is no PDF that can be read"),
    ],
)
def test_what_is_no_pdf_is_refused(pdf: bytes, fact: str) -> None:
    """I04: and so is a PDF without pages, or with a page without a size."""
    code = "I04"
    assert _refused(pdf) == (code, fact)


def test_a_pdf_without_pages_is_refused() -> None:
    with pikepdf.new() as document:
        assert _refused(_saved(document)) == ("I04", "the file has no pages")


def test_a_page_without_a_size_is_refused() -> None:
    with pikepdf.open(io.BytesIO(marked_pdf(1, boxes=False))) as document:
        document.pages[0].MediaBox = [0, 0, 0, 100]
        pdf = _saved(document)

    assert _refused(pdf) == ("I04", "the file has a page without a size")


def test_a_pdf_that_was_cut_off_is_mended_or_refused() -> None:
    pdf = marked_pdf(8)
    for length in range(0, len(pdf), len(pdf) // 7):
        found: set[str] = set()
        try:
            imposed(8, a_job(scheme=Scheme.SADDLE_STITCH), pdf[:length])
        except BuildError as error:
            found = {problem.code for problem in error.problems}
        assert found <= {"I04"}


def _refused(pdf: bytes) -> tuple[str, str]:
    with pytest.raises(BuildError) as stopped, opened(pdf, WHERE):
        pass
    (problem,) = stopped.value.problems
    assert problem.hint
    return problem.code, problem.message


def _saved(document: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
