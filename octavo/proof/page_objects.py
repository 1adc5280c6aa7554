"""Page objects: a page of a PDF becomes the flat list of what is drawn on it, in order."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from pypdfium2 import PdfDocument, raw

Handle = Any  # PDFium's own pointers have no types
Corners = tuple[float, float, float, float]  # left, bottom, right, top, in points as PDF counts
Matrix = tuple[float, float, float, float, float, float]

UNMOVED: Matrix = (1, 0, 0, 1, 0, 0)
_EDGES = tuple(ctypes.c_float() for _ in range(4))  # filled anew each time, by one thread at a time
_NAME_ROOM = 64  # names of marks are short: Span, Figure, Artifact


class Kind(IntEnum):
    """What is drawn, as PDFium numbers it; forms never appear, only what stands in them."""

    TEXT = 1
    PATH = 2
    IMAGE = 3
    SHADING = 4


_KINDS = {kind.value: kind for kind in Kind}


@dataclass(frozen=True, slots=True)
class PageObject:
    """A thing that is drawn on a page."""

    kind: Kind
    handle: Handle
    corners: Corners  # on the page, whatever forms it stands in
    forms: Matrix  # of the forms that it stands in, multiplied

    @property
    def width(self) -> float:
        """How wide it is, in points."""
        return self.corners[2] - self.corners[0]

    @property
    def height(self) -> float:
        """How high it is, in points."""
        return self.corners[3] - self.corners[1]


@contextmanager
def loaded(document: PdfDocument, index: int) -> Iterator[Handle]:
    """Load a page, counted from 0, for as long as its objects are read."""
    page = raw.FPDF_LoadPage(document.raw, index)
    try:
        yield page
    finally:
        raw.FPDF_ClosePage(page)


def objects_of(page: Handle) -> Iterator[PageObject]:
    """List what is drawn on a page, in order; forms are entered."""
    count = raw.FPDFPage_CountObjects(page)
    yield from _leaves((raw.FPDFPage_GetObject(page, place) for place in range(count)), UNMOVED)


def _leaves(handles: Iterator[Handle], forms: Matrix) -> Iterator[PageObject]:
    for handle in handles:
        kind = raw.FPDFPageObj_GetType(handle)
        if kind == raw.FPDF_PAGEOBJ_FORM:
            count = raw.FPDFFormObj_CountObjects(handle)
            inside = (raw.FPDFFormObj_GetObject(handle, place) for place in range(count))
            yield from _leaves(inside, times(matrix_of(handle), forms))
        elif kind in _KINDS:
            yield PageObject(_KINDS[kind], handle, on_page(_bounds(handle), forms), forms)


def _bounds(handle: Handle) -> Corners:
    left, bottom, right, top = _EDGES
    raw.FPDFPageObj_GetBounds(handle, left, bottom, right, top)
    return left.value, bottom.value, right.value, top.value


def matrix_of(handle: Handle) -> Matrix:
    """Give the matrix by which an object is drawn."""
    found = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(handle, found)
    return found.a, found.b, found.c, found.d, found.e, found.f


def on_page(corners: Corners, forms: Matrix) -> Corners:
    """Find where a rectangle inside forms stands on the page."""
    if forms == UNMOVED:
        return corners
    a, b, c, d, e, f = forms
    left, bottom, right, top = corners
    points = [
        (a * x + c * y + e, b * x + d * y + f)
        for x, y in ((left, bottom), (left, top), (right, bottom), (right, top))
    ]
    across, up = zip(*points, strict=True)
    return min(across), min(up), max(across), max(up)


def times(inner: Matrix, outer: Matrix) -> Matrix:
    """Multiply two matrices: what is drawn by the inner one stands in what the outer one moves."""
    a, b, c, d, e, f = inner
    k, m, n, p, q, r = outer
    return (
        a * k + b * n,
        a * m + b * p,
        c * k + d * n,
        c * m + d * p,
        e * k + f * n + q,
        e * m + f * p + r,
    )


def clip_of(drawn: PageObject) -> Corners | None:
    """Give the rectangle around what may show of an object, or nothing if it is not clipped."""
    clip = raw.FPDFPageObj_GetClipPath(drawn.handle)
    paths = max(raw.FPDFClipPath_CountPaths(clip), 0)
    shown: Corners | None = None
    for path in range(paths):
        around = _around(clip, path)
        if around is not None:
            shown = around if shown is None else _common(shown, around)
    return None if shown is None else on_page(shown, drawn.forms)


def outline_of(drawn: PageObject) -> Corners:
    """Give the corners of an object without the width of its stroke.

    Half of the stroke of a frame around a drawing lies outside the drawing, and is not shown.
    """
    if drawn.kind is not Kind.PATH:
        return drawn.corners
    count = max(raw.FPDFPath_CountSegments(drawn.handle), 0)
    around = _points_around(raw.FPDFPath_GetPathSegment(drawn.handle, n) for n in range(count))
    if around is None:
        return drawn.corners
    return _common(drawn.corners, on_page(around, times(matrix_of(drawn.handle), drawn.forms)))


def _around(clip: Handle, path: int) -> Corners | None:
    count = raw.FPDFClipPath_CountPathSegments(clip, path)
    return _points_around(raw.FPDFClipPath_GetPathSegment(clip, path, n) for n in range(count))


def _points_around(segments: Iterator[Handle]) -> Corners | None:
    across: list[float] = []
    up: list[float] = []
    for segment in segments:
        x, y = ctypes.c_float(), ctypes.c_float()
        if raw.FPDFPathSegment_GetPoint(segment, x, y):
            across.append(x.value)
            up.append(y.value)
    return (min(across), min(up), max(across), max(up)) if across else None


def _common(one: Corners, other: Corners) -> Corners:
    left, bottom = max(one[0], other[0]), max(one[1], other[1])
    return left, bottom, max(left, min(one[2], other[2])), max(bottom, min(one[3], other[3]))


def mark_of(handle: Handle) -> str:
    """Give the name of the tag that an object stands under, such as Span, Figure or Artifact."""
    if raw.FPDFPageObj_CountMarks(handle) < 1:
        return ""
    room = (ctypes.c_ushort * _NAME_ROOM)()
    length = ctypes.c_ulong()
    mark = raw.FPDFPageObj_GetMark(handle, 0)
    raw.FPDFPageObjMark_GetName(mark, room, ctypes.sizeof(room), length)
    return ctypes.string_at(room, max(length.value - 2, 0)).decode("utf-16-le", "replace")
