"""Marks: the sizes of a page become what is drawn around it for those who print and cut it.

Everything stands outside the bleed. Lengths are points; the page's left bottom corner is 0 0.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from octavo.copy.shapes.press import Marks
from octavo.measures import Length
from octavo.press.lettering import outlines, width_of

_LINE = 0.25  # pt: thin, and no ink is left of it when the cut is a little off
_CROP = Length(5).pt  # how long a line is that shows a cut
_CROSS = Length(2.2).pt  # how far the arms of a cross reach
_RING = Length(1.2).pt
_PATCH = Length(4).pt
_SLUG = 6.0  # pt: the size of the letters of the slug line
_SLUG_LEAST = 3.0
_SLUG_ROOM = Length(4).pt
_CURVE = 0.5523  # of a radius: how a quarter of a circle is drawn (4/3 · (√2 - 1))
_GRAYS = (0.0, 0.25, 0.5, 0.75)


@dataclass(frozen=True, slots=True)
class Surround:
    """A page and what surrounds it: its size, its bleed and where its marks begin."""

    width: float
    height: float
    bleed: float
    offset: float
    marks: Marks

    @property
    def start(self) -> float:
        """How far from the page its marks begin: never in the bleed."""
        return max(self.offset, self.bleed)

    @property
    def sides(self) -> float:
        """How much paper there is beside and above the page."""
        any_ = self.marks.crop or self.marks.registration or self.marks.bar
        return self.start + _CROP if any_ else self.bleed

    @property
    def foot(self) -> float:
        """How much paper there is below the page."""
        return self.sides + (_SLUG_ROOM if self.marks.slug else 0)

    @property
    def media(self) -> tuple[float, float, float, float]:
        """The paper: left, bottom, right, top."""
        return -self.sides, -self.foot, self.width + self.sides, self.height + self.sides

    @property
    def bled(self) -> tuple[float, float, float, float]:
        """The page with its bleed: left, bottom, right, top."""
        bleed = self.bleed
        return -bleed, -bleed, self.width + bleed, self.height + bleed


def draw_marks(around: Surround, slug: str, inks: tuple[str, ...]) -> str:
    """Write the operators that draw the marks of a page.

    The colour that all inks print is chosen before; ``inks`` are operators that choose each ink
    alone, for the bar.
    """
    lines = [f"{_LINE} w"]
    if around.marks.crop:
        lines += _crops(around)
    if around.marks.registration:
        lines += _crosses(around)
    if around.marks.slug:
        lines += _slug(around, slug)
    if around.marks.bar:
        lines += _bar(around, inks)
    return "\n".join(lines)


def _crops(around: Surround) -> Iterator[str]:
    near, far = around.start, around.start + _CROP
    for x in (0, around.width):
        yield _line(x, -near, x, -far)
        yield _line(x, around.height + near, x, around.height + far)
    for y in (0, around.height):
        yield _line(-near, y, -far, y)
        yield _line(around.width + near, y, around.width + far, y)


def _crosses(around: Surround) -> Iterator[str]:
    middle = around.start + _CROP / 2
    half = around.width / 2, around.height / 2
    for x, y in (
        (half[0], -middle),
        (half[0], around.height + middle),
        (-middle, half[1]),
        (around.width + middle, half[1]),
    ):
        yield _line(x - _CROSS, y, x + _CROSS, y)
        yield _line(x, y - _CROSS, x, y + _CROSS)
        yield _ring(x, y, _RING)


def _slug(around: Surround, text: str) -> Iterator[str]:
    """Set the slug line below all other marks, as large as there is room for it."""
    size = min(_SLUG, _SLUG * around.width / max(width_of(text, _SLUG), 1))
    yield from outlines(text, 0, -around.foot + _SLUG / 3, max(size, _SLUG_LEAST))


def _bar(around: Surround, inks: tuple[str, ...]) -> Iterator[str]:
    """Draw a patch of each ink, then grays, above the page, beside its middle cross."""
    bottom = around.height + around.start + (_CROP - _PATCH) / 2
    patches = (*inks, *(f"{gray} g" for gray in _GRAYS))
    left = around.width / 2 + _CROSS + _PATCH
    size = min(_PATCH, (around.width - left - _PATCH) / len(patches))
    for place, ink in enumerate(patches):
        yield f"q {ink} {left + place * size:.3f} {bottom:.3f} {size:.3f} {_PATCH:.3f} re f Q"


def _line(x1: float, y1: float, x2: float, y2: float) -> str:
    return f"{x1:.3f} {y1:.3f} m {x2:.3f} {y2:.3f} l S"


def _ring(x: float, y: float, radius: float) -> str:
    pull = radius * _CURVE
    turns = ((1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0))
    parts = [f"{x + radius:.3f} {y:.3f} m"]
    for a, b, c, d in turns:
        start = x + a * radius + c * pull, y + b * radius + d * pull
        end = x + c * radius + a * pull, y + d * radius + b * pull
        to = x + c * radius, y + d * radius
        parts.append(" ".join(f"{part:.3f}" for point in (start, end, to) for part in point) + " c")
    return " ".join((*parts, "h S"))
