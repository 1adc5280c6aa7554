"""Outlines: the operators of a path become the boxes that it takes up, in points on the page."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from octavo.proof.page_objects import Corners, Matrix
from octavo.proof.preflight.reading.things import Thing

_STEPS = frozenset({"m", "l", "c", "v", "y", "re"})
_HAIR = 0.001  # pt: less apart is the same
_LONG = 5  # times as long as wide is a line; a full stop or a serif is not


@dataclass(slots=True)
class Outline:
    """A path being drawn: the boxes of its parts, in points on the page."""

    parts: list[Corners] = field(default_factory=list)
    clips: bool = False  # whether what follows is cut by it
    _points: list[tuple[float, float]] = field(default_factory=list)

    def follow(self, operator: str, operands: Sequence[Thing], matrix: Matrix) -> bool:
        """Follow an operator of paths (ISO 32000-1:2008, 8.5.2); False if it is none."""
        numbers = tuple(float(each) for each in operands) if operator in _STEPS else ()
        match operator:
            case "m":
                self.begin(numbers[0], numbers[1], matrix)
            case "l" | "c" | "v" | "y":
                for x, y in zip(numbers[::2], numbers[1::2], strict=True):
                    self.go(x, y, matrix)
            case "re":
                self.rectangle(numbers, matrix)
            case "W" | "W*":
                self.clips = True
            case "h":
                pass
            case _:
                return False
        return True

    def begin(self, x: float, y: float, matrix: Matrix) -> None:
        """Begin a new part."""
        self.end()
        self.go(x, y, matrix)

    def go(self, x: float, y: float, matrix: Matrix) -> None:
        """Go on to a point; those that steer a curve count, for it stays between them."""
        a, b, c, d, e, f = matrix
        self._points.append((a * x + c * y + e, b * x + d * y + f))

    def rectangle(self, numbers: Sequence[float], matrix: Matrix) -> None:
        """Add a rectangle: left, bottom, width and height."""
        x, y, width, height = numbers
        self.begin(x, y, matrix)
        for across, up in ((x + width, y), (x + width, y + height), (x, y + height)):
            self.go(across, up, matrix)
        self.end()

    def end(self) -> None:
        """End the present part."""
        if self._points:
            across, up = zip(*self._points, strict=True)
            self.parts.append((min(across), min(up), max(across), max(up)))
            self._points.clear()


def around(parts: Sequence[Corners]) -> Corners:
    """Draw a box around boxes, of which there must be one at least."""
    left, bottom, right, top = zip(*parts, strict=True)
    return min(left), min(bottom), max(right), max(top)


def common(one: Corners, other: Corners) -> Corners | None:
    """Find what two boxes share; None if that is nothing."""
    left, bottom = max(one[0], other[0]), max(one[1], other[1])
    right, top = min(one[2], other[2]), min(one[3], other[3])
    return None if right < left or top < bottom else (left, bottom, right, top)


def thickness(parts: Sequence[Corners], clip: Corners) -> float | None:
    """Measure the thinnest line that a filled path makes, in points; None if it makes none.

    A line is what is much longer than wide, or the frame between an outline and another within it.
    """
    if len(parts) == 2:  # noqa: PLR2004 - an outer and an inner outline
        inner, outer = sorted(parts, key=lambda part: (part[2] - part[0]) * (part[3] - part[1]))
        gaps = [inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3]]
        if min(gaps) >= -_HAIR and max(gaps) > _HAIR:
            return min(gap for gap in gaps if gap > _HAIR)
    sides = [
        sorted((shown[2] - shown[0], shown[3] - shown[1]))
        for part in parts
        if (shown := common(part, clip))
    ]
    return min((thin for thin, long in sides if long > max(_LONG * thin, _HAIR)), default=None)
