"""Plan: where each page stands on each sheet, in millimetres; pure values, no PDF.

Places are measured from the left bottom corner of the sheet as one looks at its side. A back is
seen when its sheet is turned like the page of a book; how the printer turns it comes later.
"""

from dataclasses import dataclass, replace

from octavo.copy.gatherings import Gathering
from octavo.copy.shapes.imposition import Scheme
from octavo.press.imposition.arrangement import Arrangement, Join, Spine


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """From the left to the right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From the bottom to the top."""
        return self.top - self.bottom

    def moved(self, across: float, up: float = 0) -> "Box":
        """Move the box."""
        return Box(self.left + across, self.bottom + up, self.right + across, self.top + up)

    def within(self, other: "Box") -> "Box":
        """Keep what lies in another box too."""
        return Box(
            max(self.left, other.left),
            max(self.bottom, other.bottom),
            min(self.right, other.right),
            min(self.top, other.top),
        )


@dataclass(frozen=True, slots=True)
class Cell:
    """A place for a page, and what may be drawn there."""

    slot: int
    page: int | None  # None: blank
    trim: Box  # what is left when all is cut
    place: Box  # where the page's own trim box comes: moved against the trim by the creep
    room: Box  # how far its bleed may reach: to the fold, or half the gutter
    rotation: int  # 0 or 180 degrees
    spine: Spine | None
    creep: float  # how far the page is moved to its spine


@dataclass(frozen=True, slots=True)
class Line:
    """A line across the front of all sheets: a fold or a cut."""

    start: tuple[float, float]
    end: tuple[float, float]
    join: Join

    @property
    def upright(self) -> bool:
        """Whether it runs from the foot to the head of the sheet."""
        return self.start[0] == self.end[0]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet with what is on its two sides."""

    number: int
    signature: int
    place: int  # in its signature, the outermost first
    front: tuple[Cell, ...]
    back: tuple[Cell, ...]  # empty if nothing is printed there


@dataclass(frozen=True, slots=True)
class Plan:
    """All sheets of a job."""

    scheme: Scheme
    width: float  # of the sheet
    height: float
    scale: float  # 1: pages at their true size
    caliper: float
    gathering: Gathering
    arrangement: Arrangement
    sheets: tuple[Sheet, ...]
    block: Box  # all pages of a front together
    folds: tuple[Line, ...]
    cuts: tuple[Line, ...]

    @property
    def two_sided(self) -> bool:
        """Whether the backs are printed."""
        return any(sheet.back for sheet in self.sheets)


def other_side(box: Box, width: float) -> Box:
    """Give the place of a box as seen from the other side of a sheet."""
    return replace(box, left=width - box.right, right=width - box.left)
