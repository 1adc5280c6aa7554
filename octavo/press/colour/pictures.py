"""Pictures: a picture in a PDF becomes the same in the inks of a press, and its ink is weighed."""

import io
from typing import cast

import pikepdf
from pikepdf import Array, Name
from PIL import Image, ImageChops

from octavo.press.colour.inks import Inks, gray_picture
from octavo.press.colour.spaces import Space

_MODES = {1: "L", 3: "RGB", 4: "CMYK"}
_SPACES = {"L": Name.DeviceGray, "RGB": Name.DeviceRGB, "CMYK": Name.DeviceCMYK}
_EIGHT = 8
#: How JPEG is written that was JPEG before; the eye sees no loss, and colour is as fine as light.
_QUALITY = 93
#: The part of a picture that may have more ink than the limit: what rounding does to few spots.
_FEW = 0.0005


class UnreadableError(ValueError):
    """A picture that is stored in a way in which it cannot be converted."""


def pixels_of(picture: pikepdf.Object, space: Space) -> tuple[Image.Image, bytes | None]:
    """Read a picture of a PDF, and its own profile if it has one.

    Raises UnreadableError.
    """
    if picture.get("/Filter") == Name.DCTDecode:
        photograph = Image.open(io.BytesIO(picture.read_raw_bytes()))
        return photograph, photograph.info.get("icc_profile")
    size = int(picture.Width), int(picture.Height)
    if not space.is_plain or picture.get("/BitsPerComponent") != _EIGHT or "/Decode" in picture:
        try:
            image = pikepdf.PdfImage(cast("pikepdf.Stream", picture)).as_pil_image()
        except Exception as error:
            raise UnreadableError(str(error)) from error
        if image.mode in _SPACES:
            return image, None
        return image.convert("L" if image.mode == "1" else "RGB"), None
    profile = None
    if space.family == "ICCBased":
        profile = bytes(picture.ColorSpace[1].read_bytes())
    try:
        return Image.frombytes(_MODES[space.parts], size, bytes(picture.read_bytes())), profile
    except (KeyError, ValueError) as error:
        raise UnreadableError(str(error)) from error


def convert_picture(picture: pikepdf.Object, space: Space, inks: Inks) -> tuple[Image.Image, bool]:
    """Put a picture of a PDF into the inks of a press; give it, and whether its hues have changed.

    Raises UnreadableError.
    """
    image, profile = pixels_of(picture, space)
    converted = inks.picture(image, profile)
    turned = converted.mode != image.mode and gray_picture(image) is None
    if converted is image and space.family.startswith("Device"):
        return image, turned
    was_jpeg = picture.get("/Filter") == Name.DCTDecode
    for key in ("/Decode", "/DecodeParms"):
        if key in picture:
            del picture[key]
    if was_jpeg:
        file = io.BytesIO()
        converted.save(file, "JPEG", quality=_QUALITY, subsampling=0)
        picture.write(file.getvalue(), filter=Name.DCTDecode)
        if converted.mode == "CMYK":  # which JPEG holds the other way round
            picture.Decode = Array([1, 0] * 4)
    else:
        picture.write(converted.tobytes())
    picture.ColorSpace = _SPACES[converted.mode]
    picture.BitsPerComponent = _EIGHT
    return converted, turned


def most_ink(image: Image.Image) -> float:
    """Give the most ink that a picture has on more than a few spots, in percent of one ink."""
    if image.mode != "CMYK":
        return 0
    cyan, magenta, yellow, black = image.split()
    halves = (ImageChops.add(cyan, magenta, scale=2), ImageChops.add(yellow, black, scale=2))
    histogram = ImageChops.add(*halves, scale=2).histogram()
    spots, seen = image.width * image.height, 0
    for level in range(255, -1, -1):
        seen += histogram[level]
        if seen > spots * _FEW:
            return level / 255 * 400
    return 0
