"""Paper folding: printed sheets are turned, folded, cut, nested and read, as hands would do it.

This knows nothing of how sheets are planned. A sheet is paper of one layer with marks on its two
faces. Everything is seen from above: a mark on a lower face is where it would shine through.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from marked_pages import Found, Point, Printed


class Way(Enum):
    """How a sheet is turned over: like the page of a book, or head over heels."""

    LIKE_A_PAGE = "like a page"
    HEADLONG = "head over heels"


@dataclass(frozen=True, slots=True)
class Mark:
    """The three points of a page's marks, and whether its face looks up."""

    page: int
    points: tuple[Point, Point, Point]  # p, r, q
    up: bool

    def mirrored(self, *, x: float | None = None, y: float | None = None) -> "Mark":
        """Turn the mark over at an upright line or a level one."""
        points = tuple(
            (2 * x - a if x is not None else a, 2 * y - b if y is not None else b)
            for a, b in self.points
        )
        p, r, q = points
        return Mark(self.page, (p, r, q), not self.up)

    def moved(self, across: float, up: float = 0) -> "Mark":
        """Move the mark."""
        p, r, q = ((x + across, y + up) for x, y in self.points)
        return replace(self, points=(p, r, q))


@dataclass(frozen=True, slots=True)
class Layer:
    """One thickness of paper."""

    left: float
    bottom: float
    right: float
    top: float
    marks: tuple[Mark, ...] = ()

    def part(self, left: float, bottom: float, right: float, top: float) -> "Layer | None":
        """Cut out what lies within these lines; None if nothing does."""
        sides = (
            max(left, self.left),
            max(bottom, self.bottom),
            min(right, self.right),
            min(top, self.top),
        )
        if sides[2] - sides[0] < 1e-6 or sides[3] - sides[1] < 1e-6:
            return None
        inside = (mark for mark in self.marks if _within(_middle(mark), sides))
        return Layer(*sides, tuple(inside))

    def flipped(self, *, x: float | None = None, y: float | None = None) -> "Layer":
        """Turn the paper over at an upright line or a level one."""
        marks = tuple(mark.mirrored(x=x, y=y) for mark in self.marks)
        left, right = (
            (2 * x - self.right, 2 * x - self.left) if x is not None else (self.left, self.right)
        )
        bottom, top = (
            (2 * y - self.top, 2 * y - self.bottom) if y is not None else (self.bottom, self.top)
        )
        return Layer(left, bottom, right, top, marks)

    def moved(self, across: float, up: float = 0) -> "Layer":
        """Move the paper."""
        marks = tuple(mark.moved(across, up) for mark in self.marks)
        return Layer(
            self.left + across, self.bottom + up, self.right + across, self.top + up, marks
        )

    def face(self, *, up: bool) -> Mark | None:
        """Give the one page on a face, None if it is blank."""
        marks = [mark for mark in self.marks if mark.up is up]
        assert len(marks) <= 1, f"several pages on one face: {marks}"
        return marks[0] if marks else None


Stack = tuple[Layer, ...]  # the uppermost first
FAR = 1e6


@dataclass(frozen=True, slots=True)
class Seen:
    """A page as its reader sees it: its number, and where its left bottom mark is."""

    page: int
    x: float
    y: float


def sheet_of(front: Printed, back: Printed | None, way: Way) -> Layer:
    """Make the sheet that a printer gives: the back is upright after turning the sheet this way."""
    marks = [_mark(found, up=True) for found in front.found]
    if back is not None:
        assert (back.width, back.height) == (front.width, front.height)
        behind = (Mark(each.page, (each.p, each.r, each.q), up=True) for each in back.found)
        if way is Way.LIKE_A_PAGE:
            marks.extend(mark.mirrored(x=front.width / 2) for mark in behind)
        else:
            marks.extend(mark.mirrored(y=front.height / 2) for mark in behind)
    return Layer(0, 0, front.width, front.height, tuple(marks))


def fold_left_under(stack: Stack, x: float) -> Stack:
    """Fold what lies left of a line under the rest."""
    kept = _parts(stack, x, -FAR, FAR, FAR)
    folded = _parts(stack, -FAR, -FAR, x, FAR)
    return (*kept, *(layer.flipped(x=x) for layer in reversed(folded)))


