"""French fold: a sheet printed on one side and folded twice becomes a card of four pages."""

from octavo.copy.gatherings import Gathering
from octavo.press.imposition.arrangement import Arrangement, Join
from octavo.press.imposition.schemes.leaflets import leaflets

FRONT = ((-3, -2), (4, 1))  # the upper half goes back and down, then the left half goes back


def french_fold(gathering: Gathering) -> Arrangement:
    """Lay four pages on the one printed side."""
    return Arrangement(leaflets(gathering.sheets, FRONT), (Join.PANEL,), (Join.PANEL,))
