"""Lettering: a line of text becomes the outlines of its letters, so that no font need be embedded.

What stands outside a page, such as a slug line, is never searched or read out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fontTools.pens.basePen import BasePen
from fontTools.pens.qu2cuPen import Qu2CuPen
from fontTools.ttLib import TTFont

from octavo.project import built_in_theme

_FACE = "styles/fonts/source-sans-3/SourceSans3-Regular.ttf"
_MISSING = "?"


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter: how far it moves the next one, in parts of the size, and how it is drawn."""

    advance: float
    drawn: tuple[tuple[str, tuple[tuple[float, float], ...]], ...]  # operators and their points


class _Outline(BasePen):  # type: ignore[misc] # fontTools has no types
    """Collects the operators of PDF that draw an outline."""

    def __init__(self, glyphs: object, scale: float) -> None:
        super().__init__(glyphs)
        self.drawn: list[tuple[str, tuple[tuple[float, float], ...]]] = []
        self._scale = scale

    def _add(self, operator: str, *points: tuple[float, float]) -> None:
        scaled = tuple((round(x * self._scale, 4), round(y * self._scale, 4)) for x, y in points)
        self.drawn.append((operator, scaled))

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 - the pen that it is has this name
        self._add("m", pt)

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802 - the pen that it is has this name
        self._add("l", pt)

    def _curveToOne(  # noqa: N802 - so has this
        self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]
    ) -> None:
        self._add("c", pt1, pt2, pt3)

    def _closePath(self) -> None:  # noqa: N802 - the pen that it is has this name
        self._add("h")


@cache
def _font() -> TTFont:
    return TTFont(Path(built_in_theme() / _FACE))


@cache
def letter(sign: str) -> Letter:
    """Draw a letter in a size of 1; a sign that the face has not is a question mark."""
    font = _font()
    names = font.getBestCmap()
    name = names.get(ord(sign), names[ord(_MISSING)])
    glyphs, scale = font.getGlyphSet(), 1 / font["head"].unitsPerEm
    outline = _Outline(glyphs, scale)
    glyphs[name].draw(Qu2CuPen(outline, 1.0, all_cubic=True))
    return Letter(font["hmtx"][name][0] * scale, tuple(outline.drawn))


def width_of(text: str, size: float) -> float:
    """Give the width of a line of text, in the unit of its size."""
    return sum(letter(sign).advance for sign in text) * size


def outlines(text: str, left: float, bottom: float, size: float) -> Iterator[str]:
    """Write the operators that draw a line of text, filled, from its left end on its baseline."""
    for sign in text:
        drawn = letter(sign)
        for operator, points in drawn.drawn:
            places = (f"{left + x * size:.3f} {bottom + y * size:.3f}" for x, y in points)
            yield " ".join((*places, operator))
        if drawn.drawn:
            yield "f"
        left += drawn.advance * size
