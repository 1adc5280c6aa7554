"""Rasters: a picture of pixels and the matrix it is drawn by become its resolution on paper."""

from math import hypot, inf

from octavo.proof.preflight.printed import Ink, Raster
from octavo.proof.preflight.reading.graphics import Graphics
from octavo.proof.preflight.reading.inks import family_of
from octavo.proof.preflight.reading.things import Thing

_INCH = 72  # points


def raster_of(image: Thing, resources: Thing, now: Graphics) -> tuple[Raster, Ink, bool]:
    """Give a picture as it is placed, its colours, and whether a soft mask makes it transparent.

    A picture fills the unit square of its matrix (ISO 32000-1:2008, 8.9.5.1).
    """
    inline = hasattr(image, "image_mask")
    mask = bool(image.image_mask) if inline else bool(image.get("/ImageMask", False))
    width, height, bits, space = _particulars(image, inline=inline)
    a, b, c, d, *_ = now.matrix
    across, down = (
        pixels * _INCH / side if side else inf
        for pixels, side in ((width, hypot(a, b)), (height, hypot(c, d)))
    )
    raster = Raster(min(across, down), mask or bits == 1)
    if mask:
        return raster, now.fill.ink, False
    spaces = resources.get("/ColorSpace") if resources is not None else None
    family, name = family_of(space, spaces)
    return raster, Ink(family, (), name), not inline and "/SMask" in image


def _particulars(image: Thing, *, inline: bool) -> tuple[int, int, int, object]:
    if inline:
        return (
            image.width,
            image.height,
            int(image.bits_per_component),
            f"/{image.colorspace}".replace("//", "/"),
        )
    return (
        int(image.get("/Width", 1)),
        int(image.get("/Height", 1)),
        int(image.get("/BitsPerComponent", 8)),
        image.get("/ColorSpace", "/DeviceRGB"),  # JPEG 2000 has its own, which is most often this
    )
