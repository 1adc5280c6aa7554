"""Fit search: page counts on the rungs of two ladders become the lowest rung that fits.

Pages nearly always grow from rung to rung, and so the search halves what is left of a ladder; but
a rung is taken only if it was laid out and does fit.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from octavo.typeset.fit_order import Aim

#: How many settings are tried at most, the edition's own among them.
LAYOUTS = 8


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of a layout; ``thin`` if a page more was taken for a few lines only."""

    pages: int
    thin: bool = False


#: Lays the book out on a rung: 0 is the edition's own, below 0 it is tighter, above 0 wider.
Try = Callable[[int], Tally]


@dataclass(slots=True)
class _Trials:
    """The layouts made so far."""

    lay_out: Try
    tallies: dict[int, Tally] = field(default_factory=dict)

    def at(self, rung: int) -> Tally:
        if rung not in self.tallies:
            self.tallies[rung] = self.lay_out(rung)
        return self.tallies[rung]

    @property
    def left(self) -> int:
        return LAYOUTS - len(self.tallies)


@dataclass(frozen=True, slots=True)
class Sought:
    """What a search found: ``rung`` is None if nothing that was tried fits."""

    rung: int | None
    tallies: Mapping[int, Tally]  # by rung, in the order in which they were tried


def seek(aim: Aim, tops: Mapping[int, int], lay_out: Try) -> Sought:
    """Find the lowest rung that fits, in ``LAYOUTS`` layouts at most.

    ``tops`` are the last rungs of both ladders by their sign.
    """
    trials = _Trials(lay_out)
    own = trials.at(0)
    if aim.good(own.pages):
        return Sought(0, trials.tallies)
    for goal in aim.goals(own.pages):
        sign = -1 if goal < own.pages else 1
        rung = _climb(goal, sign, tops[sign], aim, trials)
        if rung is not None:
            return Sought(rung, trials.tallies)
    return Sought(None, trials.tallies)


def _climb(goal: int, sign: int, top: int, aim: Aim, trials: _Trials) -> int | None:
    """Look for the lowest rung of a ladder that has the pages of the goal.

    ``low`` is a rung that does not reach the goal, ``high`` one that reaches or passes it.
    """
    if top == 0 or trials.left == 0 or not _reaches(trials.at(sign * top), goal, sign):
        return None
    low, high = 0, top
    while high - low > 1 and trials.left:
        middle = (low + high) // 2
        if _reaches(trials.at(sign * middle), goal, sign):
            high = middle
        else:
            low = middle
    good = (rung for rung in trials.tallies if rung * sign > 0 and _fits(trials, rung, goal, aim))
    return min(good, key=abs, default=None)


def _reaches(tally: Tally, goal: int, sign: int) -> bool:
    """Tell whether a rung is high enough; a page with a few lines only is not yet filled."""
    if sign < 0:
        return tally.pages <= goal
    return tally.pages > goal or (tally.pages == goal and not tally.thin)


def _fits(trials: _Trials, rung: int, goal: int, aim: Aim) -> bool:
    tally = trials.tallies[rung]
    if rung < 0:
        return tally.pages == goal or (not aim.multiple and tally.pages < goal)
    return tally.pages == goal and not tally.thin
