"""Writing: the operators of text become lines with the place where each is drawn.

ISO 32000-1:2008, 9.4: text objects, positions and how far a string moves on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

import pikepdf

from octavo.proof.page_objects import UNMOVED, Corners, Matrix, on_page, times
from octavo.proof.preflight.reading.graphics import Graphics, numbers_of
from octavo.proof.preflight.reading.lettering import Lettering
from octavo.proof.preflight.reading.things import Thing

# Of an em above and below the line: what ordinary letters reach, whatever a font says of itself.
_ABOVE, _BELOW = 0.72, 0.22

Parts = list[Thing]  # strings of the PDF, and numbers that move what follows


@dataclass(frozen=True, slots=True)
class Line:
    """A text that is drawn at once: its corners and its size in points, its missing signs."""

    corners: Corners
    size: float
    missing: int


@dataclass(slots=True)
class Writing:
    """Where in a text object the next string stands."""

    matrix: Matrix = UNMOVED
    line: Matrix = UNMOVED

    def follow(self, operator: str, operands: Sequence[Thing], now: Graphics) -> Parts | None:
        """Move as an operator says; give what it shows, if it shows anything."""
        match operator:
            case "BT":
                self.matrix = self.line = UNMOVED
            case "Tm":
                a, b, c, d, e, f = numbers_of(operands)
                self.matrix = self.line = (a, b, c, d, e, f)
            case "Td" | "TD":
                across, up = numbers_of(operands)
                if operator == "TD":
                    now.leading = -up
                self._next(across, up)
            case "T*":
                self._next(0, -now.leading)
            case "Tj":
                return [operands[0]]
            case "'":
                self._next(0, -now.leading)
                return [operands[0]]
            case '"':
                now.words, now.between = numbers_of(operands)
                self._next(0, -now.leading)
                return [operands[2]]
            case "TJ":
                return list(operands[0])
        return None

    def set(self, parts: Parts, lettering: Lettering, now: Graphics) -> Line | None:
        """Set strings and the moves between them, and move on; None if nothing is to be seen."""
        across, missing = 0.0, 0
        first = last = None
        for part in parts:
            if not isinstance(part, pikepdf.String):
                across -= float(part) / 1000 * now.size * now.stretch
                continue
            for code, width in lettering.drawn(bytes(part)):
                begin = across
                words = now.words if lettering.stretches(code) else 0
                across += (width * now.size + now.between + words) * now.stretch
                missing += code == lettering.lacks
                if code not in lettering.spaces and width:
                    first = begin if first is None else first
                    last = begin + width * now.size * now.stretch
        whole = times(self.matrix, now.matrix)
        self.matrix = times((1, 0, 0, 1, across, 0), self.matrix)
        if first is None or last is None:
            return None
        corners = (first, now.rise - _BELOW * now.size, last, now.rise + _ABOVE * now.size)
        return Line(on_page(corners, whole), abs(now.size) * hypot(whole[2], whole[3]), missing)

    def _next(self, across: float, up: float) -> None:
        self.line = times((1, 0, 0, 1, across, up), self.line)
        self.matrix = self.line
