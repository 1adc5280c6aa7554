"""Sight: texts with something drawn over them, or in the colour of the paper, are looked at.

Geometry only raises suspicion. What decides is the picture: a text shows if the picture changes
when the text is taken out of it.
"""

import ctypes
from collections.abc import Iterable, Sequence
from enum import StrEnum

from pypdfium2 import raw

from octavo.proof.page_objects import Handle, Kind, PageObject

PIXELS_PER_POINT = 2.0
_MOST_PIXELS = 4_000_000  # larger pages are looked at more coarsely
_CONTRAST = 32  # of 255: what differs less is not seen
_ENOUGH = 0.75  # the part of a text's ink that must show
_TOUCH = 0.7  # pt that may overlap by kerning and rounding
_THIN = 1.5  # pt: rules and underlines hide nothing
_PALE = 176  # of 255: a text whose three colours are all lighter may not be seen
_GLASSY = 64  # of 255: a text with less than this opacity neither

_COLOUR = tuple(ctypes.c_uint() for _ in range(4))  # filled anew each time, by one thread at a time

_Rows = tuple[bytes, int]  # grey pixels from the top, and how many bytes a row takes


class Sight(StrEnum):
    """How a text is to be seen."""

    CLEAR = "clear"
    COVERED = "covered"  # by something drawn later
    FAINT = "faint"  # nothing covers it, and yet nothing is seen


def sights(page: Handle, drawn: Sequence[PageObject]) -> dict[int, Sight]:
    """Find the texts of a page that cannot be seen, by their place in the order of drawing."""
    covered = _covered(drawn)
    pale = {place for place, one in enumerate(drawn) if one.kind is Kind.TEXT and _is_pale(one)}
    suspects = sorted(covered.keys() | pale)
    if not suspects:
        return {}
    texts = [drawn[place] for place in suspects]
    covers = [
        drawn[place] for place in sorted({over for set_ in covered.values() for over in set_})
    ]
    scale = _scale(page)
    as_printed = _difference(page, texts, scale)
    _activate(covers, active=False)
    uncovered = _difference(page, texts, scale)
    _activate(covers, active=True)
    found = {}
    for place, shows, should in zip(suspects, as_printed, uncovered, strict=True):
        if shows < _ENOUGH * should:
            found[place] = Sight.COVERED
        elif should == 0 and drawn[place].width > _TOUCH:
            found[place] = Sight.FAINT
    return found


def _covered(drawn: Sequence[PageObject]) -> dict[int, list[int]]:
    """Find the texts that later things overlap, with those things."""
    found: dict[int, list[int]] = {}
    texts: list[int] = []
    for place, one in enumerate(drawn):
        if one.kind is Kind.TEXT:
            texts.append(place)
        elif min(one.width, one.height) > _THIN and _hides(one):
            for text in texts:
                if _overlap(drawn[text], one):
                    found.setdefault(text, []).append(place)
    return found


def _overlap(text: PageObject, cover: PageObject) -> bool:
    one, other = text.corners, cover.corners
    across = min(one[2], other[2]) - max(one[0], other[0])
    up = min(one[3], other[3]) - max(one[1], other[1])
    return across > min(_TOUCH, text.width / 2) and up > min(_TOUCH, text.height / 2) > 0


def _hides(one: PageObject) -> bool:
    if one.kind is not Kind.PATH:
        return True
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(one.handle, fill, stroke)
    return fill.value != raw.FPDF_FILLMODE_NONE and _colour(one)[3] >= _GLASSY


def _is_pale(text: PageObject) -> bool:
    red, green, blue, opacity = _colour(text)
    return min(red, green, blue) > _PALE or opacity < _GLASSY or _is_unpainted(text)


def _is_unpainted(text: PageObject) -> bool:
    mode = raw.FPDFTextObj_GetTextRenderMode(text.handle)
    return bool(mode == raw.FPDF_TEXTRENDERMODE_INVISIBLE)


def _colour(one: PageObject) -> tuple[int, int, int, int]:
    red, green, blue, opacity = _COLOUR
    if not raw.FPDFPageObj_GetFillColor(one.handle, red, green, blue, opacity):
        return 0, 0, 0, 255
    return red.value, green.value, blue.value, opacity.value


def _activate(things: Iterable[PageObject], *, active: bool) -> None:
    for one in things:
        raw.FPDFPageObj_SetIsActive(one.handle, active)


def _scale(page: Handle) -> float:
    area = raw.FPDF_GetPageWidthF(page) * raw.FPDF_GetPageHeightF(page)
    return float(min(PIXELS_PER_POINT, (_MOST_PIXELS / max(area, 1)) ** 0.5))


def _difference(page: Handle, texts: Sequence[PageObject], scale: float) -> list[int]:
    """Count for each text the pixels that change when all these texts are taken out."""
    with_them = _picture(page, scale)
    _activate(texts, active=False)
    without = _picture(page, scale)
    _activate(texts, active=True)
    return [_changed(with_them, without, _window(page, text, scale)) for text in texts]


def _picture(page: Handle, scale: float) -> _Rows:
    width = round(raw.FPDF_GetPageWidthF(page) * scale)
    height = round(raw.FPDF_GetPageHeightF(page) * scale)
    bitmap = raw.FPDFBitmap_CreateEx(width, height, raw.FPDFBitmap_Gray, None, 0)
    try:
        raw.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xFFFFFFFF)
        raw.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, 0)
        row = raw.FPDFBitmap_GetStride(bitmap)
        return ctypes.string_at(raw.FPDFBitmap_GetBuffer(bitmap), row * height), row
    finally:
        raw.FPDFBitmap_Destroy(bitmap)


def _window(page: Handle, text: PageObject, scale: float) -> tuple[int, int, int, int]:
    """Find the pixels of a text: left, top, right and bottom."""
    width = round(raw.FPDF_GetPageWidthF(page) * scale)
    height = round(raw.FPDF_GetPageHeightF(page) * scale)
    left, bottom, right, top = text.corners
    x1, y1, x2, y2 = (ctypes.c_int() for _ in range(4))
    raw.FPDF_PageToDevice(page, 0, 0, width, height, 0, left, top, x1, y1)
    raw.FPDF_PageToDevice(page, 0, 0, width, height, 0, right, bottom, x2, y2)
    across = sorted((x1.value, x2.value + 1))
    down = sorted((y1.value, y2.value + 1))
    return max(across[0], 0), max(down[0], 0), min(across[1], width), min(down[1], height)


def _changed(one: _Rows, other: _Rows, window: tuple[int, int, int, int]) -> int:
    left, top, right, bottom = window
    count = 0
    for start in range(top * one[1], bottom * one[1], one[1]):
        before, after = one[0][start + left : start + right], other[0][start + left : start + right]
        if before != after:
            count += sum(abs(a - b) > _CONTRAST for a, b in zip(before, after, strict=True))
    return count
