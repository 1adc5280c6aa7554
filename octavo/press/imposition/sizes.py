"""Sizes: rows and columns of pages, and the sheets at hand, become the sheet that is taken."""

from dataclasses import dataclass

from octavo.copy.shapes.imposition import Imposition
from octavo.measures import PAPERS, Length, Trim
from octavo.press.imposition.arrangement import Arrangement, Join

TOLERANCE = 0.1  # mm by which pages may be larger than the sheet: sizes in points are rounded
TOUCHING = frozenset({Join.SPINE, Join.PANEL})
#: The families in which a sheet is sought, the one of a named sheet first.
METRIC = ("a5", "a4", "sra4", "a3", "sra3", "a2")
AMERICAN = ("letter", "legal", "tabloid")


class ImpositionError(ValueError):
    """Pages that do not come on the sheets as asked: which key is to blame, and the remedy."""

    def __init__(self, code: str, key: str, fact: str, hint: str) -> None:
        """Keep the parts of the problem; the caller knows the place."""
        self.code, self.key, self.fact, self.hint = code, key, fact, hint
        super().__init__(f"{fact}; {hint}")


@dataclass(frozen=True, slots=True)
class Measured:
    """A sheet as it lies, and how large the pages are on it."""

    width: float
    height: float
    scale: float


@dataclass(frozen=True, slots=True)
class Spread:
    """What an arrangement takes: so many pages each way, and what is between them in mm."""

    rows: int
    columns: int
    across: float  # all gutters between columns, less what narrow columns lack
    down: float

    def block(self, page: tuple[float, float], scale: float = 1) -> tuple[float, float]:
        """Give width and height of all pages together."""
        width, height = page
        return (
            self.columns * width * scale + self.across,
            self.rows * height * scale + self.down,
        )


def spread(arrangement: Arrangement, job: Imposition) -> Spread:
    """Add up what an arrangement takes besides the pages."""
    rows, columns = arrangement.size
    gutters = [
        sum(gap(join, job) for join in joins) for joins in (arrangement.columns, arrangement.rows)
    ]
    return Spread(rows, columns, gutters[0] - len(arrangement.narrow) * job.tuck.mm, gutters[1])


def gap(join: Join, job: Imposition) -> float:
    """Give the room between two neighbours."""
    return 0 if join in TOUCHING else job.gutter.mm


def measured(
    wanted: Spread, page: tuple[float, float], job: Imposition, *, bleed: float = 0
) -> Measured:
    """Choose the sheet, turn it as the pages need it, and say how large they will be.

    A sheet that is not named is chosen with room for the bleed, in mm; a named one may lack it.
    Raises ImpositionError: I01 if pages of their true size do not fit.
    """
    block = wanted.block(page)
    if not job.true_size:
        return _fitted(wanted, page, job.sheet or PAPERS["a4"])
    with_bleed = (block[0] + 2 * bleed, block[1] + 2 * bleed)
    sheet = job.sheet or _smallest(with_bleed, METRIC + AMERICAN)
    lying = _turned(sheet, block) if sheet else None
    if lying is None:
        raise _too_small(block, job.sheet)
    return Measured(*lying, 1)


def _fitted(wanted: Spread, page: tuple[float, float], sheet: Trim) -> Measured:
    """Make pages as large as the sheet lets them be, whichever way it lies."""
    ways = [(sheet.width.mm, sheet.height.mm), (sheet.height.mm, sheet.width.mm)]
    scales = [
        min(
            (width - wanted.across) / (wanted.columns * page[0]),
            (height - wanted.down) / (wanted.rows * page[1]),
        )
        for width, height in ways
    ]
    best = max(scales)
    if best <= 0:
        fact = f"the gutters alone are larger than the sheet {described(sheet)}"
        raise ImpositionError("I01", "gutter", fact, "take a larger sheet, or a smaller gutter")
    return Measured(*ways[scales.index(best)], best)


def _turned(sheet: Trim, block: tuple[float, float]) -> tuple[float, float] | None:
    """Turn the sheet so that it holds the pages, as they lie if it can; None if it cannot."""
    short, long = sorted((sheet.width.mm, sheet.height.mm))
    ways = (
        [(short, long), (long, short)] if block[0] <= block[1] else [(long, short), (short, long)]
    )
    fits = (
        way for way in ways if block[0] <= way[0] + TOLERANCE and block[1] <= way[1] + TOLERANCE
    )
    return next(fits, None)


def _smallest(block: tuple[float, float], names: tuple[str, ...]) -> Trim | None:
    """Find the sheet that the pages fill exactly, or else the smallest that holds them."""
    holding = [PAPERS[name] for name in names if _turned(PAPERS[name], block)]
    exact = (sheet for sheet in holding if _left_over(sheet, block) <= 2 * TOLERANCE)
    return next(exact, holding[0] if holding else None)


def _left_over(sheet: Trim, block: tuple[float, float]) -> float:
    sides = zip(sorted((sheet.width.mm, sheet.height.mm)), sorted(block), strict=True)
    return max(side - taken for side, taken in sides)


def _too_small(block: tuple[float, float], sheet: Trim | None) -> ImpositionError:
    size = " × ".join(str(Length(round(side, 1))) for side in block)
    wide = AMERICAN + METRIC if sheet and sheet.name in AMERICAN else METRIC + AMERICAN
    larger = _smallest(block, wide)
    names = f"write 'sheet: {larger.name}', the smallest that holds them" if larger else ""
    remedies = [remedy for remedy in (names, "or 'scale: fit', which makes them smaller") if remedy]
    if sheet is None:
        fact = f"the pages of a side take {size}, and there is no standard sheet so large"
    else:
        fact = f"the pages of a side take {size}, and the sheet is {described(sheet)}"
    return ImpositionError("I01", "sheet", fact, ", ".join(remedies).removeprefix("or "))


def described(sheet: Trim) -> str:
    """Write a sheet with its name and its sides."""
    sides = f"{sheet.width} × {sheet.height}"
    return f"{sheet.name} ({sides})" if sheet.name else sides


def times_on(room: tuple[float, float], piece: tuple[float, float]) -> int:
    """Count how often a piece of paper can be cut out of a larger one, upright or turned; mm."""
    ways = (piece, piece[::-1])
    return max(
        int((room[0] + TOLERANCE) // width) * int((room[1] + TOLERANCE) // height)
        for width, height in ways
    )


def steps_on_sheet(page: tuple[float, float], job: Imposition) -> tuple[int, int]:
    """Say how many rows and columns of a page are repeated: as asked, or as many as fit.

    Raises ImpositionError (I01) if none does.
    """
    if job.rows or job.columns:
        return job.rows or 1, job.columns or 1
    sheet = job.sheet or PAPERS["a4"]
    gutter = job.gutter.mm
    ways = ((sheet.width.mm, sheet.height.mm), (sheet.height.mm, sheet.width.mm))
    grids = [
        tuple(
            int((side + gutter + TOLERANCE) // (taken + gutter))
            for side, taken in zip(reversed(way), reversed(page), strict=True)
        )
        for way in ways
    ]
    rows, columns = max(grids, key=lambda each: each[0] * each[1])
    if not rows * columns:
        if job.true_size:
            raise _too_small(page, sheet)
        return 1, 1
    return rows, columns
