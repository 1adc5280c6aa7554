"""Duplex: a plan becomes the sides to print, in the order and the position that a printer needs.

The plan sees a back as one does who turns the sheet like the page of a book. A printer turns it
over the long edge of the paper or the short one: where that edge is not upright, the back has to
be upside down on its page.
"""

from collections.abc import Mapping
from types import MappingProxyType

from octavo.copy.shapes.imposition import Duplex, FeedOrder, Imposition, Turn
from octavo.press.imposition.drawing import Face
from octavo.press.imposition.plan import Plan

#: What follows the name of a file of sheets: nothing, or the side that it holds.
BOTH, FRONTS, BACKS = "", "-fronts", "-backs"


def faces(plan: Plan, job: Imposition) -> Mapping[str, tuple[Face, ...]]:
    """Give the sides of all sheets by the file that they are printed from."""
    fronts = tuple(Face(sheet, back=False) for sheet in plan.sheets)
    if not plan.two_sided:
        return MappingProxyType({BOTH: fronts})
    manual = job.duplex is Duplex.MANUAL
    turn = job.refeed.turn if manual else Turn(job.duplex)
    turned = head_over_heels(plan.width, plan.height, turn)
    right, up = job.shift
    backs = tuple(Face(sheet, back=True, turned=turned, shift=(right, up)) for sheet in plan.sheets)
    if manual:
        fed = backs[::-1] if job.refeed.order is FeedOrder.REVERSED else backs
        return MappingProxyType({FRONTS: fronts, BACKS: fed})
    both = (face for pair in zip(fronts, backs, strict=True) for face in pair)
    return MappingProxyType({BOTH: tuple(both)})


def head_over_heels(width: float, height: float, turn: Turn) -> bool:
    """Tell whether a sheet that lies so is turned over a level edge, its foot to the head."""
    lying = width > height
    return lying is (turn is Turn.LONG_EDGE)
