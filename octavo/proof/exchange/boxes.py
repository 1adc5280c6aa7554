"""Boxes: the boxes of pages become what is wrong with them (ISO 15930-7:2010, 6.12)."""

from collections.abc import Iterator

import pikepdf

_ROUNDING = 0.01  # pt

Corners = tuple[float, ...]


def boxes(document: pikepdf.Pdf) -> Iterator[str]:
    """Find pages whose boxes do not lie in one another, or that have two for the same."""
    for number, page in enumerate(document.pages, 1):
        trim, bleed, media = (_corners(page, name) for name in ("TrimBox", "BleedBox", "MediaBox"))
        if not trim:
            yield f"page {number} has no TrimBox"
            continue
        if "/ArtBox" in page:
            yield f"page {number} has an ArtBox beside its TrimBox"
        if not _within(trim, bleed or media):
            yield f"page {number} is trimmed outside its bleed"
        if bleed and not _within(bleed, media):
            yield f"page {number} bleeds outside its paper"
        crop = _corners(page, "CropBox")
        if crop and not _within(bleed or trim, crop):
            yield f"page {number} is shown without all of its bleed"


def _corners(page: pikepdf.Page, name: str) -> Corners:
    box = page.get(f"/{name}")
    return () if box is None else tuple(float(side) for side in box)


def _within(inner: Corners, outer: Corners) -> bool:
    left, bottom, right, top = (one - other for one, other in zip(inner, outer, strict=True))
    return min(left, bottom) >= -_ROUNDING and max(right, top) <= _ROUNDING
