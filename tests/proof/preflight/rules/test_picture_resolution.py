"""Picture resolution: what counts is pixels to an inch of paper, and line art has its own rule."""

import pytest
from small_print import file_of, mark

from octavo.proof.preflight.printed import Drawn, Raster
from octavo.proof.preflight.rules.picture_resolution import picture_resolution


@pytest.mark.parametrize(("ppi", "found"), [(100, 1), (224, 1), (224.7, 0), (225, 0), (600, 0)])
def test_fewer_pixels_than_the_limit_are_seen(ppi: float, found: int) -> None:
    picture = mark(Drawn.PICTURE, raster=Raster(ppi, line_art=False))

    assert len(list(picture_resolution(file_of(picture), 225))) == found


def test_the_size_that_would_do_is_told() -> None:
    (one,) = picture_resolution(
        file_of(mark(Drawn.PICTURE, raster=Raster(90, line_art=False))), 225
    )

    assert "40 % of this size" in one.hint
    assert one.picture


def test_line_art_and_what_is_no_picture_are_left_alone() -> None:
    marks = (mark(), mark(Drawn.PICTURE, raster=Raster(90, line_art=True)))

    assert list(picture_resolution(file_of(*marks), 225)) == []
