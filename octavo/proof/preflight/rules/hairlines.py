"""Hairlines: lines that are too thin to be printed become what is seen.

Trade practice: 0.25 pt in one ink; a line of no width is drawn one device pixel wide, which is a
hundredth of a millimetre on a press (ISO 32000-1:2008, 8.4.3.2). What counts is the width on paper.
"""

from collections.abc import Iterator

from octavo.measures import Length
from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.seen import Seen, seen

_ROUNDING = 0.005  # pt


def hairlines(printed: PrintFile, limit: Length) -> Iterator[Seen]:
    """Find lines, stroked or filled, thinner than ``limit`` (H08)."""
    for mark in printed.marks:
        if mark.thickness is None or mark.ink.is_paper or mark.thickness >= limit.pt - _ROUNDING:
            continue
        message = f"a line is {mark.thickness:.2g} pt thick; {limit.pt:.2g} pt are wanted"
        yield seen(message, "make the line thicker: what is so thin may vanish on paper", mark)
