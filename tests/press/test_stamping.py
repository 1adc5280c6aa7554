"""A text comes into its hole and nowhere else; what cannot be found is not guessed at."""

import io

import pikepdf
import pytest

from octavo.press.metadata import Particulars
from octavo.press.stamping import Hole, HoleLostError, Patch, master_of, stamped

TOLD = Particulars("Copy 1", (), "en", "", (), "", "Octavo", None)
#: As the engine draws: pixels, downward from the head.
PAGE = (
    "1 0 0 -1 0 300 cm q 0.75 0 0 0.75 0 0 cm "
    "/Span <</MCID 0>> BDC BT 1 0 0 -1 40 60 Tm /F1 12 Tf (Name:) Tj ET EMC "
    "/Span <</MCID 1>> BDC 0 0 1 rg BT 1 0 0 -1 100 60 Tm (0) Tj ET EMC Q"
)
TEXTS = (
    "1 0 0 -1 0 75 cm q 0.75 0 0 0.75 0 0 cm 1 0 0 rg "
    "BT 1 0 0 -1 0 20 Tm /F1 10 Tf (Anna) Tj 1 0 0 -1 0 60 Tm (9A) Tj ET Q"
)
HOLE = Hole(1, 100, 45, 80, 20, 100, 60)


def pdf(content: str) -> bytes:
    """Write a PDF of one page with a font."""
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(225, 300))
        page = document.pages[0]
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        page.Contents = document.make_stream(content.encode())
        written = io.BytesIO()
        document.save(written)
    return written.getvalue()


def drawn(copy: bytes) -> tuple[str, list[str]]:
    """Give the drawing of the page and those of its forms."""
    with pikepdf.open(io.BytesIO(copy)) as document:
        page = document.pages[0]
        forms = page.Resources.get("/XObject", pikepdf.Dictionary())
        texts = [forms[name].read_bytes().decode() for name in sorted(forms.keys())]
        return page.Contents.read_bytes().decode(), texts


def test_the_placeholder_gives_way_to_the_text() -> None:
    copy = stamped(master_of(pdf(PAGE), [HOLE]), [Patch(30, 20, 100)], pdf(TEXTS), TOLD)

    page, (form,) = drawn(copy)
    assert "(0)" not in page
    assert "(Name:)" in page
    assert page.index("/MCID 1") < page.index("/OctavoSlot0 Do") < page.rindex("EMC")
    assert "(Anna)" in form
    assert "(9A)" not in form
    assert "1 0 0 rg" in form


def test_the_same_text_gives_the_same_bytes() -> None:
    master = master_of(pdf(PAGE), [HOLE])

    one, other = (stamped(master, [Patch(30, 20, 100)], pdf(TEXTS), TOLD) for _ in range(2))

    assert one == other


@pytest.mark.parametrize(
    ("patch", "matrix"),
    [
        (Patch(30, 20, 100), "1.333333 0 0 -1.333333 100.0000 140.0000 cm"),
        (Patch(160, 20, 100), "0.666667 0 0 -0.666667 100.0000 100.0000 cm"),  # twice too wide
    ],
)
def test_a_text_stands_on_the_line_and_fits_its_hole(patch: Patch, matrix: str) -> None:
    page, _ = drawn(stamped(master_of(pdf(PAGE), [HOLE]), [patch], pdf(TEXTS), TOLD))

    assert matrix in page


def test_a_hole_may_stay_empty() -> None:
    page, forms = drawn(stamped(master_of(pdf(PAGE), [HOLE]), [None], b"", TOLD))

    assert "(0)" not in page
    assert "0 0 1 rg" in page
    assert not forms


def test_a_code_is_as_large_as_its_hole() -> None:
    code = ((True, False), (False, True))

    page, (form,) = drawn(stamped(master_of(pdf(PAGE), [HOLE]), [code], b"", TOLD))

    assert "10.000000 0 0 -10.000000 100.0000 65.0000 cm" in page
    assert "0 1 1 1 re" in form
    assert "1 0 1 1 re" in form


def test_a_hole_that_is_not_drawn_is_told_of() -> None:
    with pytest.raises(HoleLostError):
        master_of(pdf(PAGE), [HOLE, Hole(1, 10, 10, 5, 5, 10, 200)])
