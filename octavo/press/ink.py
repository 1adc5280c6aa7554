"""Ink: lines, shapes and texts in millimetres become the operators of a PDF page."""

from dataclasses import dataclass, field
from math import cos, radians, sin

from octavo.press.lettering import Typeface

HAIRLINE = 0.09  # mm: a quarter of a point, as marks are in the trade
KAPPA = 0.5523  # how far the handles of a Bézier curve stand out that draws a quarter of a circle
TARGET = 2.0  # mm that a registration mark reaches each way
#: Under which names the resources of a page have the font of marks and the colour of all plates.
FONT, ALL = "/OctavoFont", "/OctavoAll"


@dataclass(frozen=True, slots=True)
class Ink:
    """Operators, and the letters for which a font has to be there."""

    operators: tuple[str, ...] = ()
    letters: frozenset[str] = field(default_factory=frozenset)

    def __add__(self, other: "Ink") -> "Ink":
        """Draw one after the other."""
        return Ink((*self.operators, *other.operators), self.letters | other.letters)


NOTHING = Ink()


def line(
    start: tuple[float, float],
    end: tuple[float, float],
    *,
    width: float = HAIRLINE,
    dash: tuple[float, ...] = (),
) -> Ink:
    """Draw a straight line."""
    dashes = " ".join(number(each) for each in dash)
    path = f"{point(*start)} m {point(*end)} l S"
    return Ink((f"q {number(width)} w [{dashes}] 0 d {path} Q",))


def rectangle(  # noqa: PLR0913 - four sides, and how
    left: float,
    bottom: float,
    width: float,
    height: float,
    *,
    fill: bool = False,
    stroke: float = HAIRLINE,
    grey: float = 0,
) -> Ink:
    """Draw a rectangle, filled with a grey (0 is black) or drawn around."""
    box = f"{point(left, bottom)} {point(width, height)} re"
    if fill:
        return Ink((f"q {number(grey)} g {box} f Q",))
    return Ink((f"q {number(grey)} G {number(stroke)} w {box} S Q",))


def bar(left: float, bottom: float, width: float, height: float) -> Ink:
    """Fill a rectangle with the ink of the marks around it."""
    return Ink((f"{point(left, bottom)} {point(width, height)} re f",))


def circle(x: float, y: float, radius: float, *, width: float = HAIRLINE) -> Ink:
    """Draw a circle."""
    arm = radius * KAPPA
    curves = (
        (x + radius, y + arm, x + arm, y + radius, x, y + radius),
        (x - arm, y + radius, x - radius, y + arm, x - radius, y),
        (x - radius, y - arm, x - arm, y - radius, x, y - radius),
        (x + arm, y - radius, x + radius, y - arm, x + radius, y),
    )
    path = " ".join(" ".join(map(number, curve)) + " c" for curve in curves)
    return Ink((f"q {number(width)} w {point(x + radius, y)} m {path} S Q",))


def target(x: float, y: float) -> Ink:
    """Draw a registration mark."""
    across = line((x - TARGET, y), (x + TARGET, y))
    return circle(x, y, TARGET / 2) + across + line((x, y - TARGET), (x, y + TARGET))


def polygon(*corners: tuple[float, float]) -> Ink:
    """Fill a shape with straight sides."""
    first, *others = corners
    path = " ".join(f"{point(*corner)} l" for corner in others)
    return Ink((f"{point(*first)} m {path} f",))


def text(  # noqa: PLR0913 - what, where, how large, which way
    words: str,
    x: float,
    y: float,
    size: float,
    typeface: Typeface,
    *,
    angle: float = 0,
    align: float = 0,
) -> Ink:
    """Set a line of text, ``size`` mm high, turned anticlockwise; align 0.5 is in the middle."""
    back = typeface.width(words, size) * align
    across, up = cos(radians(angle)), sin(radians(angle))
    x, y = x - back * across, y - back * up
    matrix = " ".join(number(each) for each in (across, up, -up, across, x, y))
    shown = f"BT {FONT} {number(size)} Tf {matrix} Tm <{typeface.codes(words)}> Tj ET"
    return Ink((shown,), frozenset(words))


def moved(ink: Ink, x: float, y: float, *, half_turn: bool = False) -> Ink:
    """Draw something elsewhere, or upside down around that point."""
    matrix = "-1 0 0 -1" if half_turn else "1 0 0 1"
    return Ink((f"q {matrix} {point(x, y)} cm", *ink.operators, "Q"), ink.letters)


def point(x: float, y: float) -> str:
    """Write two numbers."""
    return f"{number(x)} {number(y)}"


def number(value: float) -> str:
    """Write a number as PDF has it, to a hundred-thousandth."""
    return f"{round(value, 5) + 0.0:.5f}".rstrip("0").rstrip(".")
