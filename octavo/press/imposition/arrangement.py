"""Arrangement: pages in rows and columns on flat sheets, before anything has a size."""

from dataclasses import dataclass, field, replace
from enum import Enum, auto


class Join(Enum):
    """What lies between two neighbours on a sheet."""

    SPINE = auto()  # a fold at which the book is sewn or stapled: pages touch
    MILLED = auto()  # a fold at the spine that is cut away before gluing
    FOLD = auto()  # a fold that the trim cuts open
    PANEL = auto()  # a fold that stays: pages touch
    CUT = auto()
    SPACE = auto()  # nothing: the sheet stays as it is


class Spine(Enum):
    """On which side of a page its spine is, as one looks at the sheet."""

    LEFT = auto()
    RIGHT = auto()

    @property
    def opposite(self) -> "Spine":
        """The other side."""
        return Spine.RIGHT if self is Spine.LEFT else Spine.LEFT


@dataclass(frozen=True, slots=True)
class Spot:
    """A place for a page on a side of a sheet."""

    slot: int  # in the order in which a reader turns the pages, from 1
    rotation: int = 0  # 0 or 180 degrees
    spine: Spine | None = None
    depth: int = 0  # how many folded leaves of its signature lie around it


Forme = tuple[tuple[Spot, ...], ...]  # the rows of a side as one looks at it, the top one first


@dataclass(frozen=True, slots=True)
class FlatSheet:
    """A sheet before it is folded or cut; its back is seen when it is turned like a page."""

    signature: int  # from 1
    place: int  # in its signature, from 1, the outermost first
    front: Forme
    back: Forme = ()  # empty if nothing is printed there


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Sheets that all have the same rows and columns; joins are those of the fronts."""

    sheets: tuple[FlatSheet, ...]
    columns: tuple[Join, ...] = ()  # between each column and the next, from the left
    rows: tuple[Join, ...] = ()  # between each row and the next, from the top
    narrow: frozenset[int] = field(default_factory=frozenset)  # columns that are folded in
    slit: tuple[int, int] | None = None  # a cut between the rows, from one column to another

    @property
    def size(self) -> tuple[int, int]:
        """How many rows and columns there are."""
        return len(self.rows) + 1, len(self.columns) + 1


def mirrored(forme: Forme) -> Forme:
    """Change left and right, for a spine at the right; the pages themselves stay as they are."""
    return tuple(
        tuple(
            replace(spot, spine=spot.spine.opposite if spot.spine else None)
            for spot in reversed(row)
        )
        for row in forme
    )


def bound_right(arrangement: Arrangement) -> Arrangement:
    """Make of an arrangement with the spine at the left one with the spine at the right."""
    _, columns = arrangement.size
    slit = arrangement.slit
    return Arrangement(
        sheets=tuple(
            replace(sheet, front=mirrored(sheet.front), back=mirrored(sheet.back))
            for sheet in arrangement.sheets
        ),
        columns=arrangement.columns[::-1],
        rows=arrangement.rows,
        narrow=frozenset(columns - 1 - column for column in arrangement.narrow),
        slit=(columns - slit[1], columns - slit[0]) if slit else None,
    )
