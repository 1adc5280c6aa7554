"""Placing: an arrangement becomes cells with their places on the sheet, folds and cuts.

Creep. Each sheet of a signature lies around those inside it and is pushed back by their thickness,
so the inner ones stand out at the fore-edge and lose more when the book is trimmed. A page is
therefore moved towards its spine by the caliper times the number of folded leaves that lie around
it: nothing on the outermost leaf, most on the innermost. Only what is printed moves. The trim stays
where it is, and what would come over the fold is cut off there.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from octavo.copy.gatherings import Gathering
from octavo.copy.shapes.imposition import Imposition
from octavo.press.imposition.arrangement import Arrangement, FlatSheet, Forme, Join, Spine, Spot
from octavo.press.imposition.plan import Box, Cell, Line, Sheet, other_side
from octavo.press.imposition.sizes import Measured, gap, spread

FOLDS = frozenset({Join.SPINE, Join.MILLED, Join.FOLD, Join.PANEL})

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Placing:
    """The columns and rows of the fronts, in mm."""

    sheet: Box
    columns: tuple[Span, ...]  # left and right of each
    rows: tuple[Span, ...]  # bottom and top of each, the top row first
    page: Span  # width and height as printed
    caliper: float  # 0 without creep
    arrangement: Arrangement

    @property
    def block(self) -> Box:
        """All pages of a front together."""
        return Box(self.columns[0][0], self.rows[-1][0], self.columns[-1][1], self.rows[0][1])

    def folds(self) -> tuple[Line, ...]:
        """Give the folds of all sheets, as on their fronts."""
        return tuple(line for line in self._lines() if line.join in FOLDS)

    def cuts(self) -> tuple[Line, ...]:
        """Give the cuts between pages."""
        cuts = [line for line in self._lines() if line.join is Join.CUT]
        if self.arrangement.slit:
            first, last = (self.columns[column][0] for column in self.arrangement.slit)
            middle = (self.rows[0][0] + self.rows[1][1]) / 2
            cuts.append(Line((first, middle), (last, middle), Join.CUT))
        return tuple(cuts)

    def _lines(self) -> tuple[Line, ...]:
        block = self.block
        upright = (
            Line((middle, block.bottom), (middle, block.top), join)
            for join, middle in zip(self.arrangement.columns, _middles(self.columns), strict=True)
        )
        level = (
            Line((block.left, middle), (block.right, middle), join)
            for join, middle in zip(self.arrangement.rows, _middles(self.rows), strict=True)
        )
        return (*upright, *level)

    def cells(self, forme: Forme, slots: Sequence[int | None], *, back: bool) -> tuple[Cell, ...]:
        """Place the pages of a side, as one looks at it."""
        last = len(self.columns) - 1
        return tuple(
            self._cell(
                spot, slots[spot.slot - 1], row, last - column if back else column, back=back
            )
            for row, spots in enumerate(forme)
            for column, spot in enumerate(spots)
        )

    def _cell(self, spot: Spot, page: int | None, row: int, column: int, *, back: bool) -> Cell:
        """Place a page in a row and a column of the front, or behind it."""
        left, right = self.columns[column]
        bottom, top = self.rows[row]
        trim = Box(left, bottom, right, top)
        place = self._place(trim, column)
        room = self._room(row, column)
        if back:
            trim, place, room = (other_side(box, self.sheet.right) for box in (trim, place, room))
        creep = spot.depth * self.caliper
        way = {Spine.LEFT: -1, Spine.RIGHT: 1, None: 0}[spot.spine]
        moved = place.moved(way * creep)
        return Cell(spot.slot, page, trim, moved, room, spot.rotation, spot.spine, creep)

    def _place(self, trim: Box, column: int) -> Box:
        """Give a page its own width; in a narrow column it loses something at the free edge."""
        width = self.page[0]
        if column not in self.arrangement.narrow:
            return trim
        if column == 0:
            return Box(trim.right - width, trim.bottom, trim.right, trim.top)
        return Box(trim.left, trim.bottom, trim.left + width, trim.top)

    def _room(self, row: int, column: int) -> Box:
        """Say how far the bleed may go: to the middle of a gutter, or the edge of the sheet."""
        across, down = _middles(self.columns), _middles(self.rows)
        return Box(
            across[column - 1] if column else self.sheet.left,
            down[row] if row < len(down) else self.sheet.bottom,
            across[column] if column < len(across) else self.sheet.right,
            down[row - 1] if row else self.sheet.top,
        )


def placing(arrangement: Arrangement, page: Span, measure: Measured, job: Imposition) -> Placing:
    """Put the pages in the middle of the sheet; ``page`` is their size before it is scaled."""
    width, height = (side * measure.scale for side in page)
    block = spread(arrangement, job).block(page, measure.scale)
    columns: list[Span] = []
    at = (measure.width - block[0]) / 2
    for column, join in enumerate((*arrangement.columns, None)):
        end = at + width - (job.tuck.mm if column in arrangement.narrow else 0)
        columns.append((at, end))
        at = end + (gap(join, job) if join else 0)
    rows: list[Span] = []
    at = (measure.height + block[1]) / 2
    for row_join in (*arrangement.rows, None):
        rows.append((at - height, at))
        at -= height + (gap(row_join, job) if row_join else 0)
    sheet = Box(0, 0, measure.width, measure.height)
    caliper = job.caliper.mm if job.creep else 0
    return Placing(sheet, tuple(columns), tuple(rows), (width, height), caliper, arrangement)


def placed(number: int, flat: FlatSheet, gathering: Gathering, where: Placing) -> Sheet:
    """Place the pages of a sheet, the ``number``-th of the job."""
    front = where.cells(flat.front, gathering.slots, back=False)
    back = where.cells(flat.back, gathering.slots, back=True)
    return Sheet(number, flat.signature, flat.place, front, back)


def _middles(spans: tuple[Span, ...]) -> tuple[float, ...]:
    """Give the lines between neighbours, whichever way they are counted."""
    return tuple(
        (one[1] + other[0]) / 2 if one[0] < other[0] else (one[0] + other[1]) / 2
        for one, other in pairwise(spans)
    )
