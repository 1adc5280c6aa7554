"""Paper reading: a finished PDF becomes pages of texts and pictures with their places, in mm."""

import ctypes
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import groupby

from pypdfium2 import PdfiumError, raw

from octavo.measures import MM_PER_UNIT
from octavo.proof.comparable import comparable
from octavo.proof.findings import Box, around, common
from octavo.proof.page_objects import (
    Corners,
    Handle,
    Kind,
    PageObject,
    clip_of,
    loaded,
    mark_of,
    matrix_of,
    objects_of,
    outline_of,
)
from octavo.proof.paper import PaperPage, Picture, Run
from octavo.proof.pdfium import opened
from octavo.proof.sight import Sight, sights

_FIGURE = "Figure"  # the tag of pictures, raster or drawn (ISO 32000-1:2008, 14.8.4.5)
_BACKGROUND = "Artifact"  # the tag of what is no content (14.8.2.2)
_POINT = MM_PER_UNIT["pt"]
_ROOM = 1024  # characters that most texts do not exceed
_SAME = 1.0  # pt between two texts that were drawn one over the other
_UNREADABLE = "\ufffd"


def read_paper(pdf: bytes) -> tuple[PaperPage, ...]:
    """Read all pages of a PDF; one that cannot be opened has none."""
    pages = []
    with suppress(PdfiumError), opened(pdf) as document:
        for index in range(len(document)):
            with loaded(document, index) as page:
                pages.append(_page(page, index + 1))
    return tuple(pages)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page being read: its number, and its trimmed corner and size in points."""

    number: int
    trim: Corners

    def box(self, corners: Corners) -> Box:
        """Measure a rectangle from the trimmed corner, in mm."""
        left, bottom, right, top = corners
        return Box(
            (left - self.trim[0]) * _POINT,
            (self.trim[3] - top) * _POINT,
            (right - self.trim[0]) * _POINT,
            (self.trim[3] - bottom) * _POINT,
        )


def _page(page: Handle, number: int) -> PaperPage:
    sheet = _Sheet(number, _trim(page))
    drawn = tuple(objects_of(page))
    figures = _figures(drawn)
    seen = sights(page, drawn)
    letters = raw.FPDFText_LoadPage(page)
    buffer = (ctypes.c_ushort * _ROOM)()
    try:
        read = [
            _run(
                sheet, place, one, _text(one.handle, letters, buffer), seen.get(place, Sight.CLEAR)
            )
            for place, one in enumerate(drawn)
            if one.kind is Kind.TEXT and place not in figures
        ]
    finally:
        raw.FPDFText_ClosePage(letters)
    pictures = tuple(_pictures(sheet, drawn, figures))
    left, bottom, right, top = (edge * _POINT for edge in sheet.trim)
    return PaperPage(number, right - left, top - bottom, tuple(_with_twins(read)), pictures)


def _trim(page: Handle) -> Corners:
    """Find the trimmed page: the trim box, else the crop box, else the media box."""
    edges = [ctypes.c_float() for _ in range(4)]
    for box in (raw.FPDFPage_GetTrimBox, raw.FPDFPage_GetCropBox, raw.FPDFPage_GetMediaBox):
        if box(page, *edges):
            left, bottom, right, top = (edge.value for edge in edges)
            return left, bottom, right, top
    return 0, 0, raw.FPDF_GetPageWidthF(page), raw.FPDF_GetPageHeightF(page)


def _text(handle: Handle, letters: Handle, buffer: "ctypes.Array[ctypes.c_ushort]") -> str:
    """Read a text; PDFium counts the bytes of UTF-16 with the two of the end."""
    length = raw.FPDFTextObj_GetText(handle, letters, buffer, ctypes.sizeof(buffer))
    if length > ctypes.sizeof(buffer):
        return _text(handle, letters, (ctypes.c_ushort * length)())
    return ctypes.string_at(buffer, max(length - 2, 0)).decode("utf-16-le", "replace")


def _run(sheet: _Sheet, place: int, one: PageObject, text: str, sight: Sight) -> Run:
    box = sheet.box(one.corners)
    clip = clip_of(one)
    shown = box if clip is None else common(box, sheet.box(clip))
    return Run(sheet.number, place, text, comparable(text), box, shown, _is_level(one), sight)


def _is_level(one: PageObject) -> bool:
    a, b, c, d, *_ = matrix_of(one.handle)
    k, m, n, p, *_ = one.forms
    along, across = a * k + b * n, a * m + b * p
    return abs(along * across) < 1e-6 * (abs(along) + abs(across) + abs(c) + abs(d) + abs(p))


def _with_twins(runs: Sequence[Run]) -> Iterator[Run]:
    """Give texts their words that PDFium leaves out, because they stand where they stood before."""
    read: dict[tuple[int, int], list[Run]] = {}
    for run in runs:
        spot = (round(run.box.left), round(run.box.top))
        if not run.text and run.box.right > run.box.left:
            near = (
                twin
                for across in (-1, 0, 1)
                for down in (-1, 0, 1)
                for twin in read.get((spot[0] + across, spot[1] + down), ())
                if _close(twin.box, run.box)
            )
            twin = next(near, None)
            text = twin.text if twin else _UNREADABLE
            yield replace(run, text=text, words=comparable(text))
            continue
        read.setdefault(spot, []).append(run)
        yield run


def _close(one: Box, other: Box) -> bool:
    same = _SAME * _POINT
    return abs(one.left - other.left) < same and abs(one.right - other.right) < same


def _figures(drawn: Sequence[PageObject]) -> dict[int, int]:
    """Find what belongs to pictures: its place in the order of drawing, and which picture it is.

    What stands under one tag is one picture; a raster picture without a tag is one by itself.
    """
    tags = [raw.FPDFPageObj_GetMarkedContentID(one.handle) for one in drawn]
    shared = Counter(tags)
    names: dict[int, str] = {}
    found = {}
    for place, (tag, one) in enumerate(zip(tags, drawn, strict=True)):
        if one.kind is Kind.TEXT and (tag < 0 or shared[tag] == 1):
            continue  # a text by itself is no drawing
        name = names[tag] if tag in names else mark_of(one.handle)
        if tag >= 0:
            names[tag] = name
        if name == _FIGURE and tag >= 0:
            found[place] = tag
        elif one.kind is Kind.IMAGE and name != _BACKGROUND:
            found[place] = -1 - place
    return found


def _pictures(
    sheet: _Sheet, drawn: Sequence[PageObject], figures: dict[int, int]
) -> Iterator[Picture]:
    for _, group in groupby(figures.items(), key=lambda item: item[1]):
        places = [place for place, _ in group]
        parts = [sheet.box(outline_of(drawn[place])) for place in places]
        clips = (clip_of(drawn[place]) for place in places)
        shown = [
            part if clip is None else common(part, sheet.box(clip))
            for part, clip in zip(parts, clips, strict=True)
        ]
        yield Picture(sheet.number, places[0], around(parts), around(shown))
