"""Sheets of covers: boxes, marks and words, read out of the finished PDF."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import zxingcpp
from cover_making import BOARD, Made, made_cover
from inked_paper import opened
from pypdfium2 import raw

from octavo.copy.shapes.press import PressStandard
from octavo.press.colour.paints import paints
from octavo.project import Project
from octavo.proof.exchange import against_standard

POCKET = Path(__file__).parents[2] / "pocket"
MM = 72 / 25.4
ISBN = "imprint: {isbn: 978-0-306-40615-7}\n"
#: Of an A6 book of 100 pages of 0.2 mm: twice 105 mm, and 10 mm of leaves in boards of 0.2 mm.
WIDTH, HEIGHT, SPINE = 220.4, 148.0, 10.4
CSS = "editions/covered/edition.css"


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
    told = "magnification: 0.8, spine: {direction: up}, bleed"
    lines = "binding_edge: right\n" + ISBN + BOARD.replace("bleed", told)
    return made_apart(tmp_path_factory.mktemp("right") / "project", lines)


def box(page: pikepdf.Page, name: str) -> list[float]:
    """Give a box of a page in mm."""
    return [round(float(edge) / MM, 2) for edge in page[name]]


def lines_of(page: pikepdf.Page) -> list[tuple[tuple[float, float, float, float], bool]]:
    """Give the straight lines of crop and fold marks in mm, and whether they are dashed."""
    content = page.Contents.read_bytes().decode("latin-1")
    drawn = content[content.index("2.83465 0 0 2.83465 0 0 cm") :]
    form = r"\[([\d. ]*)\] 0 d (\S+) (\S+) m (\S+) (\S+) l S"
    return [
        ((float(x1), float(y1), float(x2), float(y2)), bool(dash))
        for dash, x1, y1, x2, y2 in re.findall(form, drawn)
        if abs(float(x1) - float(x2)) + abs(float(y1) - float(y2)) == pytest.approx(5)
    ]


def test_a_cover_is_sound(made: Made) -> None:
    """It has nothing wrong, its boxes are true, its marks stand outside the bleed at their cuts."""
    assert made.problems == ()
    with opened(made.pdf) as document:
        [page] = document.pages
        around = 3 + 5
        assert box(page, "/TrimBox") == [0, 0, WIDTH, HEIGHT]
        assert box(page, "/BleedBox") == [-3, -3, WIDTH + 3, HEIGHT + 3]
        foot = -around - 4  # the slug line stands there
        assert box(page, "/MediaBox") == [-around, foot, WIDTH + around, HEIGHT + around]
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
        assert out >= 3 - 0.01


def test_a_cover_is_printed_with_inks_and_is_what_it_says(made: Made) -> None:
    """What has no hue is black ink alone, and it is the PDF/X-4 that press copies are."""
    with opened(made.pdf) as document:
        found = {(paint.space.family, paint.colour) for paint in paints(document)}
        families = {family for family, _ in found} - {""}
        assert families == {"DeviceGray", "DeviceCMYK", "Separation"}
        assert ("DeviceGray", (1.0,)) in found
        assert list(against_standard(document, PressStandard.X_4)) == []


@pytest.mark.parametrize(
    ("lines", "families"),
    [
        ("cover: {inks: cmyk}\n", {"DeviceGray", "DeviceCMYK", "Separation"}),
        ("cover: {inks: gray}\n", {"DeviceGray"}),
        ("cover: {inks: rgb}\n", {"DeviceGray", "DeviceRGB"}),
    ],
)
def test_a_cover_has_the_inks_that_are_asked_for(
    project: Project, write: Callable[[str, str], object], lines: str, families: set[str]
) -> None:
    write(CSS, ".cover-title { color: #b02030 }")

    made = made_cover(project, write, lines)

    assert [problem.code for problem in made.problems] == []
    with opened(made.pdf) as document:
        assert {paint.space.family for paint in paints(document)} - {""} == families


def test_a_colour_that_takes_too_much_ink_is_told_at_its_line(
    project: Project, write: Callable[[str, str], object]
) -> None:
    write(CSS, ".cover-title { color: device-cmyk(90% 90% 90% 90%) }")

    [problem] = made_cover(project, write, "colour: {ink_limit: 250}\n").problems

    assert (problem.code, str(problem.location)) == ("G03", f"{CSS}:1:23")
    assert problem.message.endswith("(the cover)")


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


def test_a_cover_bleeds_though_its_pages_do_not(
    project: Project, write: Callable[[str, str], object]
) -> None:
    assert made_cover(project, write, "format: {bleed: 0mm}\n").layout.bleed == 3
