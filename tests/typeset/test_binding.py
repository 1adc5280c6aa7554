import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from octavo.compose.galley import Galley
from octavo.copy.matter import Matter, Opening
from octavo.typeset.binding import Bound, bind, gather
from octavo.typeset.job import FolioScheme, FolioStyle, Job
from octavo.typeset.sections import set_section
from octavo.typeset.settling import settle
from octavo.typeset.sheets import Sheets

Reading = Callable[[Job], Sheets]
BREAK = '<p style="break-before: page">more</p>'


@pytest.fixture
def bound(
    read: Reading, job: Callable[..., Job], galley: Callable[..., Galley], root: Path
) -> Bound:
    """Bind a book of four sections: i, ii, 1 to 3, a blank 4, 5."""
    with (root / "styles/book.css").open("a") as file:
        file.write("h1 { bookmark-level: 1 }")
    order = job(
        galley("title", "<h1>Title</h1>", Matter.FRONT),
        galley("contents", '<p><a href="#two">Two</a></p>', Matter.FRONT),
        galley("one", '<h1>One</h1><p id="p">a</p>' + BREAK * 2, opening=Opening.RECTO),
        galley(
            "two", '<h1 id="two-title">Two</h1><a href="#title">back</a>', opening=Opening.RECTO
        ),
        folios=FolioScheme(FolioStyle.ROMAN, restart=True),
    )
    sheets = read(order)
    settled = settle(order, lambda _, text, start: set_section(sheets, text, start))
    leaves = gather(order, sheets, settled.settings)
    return bind(settled.settings[0].document, leaves, "ru")


def test_frames_are_the_pages_in_order(bound: Bound) -> None:
    pages = [(frame.page, frame.folio, frame.section, frame.blank) for frame in bound.frames]

    assert pages == [
        (1, "i", "title", False),
        (2, "ii", "contents", False),
        (3, "1", "one", False),
        (4, "2", "one", False),
        (5, "3", "one", False),
        (6, "4", None, True),
        (7, "5", "two", False),
    ]


def test_sizes_are_in_millimetres(bound: Bound) -> None:
    size = {(round(frame.width_mm, 2), round(frame.height_mm, 2)) for frame in bound.frames}

    assert size == {(52.92, 42.33)}  # 200 by 160 CSS pixels


def test_anchors_stand_where_they_are_printed(bound: Bound) -> None:
    (first,) = bound.anchors["p"]
    section = bound.anchors["one"]

    assert (first.page, round(first.left, 2)) == (3, 2.65)  # the outer margin of 10 px
    assert 0 < first.top < first.bottom < 42.33
    assert [standing.page for standing in section] == [3, 4, 5]


def test_a_blank_inside_a_section_is_a_blank_of_that_section(
    read: Reading, job: Callable[..., Job], galley: Callable[..., Galley]
) -> None:
    order = job(galley("s", 'a<p style="break-before: right">b</p>'))
    sheets = read(order)
    settled = settle(order, lambda _, text, start: set_section(sheets, text, start))
    frames = bind(
        settled.settings[0].document, gather(order, sheets, settled.settings), "en"
    ).frames

    assert [(frame.section, frame.blank) for frame in frames] == [
        ("s", False),
        ("s", True),
        ("s", False),
    ]


def test_links_and_outline_run_through_the_book(bound: Bound) -> None:
    with pikepdf.open(io.BytesIO(bound.pdf)) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
        destinations = {str(name) for name in pdf.Root.Names.Dests.Names[::2]}
        links = {str(link.Dest) for page in pdf.pages for link in page.get("/Annots", ())}

    assert titles == ["Title", "One", "Two"]
    assert links == {"two", "title"}
    assert links <= destinations


def test_each_face_is_in_the_book_once(bound: Bound) -> None:
    with pikepdf.open(io.BytesIO(bound.pdf)) as pdf:
        fonts = {str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()}
        files = [
            each
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and "/FontFile2" in each
        ]

    assert bound.fonts == ("Test",)
    assert len(fonts) == len(files) == 1


def test_the_book_is_tagged_and_says_its_language(bound: Bound) -> None:
    with pikepdf.open(io.BytesIO(bound.pdf)) as pdf:
        assert str(pdf.Root.Lang) == "ru"
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root


@pytest.mark.needs_tool("qpdf")
def test_the_pdf_is_sound(bound: Bound, tmp_path: Path) -> None:
    import subprocess  # noqa: PLC0415

    (tmp_path / "book.pdf").write_bytes(bound.pdf)
    check = subprocess.run(
        ["qpdf", "--check", tmp_path / "book.pdf"], check=False, capture_output=True
    )

    assert check.returncode == 0, check.stderr
