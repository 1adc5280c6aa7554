"""Trapping: a file becomes whether it says if its colours overlap (ISO 15930-7:2010, 6.6)."""

from collections.abc import Iterator

import pikepdf
from pikepdf import Name


def trapping(document: pikepdf.Pdf) -> Iterator[str]:
    """Find a file that does not say whether it is trapped."""
    if document.docinfo.get("/Trapped") not in {Name("/True"), Name("/False")}:
        yield "the file does not say whether it is trapped"
