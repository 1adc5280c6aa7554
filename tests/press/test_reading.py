"""Reading copy: the PDF for the screen is sound, counts by its folios and says what it is."""

import io
import subprocess
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.press.metadata import Particulars
from octavo.press.reading import reading_copy
from octavo.typeset.pages import PageFrame

PARTICULARS = Particulars(
    title="Семь дней",
    authors=("One Author", "Another"),
    language="ru",
    subject="A week of talks.",
    keywords=("talks", "Петроград"),
    sources="0123abcd",
    producer="Octavo 1.0",
    made=None,
)
XMP = {"dc:title": "Семь дней", "dc:description": "A week of talks.", "dc:language": {"ru"}}


def frames(*folios: str) -> tuple[PageFrame, ...]:
    """Make pages with these folios."""
    return tuple(
        PageFrame(page, folio, "section", blank=False, width_mm=105, height_mm=148)
        for page, folio in enumerate(folios, 1)
    )


def bound(pages: int) -> bytes:
    """Make a PDF of empty pages, as typeset would bind it."""
    document = pikepdf.new()
    for _ in range(pages):
        page = document.add_blank_page(page_size=(298, 420))
        page.ArtBox = page.MediaBox
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def finished(*folios: str, made: int | None = None) -> bytes:
    """Make the reading copy of pages with these folios."""
    record = Particulars(
        **{name: getattr(PARTICULARS, name) for name in Particulars.__slots__} | {"made": made}
    )
    return reading_copy(bound(len(folios)), frames(*folios), record)


def opened(pdf: bytes) -> pikepdf.Pdf:
    """Open a PDF."""
    return pikepdf.open(io.BytesIO(pdf))


def roman(number: int) -> str:
    """Write a small number in roman figures, independently of the code under test."""
    tens, ones = divmod(number, 10)
    signs = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
    return "x" * tens + signs[ones]


@given(st.integers(0, 12), st.integers(1, 12), st.booleans())
def test_viewers_count_pages_by_their_folios(front: int, body: int, restart: bool) -> None:  # noqa: FBT001
    """The label that a viewer shows for each page is the folio that is printed on it."""
    first = 1 if restart or front else front + 1
    folios = [roman(number) for number in range(1, front + 1)]
    folios += [str(number) for number in range(first, first + body)]
    with opened(finished(*folios)) as document:
        assert [str(page.label) for page in document.pages] == folios


def test_arabic_folios_that_run_on_are_one_run() -> None:
    with opened(finished("1", "2", "3", "4")) as document:
        assert len(document.Root.PageLabels.Nums) == 2


def test_the_same_pages_give_the_same_bytes() -> None:
    assert finished("i", "ii", "1") == finished("i", "ii", "1")
    assert finished("1", made=1_700_000_000) == finished("1", made=1_700_000_000)


@pytest.mark.needs_tool("qpdf")
def test_the_file_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "reading.pdf"
    path.write_bytes(finished("i", "ii", "1", "2"))

    checked = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)

    assert checked.returncode == 0, checked.stderr + checked.stdout


def test_the_file_says_what_it_is() -> None:
    with opened(finished("1")) as document:
        with document.open_metadata(set_pikepdf_as_editor=False) as metadata:
            assert {name: metadata[name] for name in XMP} == XMP
            assert metadata["dc:creator"] == ["One Author", "Another"]
        assert str(document.docinfo["/Title"]) == "Семь дней"
        assert str(document.docinfo["/Producer"]) == "Octavo 1.0"
        assert str(document.docinfo["/Keywords"]) == "talks, Петроград"
        assert str(document.docinfo["/OctavoSources"]) == "0123abcd"
        assert str(document.Root.Lang) == "ru"
        assert bool(document.Root.ViewerPreferences.DisplayDocTitle)


def test_a_time_is_told_only_where_one_is_given() -> None:
    with opened(finished("1")) as document:
        assert "/CreationDate" not in document.docinfo
    with opened(finished("1", made=0)) as document:
        assert str(document.docinfo["/CreationDate"]).startswith("D:19700101000000")


def test_pages_keep_their_size_and_lose_the_box_that_no_printer_reads() -> None:
    with opened(finished("1", "2")) as document:
        assert [[float(side) for side in page.MediaBox] for page in document.pages] == [
            [0, 0, 298, 420]
        ] * 2
        assert not [page for page in document.pages if "/ArtBox" in page]
