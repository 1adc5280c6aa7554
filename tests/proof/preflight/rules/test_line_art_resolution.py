"""Line art resolution: pictures of black and white alone need more pixels than others."""

import pytest
from small_print import file_of, mark

from octavo.proof.preflight.printed import Drawn, Raster
from octavo.proof.preflight.rules.line_art_resolution import line_art_resolution


@pytest.mark.parametrize(
    ("raster", "found"),
    [
        (Raster(300, line_art=True), 1),
        (Raster(600, line_art=True), 0),
        (Raster(300, line_art=False), 0),
    ],
)
def test_only_line_art_below_the_limit_is_seen(raster: Raster, found: int) -> None:
    picture = mark(Drawn.PICTURE, raster=raster)

    assert len(list(line_art_resolution(file_of(picture), 600))) == found
