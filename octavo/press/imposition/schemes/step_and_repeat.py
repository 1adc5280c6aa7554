"""Step and repeat: one page many times on a sheet, and the next behind it, as for cards."""

from octavo.copy.gatherings import Gathering
from octavo.press.imposition.arrangement import Arrangement, FlatSheet, Forme, Join, Spot


def step_and_repeat(gathering: Gathering, grid: tuple[int, int], sides: int) -> Arrangement:
    """Fill every sheet with a page; with two sides, every second page is the back of the first."""
    rows, columns = grid

    def forme(slot: int) -> Forme:
        return ((Spot(slot),) * columns,) * rows

    return Arrangement(
        sheets=tuple(
            FlatSheet(sheet + 1, 1, forme(first), forme(first + 1) if sides > 1 else ())
            for sheet, first in enumerate(range(1, len(gathering.slots) + 1, sides))
        ),
        columns=(Join.CUT,) * (columns - 1),
        rows=(Join.CUT,) * (rows - 1),
    )
