"""Cut and stack: the pile of sheets is cut, and the piles laid upon one another are the book."""

from octavo.copy.gatherings import Gathering
from octavo.press.imposition.arrangement import Arrangement, FlatSheet, Forme, Join, Spot


def cut_and_stack(gathering: Gathering, grid: tuple[int, int], sides: int) -> Arrangement:
    """Give each place on the sheet a run of leaves; piles are taken row by row from the left."""
    rows, columns = grid
    sheets = gathering.sheets

    def forme(sheet: int, side: int, order: range) -> Forme:
        """Give a side, 0 or 1, of a sheet, whose columns stand in this order."""
        return tuple(
            tuple(
                Spot(((row * columns + column) * sheets + sheet) * sides + side + 1)
                for column in order
            )
            for row in range(rows)
        )

    across = range(columns)
    return Arrangement(
        sheets=tuple(
            FlatSheet(
                1,
                sheet + 1,
                forme(sheet, 0, across),
                forme(sheet, 1, across[::-1]) if sides > 1 else (),
            )
            for sheet in range(sheets)
        ),
        columns=(Join.CUT,) * (columns - 1),
        rows=(Join.CUT,) * (rows - 1),
    )