def fold_left_over(stack: Stack, x: float) -> Stack:
    """Fold what lies left of a line upon the rest."""
    kept = _parts(stack, x, -FAR, FAR, FAR)
    folded = _parts(stack, -FAR, -FAR, x, FAR)
    return (*(layer.flipped(x=x) for layer in reversed(folded)), *kept)


def fold_right_under(stack: Stack, x: float) -> Stack:
    """Fold what lies right of a line under the rest."""
    kept = _parts(stack, -FAR, -FAR, x, FAR)
    folded = _parts(stack, x, -FAR, FAR, FAR)
    return (*kept, *(layer.flipped(x=x) for layer in reversed(folded)))


def fold_top_under(stack: Stack, y: float) -> Stack:
    """Fold what lies above a line under the rest."""
    kept = _parts(stack, -FAR, -FAR, FAR, y)
    folded = _parts(stack, -FAR, y, FAR, FAR)
    return (*kept, *(layer.flipped(y=y) for layer in reversed(folded)))


def cut_out(stack: Stack, left: float, bottom: float, right: float, top: float) -> Stack:
    """Cut all layers at four lines, and keep what is within."""
    return _parts(stack, left, bottom, right, top)


def turned_over(stack: Stack) -> Stack:
    """Turn a stack over like the page of a book."""
    return tuple(layer.flipped(x=0) for layer in reversed(stack))


def nest(folded: Iterable[Stack]) -> Stack:
    """Lay folded sheets into one another, the first outermost."""
    whole: Stack = ()
    for stack in reversed(tuple(folded)):
        half = len(stack) // 2
        whole = (*stack[:half], *whole, *stack[half:])
    return whole


def pushed_out(signature: Stack, caliper: float, *, spine_left: bool = True) -> Stack:
    """Push each leaf away from the spine by the thickness of those that lie around it."""
    last = len(signature) - 1
    away = 1 if spine_left else -1
    return tuple(
        layer.moved(away * caliper * min(number, last - number))
        for number, layer in enumerate(signature)
    )


def read(stack: Stack) -> tuple[Seen | None, ...]:
    """Turn over leaf after leaf, and read both faces; every page must be upright."""
    return tuple(seen(layer.face(up=up)) for layer in stack for up in (True, False))


def read_doubled(stack: Stack) -> tuple[Seen | None, ...]:
    """Read leaves of two layers each, which are closed: nothing may be printed within."""
    pages: list[Seen | None] = []
    for upper, lower in zip(stack[::2], stack[1::2], strict=True):
        assert upper.face(up=False) is None
        assert lower.face(up=True) is None
        pages += [seen(upper.face(up=True)), seen(lower.face(up=False))]
    return tuple(pages)


def seen(mark: Mark | None) -> Seen | None:
    """Look at a page, turning its leaf over like a page if it looks down; it must be upright."""
    if mark is None:
        return None
    view = mark if mark.up else mark.mirrored(x=0)
    (px, py), (rx, ry), (qx, qy) = view.points
    assert rx - px > 1, f"page {mark.page} is upside down or on its side"
    assert qy - py > 1, f"page {mark.page} is mirrored"
    assert abs(ry - py) < 0.1, f"page {mark.page} is askew"
    assert abs(qx - px) < 0.1, f"page {mark.page} is askew"
    return Seen(mark.page, px, py)


def numbers(pages: Iterable[Seen | None]) -> list[int | None]:
    """Give the numbers of pages, None for a blank."""
    return [page.page if page else None for page in pages]


def _parts(stack: Stack, left: float, bottom: float, right: float, top: float) -> Stack:
    parts = (layer.part(left, bottom, right, top) for layer in stack)
    return tuple(part for part in parts if part is not None)


def _mark(found: Found, *, up: bool) -> Mark:
    return Mark(found.page, (found.p, found.r, found.q), up)


def _middle(mark: Mark) -> Point:
    """Give the middle of a page, which is between its r and its q."""
    _, (rx, ry), (qx, qy) = mark.points
    return (rx + qx) / 2, (ry + qy) / 2


def _within(point: Point, sides: tuple[float, float, float, float]) -> bool:
    return sides[0] < point[0] < sides[2] and sides[1] < point[1] < sides[3]
