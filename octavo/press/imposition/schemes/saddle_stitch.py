"""Saddle stitch: all sheets are folded, nested into one signature, and stapled through the fold."""

from octavo.copy.gatherings import Gathering
from octavo.press.imposition.arrangement import Arrangement
from octavo.press.imposition.schemes.signatures import nested


def saddle_stitch(gathering: Gathering, pages_a_side: int) -> Arrangement:
    """Nest all sheets."""
    return nested(gathering.signatures, pages_a_side)
