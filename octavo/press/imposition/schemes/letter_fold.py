"""Letter fold: a sheet folded twice like a letter becomes a leaflet of six panels."""

from octavo.copy.gatherings import Gathering
from octavo.press.imposition.arrangement import Arrangement, Join
from octavo.press.imposition.schemes.leaflets import leaflets

#: Outside: the panel that is folded in first, the back, the cover. Inside: one spread of three.
OUTSIDE, INSIDE = ((5, 6, 1),), ((2, 3, 4),)
FLAP = 0  # the column of the outside that is folded in, and so must be narrower


def letter_fold(gathering: Gathering) -> Arrangement:
    """Lay three panels on each side."""
    sheets = leaflets(gathering.sheets, OUTSIDE, INSIDE)
    return Arrangement(sheets, (Join.PANEL,) * 2, narrow=frozenset({FLAP}))
