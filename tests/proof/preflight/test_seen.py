"""Seen: what is said of a mark has its page and box, and knows whether it is a picture."""

from small_print import INSIDE, mark

from octavo.proof.preflight.printed import Drawn, Raster
from octavo.proof.preflight.seen import seen


def test_a_mark_gives_its_place() -> None:
    plain = seen("a fact", "a remedy", mark(page=3))
    picture = seen("a fact", "", mark(Drawn.PICTURE, raster=Raster(90, line_art=False)))

    assert (plain.page, plain.box, plain.picture) == (3, INSIDE, False)
    assert picture.picture
