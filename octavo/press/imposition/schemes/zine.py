"""Zine: one side of one sheet, with one cut, becomes a booklet of eight pages."""

from octavo.copy.gatherings import Gathering
from octavo.press.imposition.arrangement import Arrangement, Join
from octavo.press.imposition.schemes.leaflets import leaflets

FRONT = ((-7, -6, -5, -4), (8, 1, 2, 3))
SLIT = (1, 3)  # between the rows, from the first fold to the third


def zine(gathering: Gathering) -> Arrangement:
    """Lay eight pages on the one printed side: folded lengthwise, pushed together, closed."""
    sheets = leaflets(gathering.sheets, FRONT)
    return Arrangement(sheets, (Join.PANEL,) * 3, (Join.PANEL,), slit=SLIT)
