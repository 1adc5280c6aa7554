"""Leaflets: a table of panels on one sheet becomes the sheets of many; what folded ones share."""

from octavo.press.imposition.arrangement import FlatSheet, Forme, Spot

Panels = tuple[tuple[int, ...], ...]  # pages from 1, the rows from the top; negative: upside down


def leaflets(sheets: int, front: Panels, back: Panels = ()) -> tuple[FlatSheet, ...]:
    """Make leaflets of the same panels one after another, each of its own pages."""
    size = sum(len(row) for row in (*front, *back))
    return tuple(
        FlatSheet(sheet + 1, 1, _forme(front, sheet * size), _forme(back, sheet * size))
        for sheet in range(sheets)
    )


def _forme(panels: Panels, before: int) -> Forme:
    return tuple(
        tuple(Spot(before + abs(panel), 0 if panel > 0 else 180) for panel in row) for row in panels
    )
