"""Marking: the resources and the state by which marks are drawn on a page, in millimetres."""

import pikepdf
from pikepdf import Array, Dictionary, Name

from octavo.measures import MM_PER_UNIT
from octavo.press.ink import ALL, FONT, Ink, number
from octavo.press.lettering import Typeface

#: Every ink of the press at its fullest (ISO 32000-1:2008, 8.6.6.4); and black alone.
EVERY_PLATE = f"{ALL} CS 1 SCN {ALL} cs 1 scn"
BLACK = "0 G 0 g"


def marking(
    target: pikepdf.Pdf, typeface: Typeface, letters: frozenset[str], *, inks: int = 1
) -> dict[str, Dictionary]:
    """Give the resources of marks: a colour that stands on every plate, and a font if need be.

    Where there are no plates that colour is shown as all of one ink, or of four.
    """
    tint = target.make_indirect(
        Dictionary(
            FunctionType=2,
            Domain=Array([0, 1]),
            C0=Array([1] if inks == 1 else [0] * inks),
            C1=Array([0] if inks == 1 else [1] * inks),
            N=1,
        )
    )
    shown = Name.DeviceGray if inks == 1 else Name.DeviceCMYK
    every = target.make_indirect(Array([Name.Separation, Name.All, shown, tint]))
    found = {"/ColorSpace": Dictionary({ALL: every})}
    if letters:
        found["/Font"] = Dictionary({FONT: typeface.embedded(target, letters)})
    return found


def in_mm(ink: Ink, *, corner: tuple[float, float] = (0, 0), colour: str = EVERY_PLATE) -> str:
    """Make a page count in millimetres from a corner in points, and draw in a colour."""
    scale = number(1 / MM_PER_UNIT["pt"])
    x, y = (number(each) for each in corner)
    return "\n".join((f"q {scale} 0 0 {scale} {x} {y} cm {colour}", *ink.operators, "Q"))
