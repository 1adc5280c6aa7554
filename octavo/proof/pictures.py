"""Pictures: the pages of a PDF become small pictures for the report."""

import io
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import sqrt

from PIL import Image, ImageChops
from pypdfium2 import PdfDocument, PdfiumError, PdfPage

from octavo.proof.pdfium import opened

POINTS = 72  # an inch
GREYS = 8  # so many tones keep small text legible and the file small
QUALITY = 55  # of JPEG
COLOURLESS = 12  # of 255: how far the channels of a page may differ that is set in ink of one tone


@dataclass(frozen=True, slots=True)
class Grade:
    """How fine pictures are at most: dots per inch, pixels of each, pixels of all together."""

    dpi: float
    each: float
    together: float


#: At these grades the pictures of 400 pages take less than 6 MB, whatever their format: text is
#: at about 0.65 bits a pixel, and pictures in colour at about 1.
SMALL = Grade(48, 250_000, 30_000_000)
LARGE = Grade(96, 1_000_000, 12_000_000)


@dataclass(frozen=True, slots=True)
class Picture:
    """A page within its trim, as an image file; the size is in pixels."""

    media_type: str  # image/png or image/jpeg
    image: bytes
    width: int
    height: int


def page_pictures(pdf: bytes, large: Collection[int]) -> tuple[Picture | None, ...]:
    """Draw every page of a PDF, those in ``large`` (ordinals from 1) larger than the others.

    A page that cannot be drawn gives None; of bytes that are no PDF there are no pages.
    """
    try:
        with opened(pdf) as document:
            sizes = [_size(document, index) for index in range(len(document))]
            scales = _scales(sizes, large)
            return tuple(_picture(document, index, scale) for index, scale in enumerate(scales))
    except PdfiumError:
        return ()


def _size(document: PdfDocument, index: int) -> tuple[float, float]:
    """Give the width and height of a page in points, none if it cannot be read.

    What lies outside the trim counts too: to tell it, the whole page would have to be read.
    """
    try:
        width, height = document.get_page_size(index)
    except PdfiumError:
        return (0, 0)
    return (width, height)


def _scales(sizes: Sequence[tuple[float, float]], large: Collection[int]) -> list[float]:
    """Give the pixels a point for each page."""
    areas = [width * height for width, height in sizes]
    some = [area if page in large else 0 for page, area in enumerate(areas, start=1)]
    pairs = zip(_graded(areas, SMALL), _graded(some, LARGE), strict=True)
    return [max(pair) for pair in pairs]


def _graded(areas: Sequence[float], grade: Grade) -> list[float]:
    """Give the pixels a point for pages of these areas in square points, 0 for those of none."""
    scales = [min(grade.dpi / POINTS, sqrt(grade.each / area)) if area > 0 else 0 for area in areas]
    pixels = sum(scale**2 * area for scale, area in zip(scales, areas, strict=True))
    shrink = sqrt(min(1, grade.together / pixels)) if pixels else 0
    return [scale * shrink for scale in scales]


def _picture(document: PdfDocument, index: int, scale: float) -> Picture | None:
    if not scale:
        return None
    try:
        drawn = _drawn(document[index], scale)
    except (PdfiumError, ValueError):  # a page that pdfium cannot read, or of no size
        return None
    return _encoded(drawn)


def _drawn(page: PdfPage, scale: float) -> Image.Image:
    """Draw a page within its trim (ISO 32000-1:2008, 14.11.2)."""
    sheet, trim = page.get_cropbox(), page.get_trimbox()
    left, bottom = (max(0, trim[side] - sheet[side]) for side in (0, 1))
    right, top = (max(0, sheet[side] - trim[side]) for side in (2, 3))
    bitmap = page.render(scale=scale, crop=(left, bottom, right, top))
    try:
        drawn: Image.Image = bitmap.to_pil().convert("RGB").copy()
    finally:
        bitmap.close()
    return drawn


def _encoded(drawn: Image.Image) -> Picture:
    """Write an image as PNG or JPEG, whichever is smaller: the one suits text, the other photos."""
    red, green, blue = drawn.split()
    if _differ(red, green) or _differ(green, blue):
        return Picture("image/jpeg", _jpeg(drawn), *drawn.size)
    grey = drawn.convert("L")
    png, jpeg = _png(grey), _jpeg(grey)
    if len(png) <= len(jpeg):
        return Picture("image/png", png, *drawn.size)
    return Picture("image/jpeg", jpeg, *drawn.size)


def _differ(one: Image.Image, other: Image.Image) -> bool:
    """Tell whether two channels differ anywhere by more than anti-aliasing explains."""
    return any(ImageChops.difference(one, other).histogram()[COLOURLESS + 1 :])


def _jpeg(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=QUALITY, optimize=True)
    return file.getvalue()


def _png(grey: Image.Image) -> bytes:
    """Write a grey image with a palette of few tones."""
    steps = GREYS - 1
    nearest = [round(tone * steps / 255) for tone in range(256)]
    few = Image.frombytes("P", grey.size, grey.point(nearest).tobytes())
    few.putpalette([round(step * 255 / steps) for step in range(GREYS) for _ in "rgb"])
    file = io.BytesIO()
    few.save(file, "PNG", bits=4)
    return file.getvalue()
