"""Spaces: a colour space of a PDF becomes its name and the number of parts of its colours."""

from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Name

_DEVICES = {"/DeviceGray": 1, "/DeviceRGB": 3, "/DeviceCMYK": 4, "/CalGray": 1, "/CalRGB": 3}
_SHORT = {"/G": "/DeviceGray", "/RGB": "/DeviceRGB", "/CMYK": "/DeviceCMYK"}


@dataclass(frozen=True, slots=True)
class Space:
    """A colour space: its family as ISO 32000-1:2008, 8.6 names it, and how many parts it has."""

    family: str
    parts: int = 0
    base: str = ""  # of Indexed and ICCBased: what it stands on or stands for

    @property
    def is_plain(self) -> bool:
        """Whether its numbers are gray, red, green and blue, or inks, as they are."""
        return self.family in {"DeviceGray", "DeviceRGB", "DeviceCMYK", "ICCBased"}


def space_of(written: pikepdf.Object | None, resources: pikepdf.Object | None = None) -> Space:
    """Tell which space a name or an array stands for; names are looked up in ``resources``."""
    if isinstance(written, Name):
        return _named(_SHORT.get(str(written), str(written)), resources)
    if not isinstance(written, Array) or not len(written):
        return Space("unknown")
    return _described(written, resources)


def _named(name: str, resources: pikepdf.Object | None) -> Space:
    if name in _DEVICES or name == "/Pattern":
        return Space(name[1:], _DEVICES.get(name, 0))
    named = resources.get("/ColorSpace") if resources is not None else None
    found = named.get(name) if named is not None else None
    return space_of(found) if found is not None else Space(name[1:])


def _described(written: Array, resources: pikepdf.Object | None) -> Space:
    family = str(written[0])
    if family in _DEVICES:
        return Space(family[1:], _DEVICES[family])
    if family == "/ICCBased":
        parts = int(written[1].get("/N", 0))
        return Space("ICCBased", parts, {1: "gray", 3: "RGB", 4: "CMYK"}.get(parts, ""))
    if family == "/Indexed":
        return Space("Indexed", 1, space_of(written[1], resources).family)
    if family == "/Separation":
        return Space("Separation", 1, str(written[1]))
    return Space(family[1:], 3 if family == "/Lab" else 0)


def resources_of(thing: pikepdf.Object, otherwise: pikepdf.Object | None) -> pikepdf.Object:
    """Give the resources of a form or a pattern, or else those of the page that it stands on."""
    found = thing.get("/Resources", otherwise)
    return Dictionary() if found is None else found
