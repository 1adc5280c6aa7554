"""Inks: colours and pictures become those of a press, through ICC profiles.

What is gray stays gray, and black text is black ink alone: only what has a hue is converted.
"""

import itertools
from dataclasses import dataclass, field

from PIL import Image, ImageChops, ImageCms

from octavo.copy.shapes.press import Inks as InkSet
from octavo.copy.shapes.press import Intent
from octavo.press.colour.profiles import GRAY, SRGB, Profile, built_in

#: A colour: one part for gray, three for red, green and blue, four for inks; 0 to 1 each.
Colour = tuple[float, ...]

_INTENTS = {
    Intent.PERCEPTUAL: ImageCms.Intent.PERCEPTUAL,
    Intent.RELATIVE: ImageCms.Intent.RELATIVE_COLORIMETRIC,
    Intent.SATURATION: ImageCms.Intent.SATURATION,
    Intent.ABSOLUTE: ImageCms.Intent.ABSOLUTE_COLORIMETRIC,
}
_MODES = {1: "L", 3: "RGB", 4: "CMYK"}
_PARTS = {InkSet.GRAY: 1, InkSet.RGB: 3, InkSet.CMYK: 4}
_SAME = 2.5 / 255  # parts of a colour that differ by less have no hue that an eye sees


@dataclass(frozen=True, slots=True)
class Inks:
    """The inks of a press: their profile, and how colours are brought near."""

    kind: InkSet
    press: Profile  # of the four inks
    intent: Intent
    _made: dict[tuple[str, str, bytes], ImageCms.ImageCmsTransform] = field(default_factory=dict)
    _known: dict[Colour, Colour] = field(default_factory=dict)

    def holds(self, parts: int) -> bool:
        """Tell whether colours of so many parts are printed with these inks as they are."""
        return parts in {1, _PARTS[self.kind]}

    def colour(self, colour: Colour) -> Colour:
        """Give a colour in these inks: gray as one part."""
        gray = gray_of(colour)
        if gray is not None:
            return (gray,)
        if self.holds(len(colour)):
            return colour
        if colour not in self._known:
            mode = _MODES[len(colour)]
            one = Image.new(mode, (1, 1), tuple(round(part * 255) for part in colour))
            pixel = self._converted(one, None).getpixel((0, 0))
            parts = pixel if isinstance(pixel, tuple) else (pixel or 0,)
            self._known[colour] = tuple(round(part / 255, 4) for part in parts)
        return self._known[colour]

    def gradient(self, colours: tuple[Colour, ...]) -> tuple[Colour, ...]:
        """Give colours that run into one another in these inks, all with as many parts."""
        converted = [self.colour(colour) for colour in colours]
        most = max(len(colour) for colour in converted)
        return tuple(_widened(colour, most) for colour in converted)

    def picture(self, image: Image.Image, profile: bytes | None) -> Image.Image:
        """Give a picture in these inks; ``profile`` is its own, where it has one."""
        gray = gray_picture(image)
        if gray is not None:
            return gray
        if self.holds(len(image.getbands())):
            return image
        return self._converted(image, profile)

    def _converted(self, image: Image.Image, profile: bytes | None) -> Image.Image:
        mode = _MODES[_PARTS[self.kind]]
        key = (image.mode, mode, profile or b"")
        if key not in self._made:
            self._made[key] = self._transform(image.mode, mode, profile)
        # Only a change in place, which is not asked for, would give nothing.
        return ImageCms.applyTransform(image, self._made[key]) or image

    def _transform(self, old: str, new: str, profile: bytes | None) -> ImageCms.ImageCmsTransform:
        usual = {"L": built_in(GRAY), "RGB": built_in(SRGB), "CMYK": self.press}
        source = Profile("picture", profile) if profile else usual[old]
        if source.space not in {old, "GRAY" if old == "L" else old}:
            source = usual[old]
        return ImageCms.buildTransform(
            source.opened(),
            usual[new].opened(),
            old,
            new,
            renderingIntent=_INTENTS[self.intent],
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )


def gray_picture(image: Image.Image) -> Image.Image | None:
    """Give a picture without hue as one of gray alone, or nothing if it has any."""
    bands = image.split()
    if len(bands) == 1:
        return image
    if len(bands) == len("CMYK"):
        inked = [band.getextrema() for band in bands[:3]]
        return ImageChops.invert(bands[3]) if all(most == 0 for _, most in inked) else None
    pairs = itertools.pairwise(bands)
    same = all(ImageChops.difference(one, other).getbbox() is None for one, other in pairs)
    return bands[0] if same else None


def gray_of(colour: Colour) -> float | None:
    """Give a colour without hue as gray, 0 being black; nothing if it has a hue."""
    match colour:
        case (gray,):
            return gray
        case (red, green, blue) if max(red, green, blue) - min(red, green, blue) < _SAME:
            return green
        case (cyan, magenta, yellow, black) if max(cyan, magenta, yellow) < _SAME:
            return round(1 - black, 6)
    return None


def _widened(colour: Colour, parts: int) -> Colour:
    """Write gray with as many parts as the colours beside it."""
    if len(colour) == parts:
        return colour
    (gray,) = colour
    return (0.0, 0.0, 0.0, round(1 - gray, 6)) if parts == len("CMYK") else (gray,) * parts
