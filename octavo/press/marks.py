"""Marks: the sizes of a page become what is drawn around it for those who print, cut and fold it.

Everything stands outside the bleed. Lengths are millimetres; the page's left bottom corner is 0 0.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from octavo.copy.shapes.press import Marks
from octavo.press.ink import NOTHING, TARGET, Ink, bar, line, target, text
from octavo.press.lettering import Typeface

_CROP = 5.0  # how long a line is that shows a cut or a fold
_DASH = (1.0, 0.8)  # of the line that shows a fold
_PATCH = 4.0
_SLUG, _SLUG_LEAST = 2.1, 1.05  # six points, three points
_SLUG_ROOM = 4.0
_GRAYS = (0.0, 0.25, 0.5, 0.75)


@dataclass(frozen=True, slots=True)
class Surround:
    """A page and what surrounds it: its size, its bleed and where its marks begin."""

    width: float
    height: float
    bleed: float
    offset: float
    marks: Marks
    folds: tuple[float, ...] = ()  # of a cover: from its left edge

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


def draw_marks(around: Surround, slug: str, inks: tuple[str, ...], typeface: Typeface) -> Ink:
    """Draw the marks of a page.

    The colour that all inks print is chosen around them; ``inks`` are operators that choose each
    ink alone, for the bar.
    """
    drawn: list[Ink] = []
    if around.marks.crop:
        drawn += (*_crops(around), *_folds(around))
    if around.marks.registration:
        drawn += _crosses(around)
    if around.marks.slug:
        drawn.append(_slug(around, slug, typeface))
    if around.marks.bar:
        drawn += _bar(around, inks)
    return sum(drawn, NOTHING)


def _crops(around: Surround) -> Iterator[Ink]:
    near, far = around.start, around.start + _CROP
    for x in (0, around.width):
        yield line((x, -near), (x, -far))
        yield line((x, around.height + near), (x, around.height + far))
    for y in (0, around.height):
        yield line((-near, y), (-far, y))
        yield line((around.width + near, y), (around.width + far, y))


def _folds(around: Surround) -> Iterator[Ink]:
    near, far = around.start, around.start + _CROP
    for x in around.folds:
        yield line((x, -near), (x, -far), dash=_DASH)
        yield line((x, around.height + near), (x, around.height + far), dash=_DASH)


def _crosses(around: Surround) -> Iterator[Ink]:
    """Draw a cross in the middle of each side, or beside it where a fold is."""
    middle = around.start + _CROP / 2
    across, up = _clear(around), around.height / 2
    yield target(across, -middle)
    yield target(across, around.height + middle)
    yield target(-middle, up)
    yield target(around.width + middle, up)


def _clear(around: Surround) -> float:
    """Find the place nearest to the middle of the head where a cross is on no fold."""
    middle = around.width / 2
    apart = TARGET * 4
    places = (middle, *(fold + side for fold in around.folds for side in (-apart, apart)))
    clear = (x for x in places if all(abs(x - fold) >= apart for fold in around.folds))
    return min(clear, key=lambda x: abs(x - middle), default=middle)


def _slug(around: Surround, words: str, typeface: Typeface) -> Ink:
    """Set the slug line below all other marks, as large as there is room for it."""
    size = min(_SLUG, _SLUG * around.width / max(typeface.width(words, _SLUG), 1))
    return text(words, 0, -around.foot + _SLUG / 3, max(size, _SLUG_LEAST), typeface)


def _bar(around: Surround, inks: tuple[str, ...]) -> Iterator[Ink]:
    """Draw a patch of each ink, then grays, above the page, beside its middle cross."""
    bottom = around.height + around.start + (_CROP - _PATCH) / 2
    patches = (*inks, *(f"{gray} g" for gray in _GRAYS))
    left = max((_clear(around), *around.folds)) + TARGET + _PATCH
    size = min(_PATCH, (around.width - left - _PATCH) / len(patches))
    for place, ink in enumerate(patches):
        patch = bar(left + place * size, bottom, size, _PATCH)
        yield Ink((f"q {ink}", *patch.operators, "Q"))
