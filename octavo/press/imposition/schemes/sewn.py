"""Sewn: signatures of a few sheets each are folded, gathered in order and sewn through the fold."""

from octavo.copy.gatherings import Gathering
from octavo.press.imposition.arrangement import Arrangement
from octavo.press.imposition.schemes.signatures import nested


def sewn(gathering: Gathering, pages_a_side: int) -> Arrangement:
    """Nest the sheets of each signature."""
    return nested(gathering.signatures, pages_a_side)
