"""Ready covers: a cover that somebody brings is held against the book that it has to fit."""

import io
from collections.abc import Iterator

import pikepdf

from octavo.compose.covers.layout import CoverLayout
from octavo.measures import MM_PER_UNIT
from octavo.problems import Location, Problem

#: mm that a finished cover may differ from what the book needs.
TOLERANCE = 0.5
MAX_BYTES = 200_000_000  # a cover with pictures for the press has a tenth of that

Size = tuple[float, float]


def misfits(pdf: bytes, layout: CoverLayout, place: Location) -> Iterator[Problem]:
    """Find what is wrong with a ready cover: no PDF of one page (V06), or another size (V07)."""
    if len(pdf) > MAX_BYTES:
        message = f"the cover has {len(pdf) / 1e6:.0f} MB; {MAX_BYTES / 1e6:.0f} MB are allowed"
        yield Problem("V06", message, place, "write its pictures with 300 dots an inch")
        return
    try:
        sizes = _sizes(pdf)
    except pikepdf.PdfError:
        yield Problem("V06", "the cover is no PDF that can be read", place, "export it anew as PDF")
        return
    if len(sizes) != 1:
        message = f"the cover has {len(sizes)} pages instead of one"
        yield Problem("V06", message, place, "put back, spine and front on one page")
        return
    size, trimmed = sizes[0]
    yield from _wrong_size(size, layout, place, trimmed=trimmed)


def _wrong_size(
    found: Size, layout: CoverLayout, place: Location, *, trimmed: bool
) -> Iterator[Problem]:
    """Compare a size in mm with that of the layout, bleed included where no trim box is told."""
    around = 0.0 if trimmed else 2 * layout.bleed
    wanted = (layout.width + around, layout.height + around)
    if abs(found[1] - wanted[1]) > TOLERANCE:
        message = f"the cover is {found[1]:.1f} mm high, and {wanted[1]:.1f} mm are needed"
        yield Problem("V07", message, place, _hint(layout))
    elif abs(found[0] - wanted[0]) > TOLERANCE:
        spine = layout.spine + found[0] - wanted[0]
        message = (
            f"the cover is made for a spine of {spine:.1f} mm, and {layout.pages} pages need "
            f"{layout.spine:.1f} mm: it is {found[0]:.1f} mm wide instead of {wanted[0]:.1f} mm"
        )
        yield Problem("V07", message, place, _hint(layout))


def _hint(layout: CoverLayout) -> str:
    size = f"{layout.width:.1f} × {layout.height:.1f} mm"
    return f"make it anew {size} without its bleed, or take 'file' out and let it be made"


def _sizes(pdf: bytes) -> list[tuple[Size, bool]]:
    """Measure the pages: the trim box where there is one, else the whole; and which it is."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return [_size(page) for page in document.pages]


def _size(page: pikepdf.Page) -> tuple[Size, bool]:
    trimmed = "/TrimBox" in page
    left, bottom, right, top = (float(edge) for edge in page.trimbox)
    unit = float(page.get("/UserUnit", 1)) * MM_PER_UNIT["pt"]
    size = ((right - left) * unit, (top - bottom) * unit)
    turned = int(page.get("/Rotate", 0)) % 180
    return ((size[1], size[0]) if turned else size), trimmed
