"""Accordion: a sheet folded to and fro becomes a leaflet that is read along one side, then back."""

from octavo.copy.gatherings import Gathering
from octavo.press.imposition.arrangement import Arrangement, Join
from octavo.press.imposition.schemes.leaflets import leaflets


def accordion(gathering: Gathering, panels: int) -> Arrangement:
    """Lay panels on each side, both read from the left."""
    front, back = range(1, panels + 1), range(panels + 1, 2 * panels + 1)
    sheets = leaflets(gathering.sheets, (tuple(front),), (tuple(back),))
    return Arrangement(sheets, (Join.PANEL,) * (panels - 1))
