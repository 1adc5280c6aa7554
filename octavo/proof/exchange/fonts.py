"""Fonts: the fonts of a file become those that are not embedded (ISO 15930-7:2010, 6.7)."""

from collections.abc import Iterator

import pikepdf
from pikepdf import Name

_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_WITHOUT = (Name.Type0, Name.Type3)  # whose letters are in other fonts, or drawn


def fonts(document: pikepdf.Pdf) -> Iterator[str]:
    """Find fonts whose letters are not in the file."""
    for thing in document.objects:
        if not isinstance(thing, pikepdf.Dictionary) or thing.get("/Type") != Name.Font:
            continue
        if thing.get("/Subtype") in _WITHOUT:
            continue
        descriptor = thing.get("/FontDescriptor")
        if descriptor is None or not any(key in descriptor for key in _FILES):
            yield f"the font {str(thing.get('/BaseFont', '?'))[1:]} is not embedded"
