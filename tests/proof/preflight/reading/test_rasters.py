"""Rasters: the resolution of a picture as it is placed, and whether it is line art."""

import pikepdf
import pytest
from small_print import placed, print_of

from octavo.proof.preflight.printed import Mark

GREYS = bytes(range(100))
DOTS = bytes(255 * (n % 2) for n in range(100))


def one(content: str, pixels: bytes = GREYS, **more: object) -> Mark:
    """Give the only mark of a page with a picture of ten by ten pixels."""
    (mark,) = print_of(content, images={"I": (10, 10, pixels, more)}).marks
    return mark


@pytest.mark.parametrize(
    ("content", "ppi"),
    [
        (placed("I", 72, 72), 10),
        (placed("I", 36, 36), 20),
        (placed("I", 36, 72), 10),
        ("q 0 72 -72 0 100 100 cm /I Do Q", 10),
        ("q 0.5 0 0 0.5 0 0 cm 72 0 0 72 100 100 cm /I Do Q", 20),
    ],
)
def test_pixels_to_the_inch(content: str, ppi: float) -> None:
    raster = one(content).raster

    assert raster is not None
    assert raster.ppi == pytest.approx(ppi)
    assert not raster.line_art


@pytest.mark.parametrize(
    ("pixels", "more", "line_art"),
    [
        (GREYS, {}, False),
        (DOTS, {}, True),
        (GREYS, {"BitsPerComponent": 1}, True),
        (GREYS, {"ImageMask": True, "BitsPerComponent": 1}, True),
    ],
)
def test_line_art(pixels: bytes, more: dict[str, object], *, line_art: bool) -> None:
    raster = one(placed("I", 72, 72), pixels, **more).raster

    assert raster is not None
    assert raster.line_art is line_art


def test_a_picture_with_a_mask_can_be_seen_through() -> None:
    mask = pikepdf.Dictionary(Width=10)

    assert one(placed("I", 72, 72), SMask=mask).see_through == "a soft mask"
    assert one(placed("I", 72, 72)).see_through == ""
