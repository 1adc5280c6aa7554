"""N-up: pages stand side by side in the order of reading, on sheets that are not folded."""

from octavo.copy.gatherings import Gathering
from octavo.press.imposition.arrangement import Arrangement, FlatSheet, Forme, Join, Spot


def n_up(gathering: Gathering, grid: tuple[int, int], sides: int) -> Arrangement:
    """Fill side after side, row by row from the left."""
    rows, columns = grid

    def forme(side: int) -> Forme:
        """Give a side; they are counted through all sheets from 0."""
        first = side * rows * columns + 1
        return tuple(
            tuple(Spot(first + row * columns + column) for column in range(columns))
            for row in range(rows)
        )

    return Arrangement(
        sheets=tuple(
            FlatSheet(
                sheet + 1, 1, forme(sheet * sides), forme(sheet * sides + 1) if sides > 1 else ()
            )
            for sheet in range(gathering.sheets)
        ),
        columns=(Join.SPACE,) * (columns - 1),
        rows=(Join.SPACE,) * (rows - 1),
    )
