"""Pages that bear marks to be found again: made as a PDF, and read out of any sheet they are on.

A page has its number three times, at fixed distances from the corners of its trim: ``p`` in the
left bottom corner, ``r`` in the right one, ``q`` in the left top one. Where the three are found on
a sheet tells where the page is, how large, which way up, and whether it is mirrored.
"""

import ctypes
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

POINTS = 72 / 25.4  # a millimetre
INSET = 8.0  # mm of a mark from both edges
_MARK = re.compile(r"([pqr])(\d+)(?=\D|$)")

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Found:
    """The marks of a page on a side of a sheet, in mm from its left bottom corner."""

    page: int
    p: Point
    r: Point
    q: Point


@dataclass(frozen=True, slots=True)
class Printed:
    """A page of a PDF of sheets: its size, the pages on it, its fold marks and its words."""

    width: float
    height: float
    found: tuple[Found, ...]
    upright_folds: tuple[float, ...]  # where dashed lines stand, from the left
    level_folds: tuple[float, ...]  # from the bottom
    words: str


def marked_pdf(
    pages: int,
    size: tuple[float, float] = (60, 90),
    *,
    bleed: float = 0,
    origin: Point = (0, 0),
    rotate: int = 0,
    boxes: bool = True,
) -> bytes:
    """Make pages of a size in mm; ``rotate`` is how far they lie on their side until shown."""
    width, height = size
    with pikepdf.new() as document:
        font = document.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name.Helvetica,
            )
        )
        for number in range(1, pages + 1):
            page = document.add_blank_page(page_size=(72, 72))
            inner = (bleed, bleed, bleed + width, bleed + height)
            outer = (0.0, 0.0, width + 2 * bleed, height + 2 * bleed)
            turn = _upside(rotate, outer[2], outer[3])
            if rotate % 180:
                inner = (inner[1], inner[0], inner[3], inner[2])
                outer = (0, 0, outer[3], outer[2])
            page.MediaBox = _box(outer, origin)
            if boxes:
                page.TrimBox, page.BleedBox = _box(inner, origin), page.MediaBox
            if rotate:
                page.Rotate = rotate
            marks = (
                ("p", INSET, INSET),
                ("r", width - INSET, INSET),
                ("q", INSET, height - INSET),
            )
            shown = " ".join(
                f"BT /F 5 Tf {(x + bleed) * POINTS:.4f} {(y + bleed) * POINTS:.4f} Td"
                f" ({letter}{number} ) Tj ET"
                for letter, x, y in marks
            )
            start = f"1 0 0 1 {origin[0] * POINTS:.4f} {origin[1] * POINTS:.4f} cm {turn} cm"
            page.Contents = document.make_stream(f"q {start} {shown} Q".encode())
            page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=font))
        out = io.BytesIO()
        document.save(out, deterministic_id=True)
    return out.getvalue()


def _box(sides: tuple[float, float, float, float], origin: Point) -> pikepdf.Array:
    x, y = origin
    left, bottom, right, top = sides
    return pikepdf.Array(
        [round(each * POINTS, 4) for each in (left + x, bottom + y, right + x, top + y)]
    )


def _upside(rotate: int, width: float, height: float) -> str:
    """Turn the content back by as much as the page will be turned when it is shown."""
    width, height = width * POINTS, height * POINTS
    return {
        0: "1 0 0 1 0 0",
        90: f"0 1 -1 0 {height:.4f} 0",
        180: f"-1 0 0 -1 {width:.4f} {height:.4f}",
        270: f"0 -1 1 0 0 {width:.4f}",
    }[rotate]


def printed(pdf: bytes) -> tuple[Printed, ...]:
    """Read every page of a PDF of sheets."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(_read(page) for page in document)
    finally:
        document.close()


def _read(page: pypdfium2.PdfPage) -> Printed:
    width, height = page.get_size()
    text = page.get_textpage()
    count = text.count_chars()
    letters = "".join(chr(pdfium.FPDFText_GetUnicode(text, at)) for at in range(count))
    corners: dict[int, dict[str, list[Point]]] = {}
    for mark in _MARK.finditer(letters):
        at = corners.setdefault(int(mark[2]), {})
        at.setdefault(mark[1], []).append(_origin(text, mark.start()))
    upright, level = _dashed(page)
    return Printed(
        width / POINTS,
        height / POINTS,
        tuple(
            Found(number, p, r, q)
            for number, at in corners.items()
            for p, r, q in zip(at["p"], at["r"], at["q"], strict=True)
        ),
        upright,
        level,
        letters,
    )


def _origin(text: pypdfium2.PdfTextPage, index: int) -> Point:
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text, index, x, y)
    return x.value / POINTS, y.value / POINTS


def _dashed(page: pypdfium2.PdfPage) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Find the dashed lines, which mark folds."""
    upright: set[float] = set()
    level: set[float] = set()
    for item in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=1):
        if pdfium.FPDFPageObj_GetDashCount(item.raw) > 0:
            left, bottom, right, top = (side / POINTS for side in item.get_bounds())
            if right - left < top - bottom:
                upright.add(round((left + right) / 2, 2))
            else:
                level.add(round((bottom + top) / 2, 2))
    return tuple(sorted(upright)), tuple(sorted(level))


def everywhere(sheets: tuple[Printed, ...]) -> Iterator[Found]:
    """Give all pages on all sides."""
    for side in sheets:
        yield from side.found
