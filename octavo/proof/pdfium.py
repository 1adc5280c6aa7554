"""Pdfium: the bytes of a PDF become a document that one thread at a time may look into.

Editions are built side by side in threads, and pdfium is not made for that: not even two documents
may be touched at once (https://pypdfium2.readthedocs.io, "Incompatibility with Threading").
Whoever opens a PDF with pdfium opens it here, or holds ALONE while it is open.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from pypdfium2 import PdfDocument

#: Held by whoever touches pdfium, from the opening of a document to its closing.
ALONE = Lock()


@contextmanager
def opened(pdf: bytes) -> Iterator[PdfDocument]:
    """Open a PDF and close it with all its pages; other threads wait for their turn.

    Nothing of the document may be kept or touched afterwards, and no second one opened within.
    Raises pypdfium2.PdfiumError if it is no PDF.
    """
    with ALONE:
        document = PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
