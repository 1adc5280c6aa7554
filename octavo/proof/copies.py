"""Copies: a finished copy is read again, and each of its texts has to stand in its place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pypdfium2 import PdfiumError

from octavo.proof.comparable import comparable
from octavo.proof.pdfium import opened

_MARGIN = 1.5  # pt around a place: letters lean out of their boxes


@dataclass(frozen=True, slots=True)
class Expected:
    """A text that has to stand on a page, from 1, in a box: points from the left and the foot."""

    text: str
    page: int
    left: float
    bottom: float
    right: float
    top: float


def texts_missing(pdf: bytes, expected: Sequence[Expected]) -> Iterator[Expected]:
    """Find the texts that cannot be read where they have to stand."""
    try:
        with opened(pdf) as document:
            texts = {
                page: document[page - 1].get_textpage()
                for page in {one.page for one in expected}
                if page <= len(document)
            }
            for one in expected:
                text = texts.get(one.page)
                if text is None:
                    yield one
                    continue
                read = text.get_text_bounded(
                    one.left - _MARGIN, one.bottom - _MARGIN, one.right + _MARGIN, one.top + _MARGIN
                )
                if _bare(one.text) not in _bare(read):
                    yield one
    except PdfiumError:
        yield from expected


def _bare(text: str) -> str:
    """Give a text without spaces, which PDFs draw as distances."""
    return "".join(comparable(text).split())
