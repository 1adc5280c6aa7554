"""Imposing: bleed is kept and ends at the fold; what does not fit is said."""

import io

import pikepdf
import pypdfium2
import pytest
from imposed_sheets import SIZE, WHERE, a_job, a_sheet, imposed
from marked_pages import marked_pdf

from octavo.copy.shapes.imposition import Duplex, Scheme
from octavo.press.imposition.imposing import problem_of
from octavo.press.imposition.sizes import ImpositionError


def coloured(pages: int, bleed: float) -> bytes:
    """Make pages filled to the edge of their bleed, odd ones red and even ones blue."""
    with pikepdf.open(io.BytesIO(marked_pdf(pages, SIZE, bleed=bleed))) as document:
        for number, page in enumerate(document.pages, 1):
            colour = "1 0 0" if number % 2 else "0 0 1"
            fill = f"q {colour} rg -500 -500 2000 2000 re f Q "
            page.contents_add(document.make_stream(fill.encode()), prepend=True)
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


def pixels(pdf: bytes, page: int) -> list[tuple[int, int, int]]:
    """Draw a side at a pixel for each tenth of a millimetre, and give its middle row."""
    document = pypdfium2.PdfDocument(pdf)
    picture = document[page].render(scale=10 * 25.4 / 72).to_pil().convert("RGB")
    row = [picture.getpixel((x, picture.height // 2)) for x in range(picture.width)]
    document.close()
    return row


RED, BLUE, WHITE = (255, 0, 0), (0, 0, 255), (255, 255, 255)


def test_bleed_is_kept_outside_and_ends_at_the_fold() -> None:
    """From the left: paper, 3 mm of bleed, the trim to the fold at 70 mm, the neighbour."""
    job = a_job(scheme=Scheme.SADDLE_STITCH, sheet=a_sheet(140, 110), marks=())
    row = pixels(imposed(4, job, coloured(4, 3)).files[""], 0)

    assert [row[at] for at in (60, 75, 695, 705, 1325, 1340)] == [
        *(WHITE, BLUE, BLUE, RED, RED, WHITE)
    ]


def test_what_creeps_over_the_fold_is_cut_off_there() -> None:
    """The innermost of five sheets moves by 2 mm: at the fold nothing of the neighbour shows."""
    job = a_job(scheme=Scheme.SADDLE_STITCH, sheet=a_sheet(140, 110), marks=(), caliper=0.5)
    row = pixels(imposed(20, job, coloured(20, 3)).files[""], 8)

    assert [row[at] for at in (65, 95, 695, 705)] == [WHITE, BLUE, BLUE, RED]
    # the 3 mm of bleed reach a millimetre over the trim at the fore-edge, which stays at 10 mm
    assert (row[88], row[92]) == (WHITE, BLUE)


def test_two_files_where_sheets_are_turned_by_hand() -> None:
    job = a_job(scheme=Scheme.SADDLE_STITCH, duplex=Duplex.MANUAL)

    assert set(imposed(4, job).files) == {"-fronts", "-backs"}
    assert set(imposed(4, a_job(scheme=Scheme.ZINE, duplex=Duplex.MANUAL)).files) == {""}


def test_pages_that_do_not_fit_are_a_problem_of_their_key() -> None:
    with pytest.raises(ImpositionError) as refused:
        imposed(4, a_job(scheme=Scheme.SADDLE_STITCH, sheet=a_sheet(100, 100)))

    problem = problem_of(refused.value, WHERE)
    assert (problem.code, problem.location) == ("I01", WHERE)
