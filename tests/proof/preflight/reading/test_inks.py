"""Inks: every colour space comes down to the family that the press has to print."""

import pikepdf
import pytest

from octavo.copy.shapes.rule_settings import ColourSpace
from octavo.proof.preflight.reading.inks import family_of, ink_of

N = pikepdf.Name


def tint(*names: str) -> pikepdf.Array:
    """Make a colour space of one or several inks by their names."""
    if len(names) == 1:
        return pikepdf.Array([N.Separation, N(names[0]), N.DeviceCMYK, pikepdf.Dictionary()])
    inks = pikepdf.Array([N(name) for name in names])
    return pikepdf.Array([N.DeviceN, inks, N.DeviceCMYK, pikepdf.Dictionary()])


def profile(parts: int) -> pikepdf.Array:
    """Make a colour space of a profile with so many parts."""
    return pikepdf.Array([N.ICCBased, pikepdf.Dictionary(N=parts)])


@pytest.mark.parametrize(
    ("space", "family", "name"),
    [
        (N.DeviceGray, ColourSpace.GRAY, ""),
        (N.DeviceRGB, ColourSpace.RGB, ""),
        (N.DeviceCMYK, ColourSpace.CMYK, ""),
        (profile(1), ColourSpace.GRAY, ""),
        (profile(3), ColourSpace.RGB, ""),
        (profile(4), ColourSpace.CMYK, ""),
        (pikepdf.Array([N.CalRGB, pikepdf.Dictionary()]), ColourSpace.RGB, ""),
        (pikepdf.Array([N.Lab, pikepdf.Dictionary()]), ColourSpace.LAB, ""),
        (pikepdf.Array([N.Indexed, profile(3), 1, b"\0\0\0"]), ColourSpace.RGB, ""),
        (pikepdf.Array([N.Pattern, N.DeviceCMYK]), ColourSpace.CMYK, ""),
        (tint("/Gold"), ColourSpace.SPOT, "/Gold"),
        (tint("/Black"), ColourSpace.GRAY, "/Black"),
        (tint("/Cyan", "/Black"), ColourSpace.CMYK, ""),
        (tint("/Cyan", "/Gold"), ColourSpace.SPOT, "/Cyan, /Gold"),
    ],
    ids=str,
)
def test_spaces(space: object, family: ColourSpace, name: str) -> None:
    assert family_of(space) == (family, name)


def test_a_name_of_the_resources_is_followed() -> None:
    spaces = pikepdf.Dictionary(C=profile(4))

    assert family_of(N("/C"), spaces) == (ColourSpace.CMYK, "")


def test_a_tint_of_black_is_a_grey() -> None:
    """Full black is 1 as a tint, and 0 as a grey."""
    assert ink_of(tint("/Black"), (1.0,), None).parts == (0.0,)
    assert ink_of(tint("/Gold"), (0.5,), None).parts == (0.5,)


def test_a_number_of_a_table_is_no_colour() -> None:
    indexed = pikepdf.Array([N.Indexed, N.DeviceRGB, 1, b"\0\0\0"])

    assert ink_of(indexed, (1.0,), None).parts == ()
