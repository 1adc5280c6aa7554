"""Sight: a text shows if the picture of the page changes without it."""

import pytest
from small_paper import pdf_of, text

from octavo.proof.page_objects import loaded, objects_of
from octavo.proof.pdfium import opened
from octavo.proof.sight import Sight, sights

LINE = text("The ferry crosses", 50, 300, 12)  # about 95 points wide
WHITE = "1 1 1 rg"


def seen(content: str) -> dict[int, Sight]:
    """Find what cannot be seen on a page, by the order of drawing."""
    with opened(pdf_of(content)) as document, loaded(document, 0) as page:
        return sights(page, tuple(objects_of(page)))


def test_a_text_on_white_is_seen() -> None:
    assert seen(LINE) == {}


@pytest.mark.parametrize(
    "cover",
    [
        f"{WHITE} 40 290 150 30 re f",
        "q 150 0 0 30 40 290 cm /I Do Q",
        f"{WHITE} 40 290 m 190 290 l 190 320 l 40 320 l f",
        f"{WHITE} 95 290 150 30 re f",
    ],
    ids=["rectangle", "picture", "path", "half"],
)
def test_what_is_drawn_over_a_text_covers_it(cover: str) -> None:
    assert seen(LINE + cover) == {0: Sight.COVERED}


@pytest.mark.parametrize(
    "more",
    [
        f"{WHITE} 40 290 150 30 re f 0 0 0 rg {LINE}",
        f"{LINE} {WHITE} 40 100 150 30 re f",
        f"{LINE} 40 290 150 30 re S",
        f"{LINE} 40 303 150 0.6 re f",
        f"{LINE} 0.8 0.9 1 rg 40 290 150 30 re 41 291 148 28 re f*",
    ],
    ids=["under", "beside", "a frame", "a rule through it", "a ring around it"],
)
def test_what_hides_nothing_is_no_cover(more: str) -> None:
    assert seen(more) == {}


def test_a_text_in_the_colour_of_the_paper_is_faint() -> None:
    assert seen(f"{WHITE} {LINE}") == {0: Sight.FAINT}
    assert seen(f"0 0 0 rg 40 290 150 30 re f {WHITE} {LINE}") == {}


def test_a_text_that_is_not_painted_is_faint() -> None:
    assert seen(LINE.replace("BT", "BT 3 Tr")) == {0: Sight.FAINT}
