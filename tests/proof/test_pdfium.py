"""Pdfium: one thread at a time looks into a PDF, and nothing stays open."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier, BrokenBarrierError

import pytest
from accounts import pdf_of
from pypdfium2 import PdfiumError

from octavo.proof.pdfium import ALONE, opened


def test_a_pdf_is_opened_and_closed_with_its_pages() -> None:
    with opened(pdf_of(3)) as document:
        page = document[1]
        assert len(document) == 3
        assert ALONE.locked()

    assert not ALONE.locked()
    assert not page.raw


def test_what_is_no_pdf_leaves_the_door_open_for_others() -> None:
    with pytest.raises(PdfiumError), opened(b"nothing"):
        pass

    assert not ALONE.locked()


def test_no_two_threads_are_inside_at_once() -> None:
    """If two were, they would meet; each waits in vain and goes."""
    meeting = Barrier(2)

    def meet(pdf: bytes) -> bool:
        with opened(pdf):
            try:
                meeting.wait(timeout=0.2)
            except BrokenBarrierError:
                return False
            return True

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(meet, [pdf_of(1), pdf_of(1)])) == [False, False]
