"""Rasters: a picture of pixels and the matrix it is drawn by become its resolution on paper."""

from math import hypot, inf

import pikepdf

from octavo.proof.preflight.printed import Ink, Raster
from octavo.proof.preflight.reading.graphics import Graphics, part_of
from octavo.proof.preflight.reading.inks import family_of
from octavo.proof.preflight.reading.things import Thing

_INCH = 72  # points
_PLAIN = frozenset({"", "/FlateDecode"})
_MOST_PIXELS = 20_000_000  # more are not looked through for greys


def raster_of(
    image: Thing, resources: Thing, now: Graphics, known: dict[object, bool]
) -> tuple[Raster, Ink, bool]:
    """Give a picture as it is placed, its colours, and whether a soft mask makes it transparent.

    A picture fills the unit square of its matrix (ISO 32000-1:2008, 8.9.5.1). ``known`` keeps of
    which pictures it is known whether they are line art.
    """
    inline = hasattr(image, "image_mask")
    mask = bool(image.image_mask) if inline else bool(image.get("/ImageMask", False))
    width, height, bits, space = _particulars(image, inline=inline)
    a, b, c, d, *_ = now.matrix
    across, down = (
        pixels * _INCH / side if side else inf
        for pixels, side in ((width, hypot(a, b)), (height, hypot(c, d)))
    )
    sharp = mask or bits == 1 or (not inline and _is_line_art(image, width * height, known))
    raster = Raster(min(across, down), sharp)
    if mask:
        return raster, now.fill.ink, False
    family, name = family_of(space, part_of(resources, "/ColorSpace"))
    return raster, Ink(family, (), name), not inline and "/SMask" in image


def _is_line_art(image: Thing, pixels: int, known: dict[object, bool]) -> bool:
    """Tell whether a picture has black and white alone, though it is stored with greys.

    Whoever makes a PDF may store a picture of one bit with eight. Photographs (DCT, JPX) are none.
    """
    key = image.objgen
    if key == (0, 0) or key not in known:
        stored = str(image.get("/Filter", "")) in _PLAIN and pixels <= _MOST_PIXELS
        known[key] = stored and not image.read_bytes().translate(None, b"\x00\xff")
    return known[key]


def _particulars(image: Thing, *, inline: bool) -> tuple[int, int, int, object]:
    if inline:
        bits, space = int(image.bits_per_component), str(image.colorspace)
        return image.width, image.height, bits, pikepdf.Name(f"/{space.removeprefix('/')}")
    return (
        int(image.get("/Width", 1)),
        int(image.get("/Height", 1)),
        int(image.get("/BitsPerComponent", 8)),
        image.get("/ColorSpace", pikepdf.Name.DeviceRGB),  # JPEG 2000 has its own, most often this
    )
