"""Inks: a colour space of a PDF and the numbers of a colour become an ink.

ISO 32000-1:2008, 8.6: device, CIE-based and special colour spaces.
"""

from collections.abc import Sequence

import pikepdf

from octavo.copy.shapes.rule_settings import ColourSpace
from octavo.proof.preflight.printed import Ink
from octavo.proof.preflight.reading.things import Thing

_DEEPEST = 4  # spaces within spaces: Indexed over DeviceN over ICCBased
_NAMES = {
    "/DeviceGray": ColourSpace.GRAY,
    "/G": ColourSpace.GRAY,
    "/CalGray": ColourSpace.GRAY,
    "/DeviceRGB": ColourSpace.RGB,
    "/RGB": ColourSpace.RGB,
    "/CalRGB": ColourSpace.RGB,
    "/DeviceCMYK": ColourSpace.CMYK,
    "/CMYK": ColourSpace.CMYK,
    "/Lab": ColourSpace.LAB,
    "/Separation": ColourSpace.SPOT,
    "/DeviceN": ColourSpace.SPOT,
}
_OF_PROFILE = {1: ColourSpace.GRAY, 3: ColourSpace.RGB, 4: ColourSpace.CMYK}
#: Names of process inks, which a Separation or DeviceN may have without being a spot colour.
_PROCESS = {"/Black": ColourSpace.GRAY, "/All": ColourSpace.CMYK}
_CMYK = frozenset({"/Cyan", "/Magenta", "/Yellow", "/Black", "/None"})


def ink_of(space: object, parts: Sequence[float], spaces: Thing) -> Ink:
    """Give the ink of a colour; ``spaces`` are those that the page's resources name."""
    family, name = family_of(space, spaces)
    if str(_kind(space, spaces)) in {"/Indexed", "/I"}:
        return Ink(family, (), name)  # the number is a place in a table
    numbers = tuple(float(part) for part in parts)
    if name == "/Black":
        numbers = tuple(1 - part for part in numbers)  # a tint of black, as a grey
    return Ink(family, numbers, name if family is ColourSpace.SPOT else "")


def family_of(space: object, spaces: Thing = None, depth: int = 0) -> tuple[ColourSpace, str]:
    """Find what a colour space comes down to, and the name of its spot colour, if it is one."""
    space = _named(space, spaces)
    kind = str(_kind(space, spaces))
    if not isinstance(space, pikepdf.Array) or depth > _DEEPEST:
        return _NAMES.get(kind, ColourSpace.GRAY), ""
    match kind:
        case "/ICCBased":
            found = _OF_PROFILE.get(int(space[1].get("/N", 3)), ColourSpace.RGB), ""
        case "/Indexed" | "/I":
            found = family_of(space[1], spaces, depth + 1)
        case "/Pattern" if len(space) > 1:
            found = family_of(space[1], spaces, depth + 1)
        case "/Separation":
            found = _PROCESS.get(str(space[1]), ColourSpace.SPOT), str(space[1])
        case "/DeviceN":
            names = [str(name) for name in space[1]]
            process = set(names) <= _CMYK
            found = (ColourSpace.CMYK, "") if process else (ColourSpace.SPOT, ", ".join(names))
        case _:
            found = _NAMES.get(kind, ColourSpace.GRAY), ""
    return found


def _named(space: object, spaces: Thing) -> object:
    if isinstance(space, pikepdf.Name) and spaces is not None and str(space) in spaces:
        return spaces[str(space)]
    return space


def _kind(space: object, spaces: Thing) -> object:
    space = _named(space, spaces)
    return space[0] if isinstance(space, pikepdf.Array) and len(space) else space
