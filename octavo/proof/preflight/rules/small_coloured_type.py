"""Small coloured type: small text that takes several inks, or none on a ground, becomes seen.

Trade practice: inks never fit on one another exactly, and a ground runs into white letters; both
blur strokes that are thinner than the misfit, about 0.1 mm.
"""

from collections.abc import Iterator

from octavo.measures import Length
from octavo.proof.preflight.printed import Drawn, PrintFile
from octavo.proof.preflight.seen import Seen, seen

_ROUNDING = 0.05  # pt


def small_coloured_type(printed: PrintFile, limit: Length) -> Iterator[Seen]:
    """Find text of several inks or in white that is smaller than ``limit`` (H10)."""
    for mark in printed.marks:
        if mark.drawn is not Drawn.TEXT or mark.size >= limit.pt - _ROUNDING:
            continue
        if mark.ink.is_white:
            what = "white text on a ground"
        elif mark.ink.inks > 1:
            what = "text of several inks"
        else:
            continue
        message = f"{what} is {mark.size:.2g} pt high; {limit.pt:.2g} pt are wanted"
        yield seen(message, "set it larger, or in black", mark)
