"""Perfect binding: folded sheets or single leaves are gathered, milled at the spine and glued."""

from dataclasses import replace

from octavo.copy.gatherings import Gathering
from octavo.press.imposition.arrangement import Arrangement, Join
from octavo.press.imposition.schemes.signatures import nested


def perfect(gathering: Gathering, pages_a_side: int) -> Arrangement:
    """Fold each sheet by itself; the folds at the spine are cut away, and have a gutter for it."""
    folded = nested(gathering.signatures, pages_a_side)
    joins = (Join.MILLED if join is Join.SPINE else join for join in folded.columns)
    return replace(folded, columns=tuple(joins))
