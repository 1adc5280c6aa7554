"""File: pages with their boxes, fonts and particulars; what is no PDF is refused, never a crash."""

import io
from collections.abc import Callable
from contextlib import suppress

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_print import HEIGHT, MM, SOUND, WIDTH, pdf_of, print_of

from octavo.copy.shapes.preflight import PreflightRecord
from octavo.problems import Location
from octavo.proof.preflight.inspection import preflight
from octavo.proof.preflight.intended import Intended
from octavo.proof.preflight.reading.file import UnreadableError, read_print
from octavo.proof.preflight.sources import Sources


def test_lengths_are_measured_from_the_trimmed_corner() -> None:
    """Whatever paper and bleed there is around it."""
    square = f"{10 * MM} {(HEIGHT - 40) * MM} {30 * MM} {20 * MM} re f"

    for how in ({}, {"bleed": 3.0}, {"bleed": 3.0, "room": 12.0}):
        (page,) = print_of(square, **how).pages
        (mark,) = page.marks
        assert (round(page.width, 3), round(page.height, 3)) == (WIDTH, HEIGHT)
        box = (mark.box.left, mark.box.top, mark.box.right, mark.box.bottom)
        assert box == pytest.approx((10, 20, 40, 40), abs=0.01)
        assert page.bleed == pytest.approx(how.get("bleed", 0), abs=0.01)


def test_what_is_cut_off_is_not_printed() -> None:
    """Crop marks and a slug line stand beside the trimmed page; what bleeds stands on it too."""
    marks = "-30 0 m -12 0 l S 0 -30 m 0 -12 l S BT /H 4 Tf 20 -20 Td (slug) Tj ET"
    bleeding = "-8 100 60 20 re f"

    file = print_of(f"{marks} {bleeding}", bleed=3, room=12)

    (mark,) = file.marks
    assert mark.box.left < 0
    assert [font.name for font in file.fonts] == [
        "Helvetica"
    ]  # it must be in the file all the same


def test_a_file_says_what_it_is_in_either_way() -> None:
    """XMP comes first, the older dictionary serves where there is none."""
    assert (print_of(SOUND).title, print_of(SOUND).author) == ("A Week", "Anna Bergman")
    with pikepdf.open(io.BytesIO(pdf_of(SOUND))) as document:
        with document.open_metadata() as metadata:
            metadata["dc:title"], metadata["dc:creator"] = "Another", ["B", "C"]
        written = io.BytesIO()
        document.save(written)
    file = read_print(written.getvalue())
    assert (file.title, file.author, file.language) == ("Another", "B, C", "en")


def test_only_fonts_that_text_is_set_in_are_told() -> None:
    assert [font.name for font in print_of(SOUND).fonts] == ["Small"]
    assert [font.name for font in print_of("BT /H 9 Tf (a) Tj ET").fonts] == ["Helvetica"]
    assert print_of("").fonts == ()


def locked() -> bytes:
    """Lock a PDF with a password."""
    with pikepdf.open(io.BytesIO(pdf_of(SOUND))) as document:
        written = io.BytesIO()
        document.save(written, encryption=pikepdf.Encryption(owner="a", user="b"))
        return written.getvalue()


@pytest.mark.parametrize(
    ("make", "why"),
    [(lambda: b"", "no PDF"), (lambda: b"%PDF-1.7 what", "no PDF"), (locked, "password")],
    ids=["empty", "damaged", "locked"],
)
def test_what_cannot_be_read_is_refused(make: Callable[[], bytes], why: str) -> None:
    """H24: the reason is told, and nothing else is found."""
    pdf = make()
    with pytest.raises(UnreadableError, match=why):
        read_print(pdf)
    (one,) = preflight(pdf, PreflightRecord(), Intended(), Sources(Location("a.pdf"))).findings
    assert (one.problem.code, one.problem.location.file) == ("H24", "a.pdf")


def test_forms_that_draw_one_another_for_ever_are_refused() -> None:
    """A form that holds ten of the next one, ten deep, has more to draw than any page needs."""
    with pikepdf.open(io.BytesIO(pdf_of(SOUND))) as document:
        form = document.make_stream(b"0 0 9 9 re f", BBox=[0, 0, 9, 9], Subtype=pikepdf.Name.Form)
        for _ in range(10):
            form = document.make_stream(
                b"/X Do " * 10,
                BBox=[0, 0, 9, 9],
                Subtype=pikepdf.Name.Form,
                Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=form)),
            )
        page = document.pages[0]
        page.Resources.XObject = pikepdf.Dictionary(X=form)
        page.Contents = document.make_stream(b"/X Do")
        form.Resources.XObject.X = form  # and at last itself
        written = io.BytesIO()
        document.save(written)

    with pytest.raises(UnreadableError, match="more to draw"):
        read_print(written.getvalue())


@given(st.binary(max_size=60), st.integers(0, 3000))
def test_damage_is_refused_and_never_raises_anything_else(damage: bytes, place: int) -> None:
    whole = pdf_of(SOUND)
    broken = whole[:place] + damage + whole[place + len(damage) :]

    with suppress(UnreadableError):
        read_print(broken)
