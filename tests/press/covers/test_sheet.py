"""Sheets of covers: boxes, marks and words, read out of the finished PDF."""

import io
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import zxingcpp
from cover_making import BOARD, Made, made_cover
from pypdfium2 import raw

from octavo.press.covers.sheet import LENGTH, OFFSET, SLUG, cover_sheet
from octavo.press.metadata import Particulars
from octavo.project import Project

POCKET = Path(__file__).parents[2] / "pocket"
MM = 72 / 25.4
ISBN = "imprint: {isbn: 978-0-306-40615-7}\n"
#: Of an A6 book of 100 pages of 0.2 mm: twice 105 mm, and 10 mm of leaves in boards of 0.2 mm.
WIDTH, HEIGHT, SPINE = 220.4, 148.0, 10.4
PARTICULARS = Particulars("t", (), "en", "", (), "", "Octavo", None)


def made_apart(root: Path, lines: str) -> Made:
    """Make the cover of an edition with these lines, in a project of its own."""
    shutil.copytree(POCKET, root)

    def write(name: str, text: str) -> None:
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")

    return made_cover(Project(root), write, lines)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Make the cover of a perfect-bound book of 100 pages with an ISBN."""
    return made_apart(tmp_path_factory.mktemp("left") / "project", ISBN + BOARD)


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Make one of a book bound at the right, whose spine is read upward, its barcode small."""
    told = "binding_edge: right, magnification: 0.8, spine: {direction: up}, bleed"
    lines = ISBN + BOARD.replace("bleed", told)
    return made_apart(tmp_path_factory.mktemp("right") / "project", lines)


def box(page: pikepdf.Page, name: str) -> list[float]:
    """Give a box of a page in mm."""
    return [round(float(edge) / MM, 2) for edge in page[name]]


def lines_of(page: pikepdf.Page) -> list[tuple[tuple[float, float, float, float], bool]]:
    """Give the straight lines of the marks in mm, and whether they are dashed."""
    content = page.Contents
    stream = content[-1] if isinstance(content, pikepdf.Array) else content
    found, here, dashed = [], (0.0, 0.0), False
    for instruction in pikepdf.parse_content_stream(stream):
        operands, operator = instruction.operands, instruction.operator
        if str(operator) == "d":
            dashed = True
        elif str(operator) in {"m", "l"}:
            x, y = (round(float(each) / MM, 2) for each in operands)
            if str(operator) == "l":
                found.append(((*here, x, y), dashed))
            here = (x, y)
    return found


def test_a_cover_is_sound(made: Made) -> None:
    """It has nothing wrong, its boxes are true, its marks stand outside the bleed at their cuts."""
    assert made.problems == ()
    with pikepdf.open(io.BytesIO(made.pdf)) as document:
        [page] = document.pages
        around = 3 + SLUG
        assert box(page, "/TrimBox") == [0, 0, WIDTH, HEIGHT]
        assert box(page, "/BleedBox") == [-3, -3, WIDTH + 3, HEIGHT + 3]
        assert box(page, "/MediaBox") == [-around, -around, WIDTH + around, HEIGHT + around]
        assert "/ArtBox" not in page
        lines = lines_of(page)
    folds = sorted({line[0] for line, dashed in lines if dashed})
    assert folds == [105.0, 105 + SPINE]
    crops = [line for line, dashed in lines if not dashed]
    assert {line[0] for line in crops if line[0] == line[2]} == {0.0, WIDTH}
    assert {line[1] for line in crops if line[1] == line[3]} == {0.0, HEIGHT}
    for left, bottom, to_left, to_bottom in (line for line, _ in lines):
        out = max(-max(left, to_left), -max(bottom, to_bottom), min(left, to_left) - WIDTH)
        out = max(out, min(bottom, to_bottom) - HEIGHT)
        assert out >= 3 + OFFSET - 0.01
        assert abs(left - to_left) + abs(bottom - to_bottom) == pytest.approx(LENGTH, abs=0.02)


def test_a_scanner_reads_the_barcode(made: Made) -> None:
    document = pypdfium2.PdfDocument(made.pdf)
    try:
        picture = document[0].render(scale=4).to_pil()
    finally:
        document.close()

    [code] = zxingcpp.read_barcodes(picture)

    assert (code.text, code.format) == ("9780306406157", zxingcpp.BarcodeFormat.EAN13)


def bars_of(pdf: bytes) -> tuple[float, float]:
    """Measure the bars in mm, from the first to the last, by the drawing itself."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        edges = []
        for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_FORM]):
            left, bottom, right, top = one.get_bounds()
            edges.append((right - left, top - bottom))
    finally:
        document.close()
    bars = [size for size in edges if 20 < size[0] / MM < 70 and size[0] > 1.1 * size[1]]
    width, height = min(bars)
    return width / MM, height / MM


def test_bars_are_as_large_as_the_standard_has_them(made: Made, other: Made) -> None:
    """GS1 General Specifications: 95 modules of 0.33 mm, bars of 22.85 mm, guards of 5 more."""
    assert bars_of(made.pdf) == pytest.approx((31.35, 22.85 + 1.65), abs=0.05)
    assert bars_of(other.pdf) == pytest.approx((25.08, 18.28 + 1.32), abs=0.05)


def places_of(pdf: bytes, words: str) -> list[tuple[float, float, float, float]]:
    """Give where words stand, each time: left and bottom in mm of the first letter and the last."""
    bare = words.replace(" ", "")
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0].get_textpage()
        count = page.count_chars()
        seen = [at for at in range(count) if page.get_text_range(at, 1).strip()]
        letters = "".join(page.get_text_range(at, 1) for at in seen)
        found = [match.start() for match in re.finditer(bare, letters)]
        ends = [(seen[start], seen[start + len(bare) - 1]) for start in found]
        boxes = [(*page.get_charbox(one)[:2], *page.get_charbox(two)[:2]) for one, two in ends]
        page.close()
    finally:
        document.close()
    return [tuple(edge / MM for edge in corners) for corners in boxes]


def test_a_spine_runs_by_the_language_or_as_it_is_told(made: Made, other: Made) -> None:
    """English runs down: the first letter is the highest; the other cover is told to run up."""
    for cover, rises in ((made, False), (other, True)):
        places = places_of(cover.pdf, "One Week")
        [spine] = [each for each in places if 105 < each[0] < 105 + SPINE]
        assert abs(spine[0] - spine[2]) < 3
        assert abs(spine[1] - spine[3]) > 10
        assert (spine[3] > spine[1]) is rises


def test_the_front_is_at_the_other_side_of_a_book_bound_at_the_right(
    made: Made, other: Made
) -> None:
    [front] = places_of(made.pdf, "The talks of 1917")
    [turned] = places_of(other.pdf, "The talks of 1917")

    assert front[0] > 105 + SPINE
    assert turned[0] < 105
    assert other.problems == ()


def test_bleed_wider_than_the_engine_tells_is_told_in_full(made: Made) -> None:
    """The engine's BleedBox ends at 10 points; the same page gives the same bytes each time."""
    wide = replace(made.layout, bleed=8)

    first, second = (cover_sheet(made.pdf, wide, PARTICULARS) for _ in range(2))

    assert first == second
    with pikepdf.open(io.BytesIO(first)) as document:
        assert box(document.pages[0], "/BleedBox") == [-8, -8, WIDTH + 8, HEIGHT + 8]
