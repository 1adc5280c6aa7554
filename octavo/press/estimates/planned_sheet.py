"""Planned sheet: the plan of an edition's sheets becomes the paper they take, and what is waste."""

from dataclasses import dataclass

from octavo.measures import PAPERS, Trim
from octavo.press.imposition.plan import Plan
from octavo.press.imposition.sizes import times_on

_SAME = 0.5  # mm


@dataclass(frozen=True, slots=True)
class PlannedSheet:
    """A sheet of paper as it is bought, and what stands on it."""

    name: str
    width: float  # mm
    height: float
    up: int  # how many sheets of the plan it gives; 0 if not one has room
    waste: float  # the part of its area that is cut off, from 0 to 1


def planned_sheet(plan: Plan, page: tuple[float, float], bought: Trim | None) -> PlannedSheet:
    """Say what the sheets of a plan are cut from: the paper that is bought, or each from its own.

    ``page`` is the size of a page in mm.
    """
    own = plan.width, plan.height
    room = (bought.width.mm, bought.height.mm) if bought else own
    up = times_on(room, own) if bought else 1
    used = up * len(plan.sheets[0].front) * page[0] * page[1] * plan.scale**2
    return PlannedSheet(_name(room), *room, up, 1 - used / (room[0] * room[1]))


def _name(size: tuple[float, float]) -> str:
    """Name a sheet as the trade does, whichever way it lies; else give its sides."""
    short, long = sorted(size)
    for name, paper in PAPERS.items():
        sides = sorted((paper.width.mm, paper.height.mm))
        if abs(sides[0] - short) < _SAME and abs(sides[1] - long) < _SAME:
            return name.upper()
    return f"{short:g} × {long:g} mm"
