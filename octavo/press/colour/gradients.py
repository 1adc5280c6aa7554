"""Gradients: colours that run into one another become those of a press."""

import pikepdf
from pikepdf import Array, Name

from octavo.press.colour.inks import Colour, Inks
from octavo.press.colour.spaces import space_of

_AXIAL, _RADIAL = 2, 3
_EXPONENTIAL, _STITCHED = 2, 3
_SPACES = {1: Name.DeviceGray, 3: Name.DeviceRGB, 4: Name.DeviceCMYK}


class UnknownGradientError(ValueError):
    """A gradient of a sort that cannot be converted."""


def colours_of(shading: pikepdf.Object) -> tuple[Colour, ...]:
    """Give the colours that a gradient runs through.

    Raises UnknownGradientError if it is made in a way other than from colour to colour.
    """
    if int(shading.ShadingType) not in {_AXIAL, _RADIAL} or "/Function" not in shading:
        raise UnknownGradientError(f"type {shading.ShadingType}")
    if not space_of(shading.ColorSpace).is_plain:
        raise UnknownGradientError(str(shading.ColorSpace))
    return tuple(
        tuple(float(part) for part in end)
        for step in _steps(shading.Function)
        for end in (step.C0, step.C1)
    )


def convert_gradient(shading: pikepdf.Object, inks: Inks) -> tuple[Colour, ...]:
    """Put a gradient into the inks of a press, and give its colours as they are then.

    Only the colours that it runs between are converted; what lies between is mixed of their inks.
    Raises UnknownGradientError.
    """
    converted = inks.gradient(colours_of(shading))
    steps = _steps(shading.Function)
    for step, first, last in zip(steps, converted[::2], converted[1::2], strict=True):
        step.C0, step.C1 = Array(first), Array(last)
        if "/Range" in step:
            del step["/Range"]
    if "/Range" in shading.Function:
        del shading.Function["/Range"]
    if "/Background" in shading:
        del shading["/Background"]
    shading.ColorSpace = _SPACES[len(converted[0])]
    return converted


def _steps(function: pikepdf.Object) -> list[pikepdf.Object]:
    if isinstance(function, Array):
        raise UnknownGradientError("a function for each part")
    kind = int(function.FunctionType)
    if kind == _EXPONENTIAL:
        return [function]
    if kind == _STITCHED:
        return [step for inner in function.Functions for step in _steps(inner)]
    raise UnknownGradientError(f"function of type {kind}")
