"""Sheet: the page of a cover becomes a PDF with true boxes, crop marks and fold marks."""

import io
from collections.abc import Iterator

import pikepdf

from octavo.compose.covers.layout import CoverLayout
from octavo.measures import Length
from octavo.press.metadata import Particulars, describe
from octavo.press.standards.flavours import PLAIN
from octavo.press.writing import written

#: mm around the bleed in which marks stand; the offset keeps them off the cut.
SLUG, OFFSET, LENGTH = 10.0, 1.0, 6.0
_HAIR = 0.25  # pt, the trade's line for marks
_DASH = "[2 1.5] 0 d"


def cover_sheet(pdf: bytes, layout: CoverLayout, particulars: Particulars) -> bytes:
    """Finish the cover: boxes of ISO 32000-1, 14.11.2, marks outside the bleed, metadata.

    The same input gives the same bytes. The trimmed corner stays where it was.
    """
    with pikepdf.open(io.BytesIO(pdf)) as document:
        page = document.pages[0]
        trim = [float(edge) for edge in page.trimbox]
        bleed = Length(layout.bleed).pt
        around = Length(layout.bleed + SLUG).pt
        page.mediabox = pikepdf.Array(_grown(trim, around))
        page.cropbox = page.mediabox
        page.bleedbox = pikepdf.Array(_grown(trim, bleed))
        if "/ArtBox" in page:
            del page["/ArtBox"]
        page.contents_add(document.make_stream(_marks(trim, layout).encode()), prepend=False)
        document.Root.Lang = pikepdf.String(particulars.language)
        describe(document, particulars, PLAIN)
        return written(document, PLAIN)


def _grown(box: list[float], by: float) -> list[float]:
    left, bottom, right, top = box
    return [round(edge, 4) for edge in (left - by, bottom - by, right + by, top + by)]


def _marks(trim: list[float], layout: CoverLayout) -> str:
    """Write the operators that draw all marks, in black of one ink: DeviceGray, which is K."""
    lines = [*_crops(trim, layout.bleed), _DASH, *_folds(trim, layout)]
    return "\n".join(("q /Artifact BMC 0 G", f"{_HAIR} w", *lines, "EMC Q"))


def _crops(trim: list[float], bleed: float) -> Iterator[str]:
    """Draw two marks at each corner, in line with the cuts."""
    left, bottom, right, top = trim
    start, end = Length(bleed + OFFSET).pt, Length(bleed + OFFSET + LENGTH).pt
    for x in (left, right):
        yield _line(x, bottom - start, x, bottom - end)
        yield _line(x, top + start, x, top + end)
    for y in (bottom, top):
        yield _line(left - start, y, left - end, y)
        yield _line(right + start, y, right + end, y)


def _folds(trim: list[float], layout: CoverLayout) -> Iterator[str]:
    """Draw a dashed mark at the head and the foot of each fold."""
    left, bottom, _, top = trim
    start, end = Length(layout.bleed + OFFSET).pt, Length(layout.bleed + OFFSET + LENGTH).pt
    for fold in layout.folds:
        x = left + Length(fold).pt
        yield _line(x, bottom - start, x, bottom - end)
        yield _line(x, top + start, x, top + end)


def _line(x: float, y: float, to_x: float, to_y: float) -> str:
    return f"{x:.3f} {y:.3f} m {to_x:.3f} {to_y:.3f} l S"
