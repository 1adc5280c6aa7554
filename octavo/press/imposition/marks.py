"""Marks: a plan becomes the lines outside its pages by which sheets are cut, folded and gathered.

All stand outside the bleed, and each is left out where the sheet has no room for it. The collation
mark alone stands within: on the fold, as wide as the folded signature is thick, so that it is on
the spine and on no page.
"""

from dataclasses import dataclass

from octavo.copy.gatherings import FOLDED
from octavo.copy.shapes.imposition import Mark
from octavo.press.imposition.arrangement import Join, Spine
from octavo.press.imposition.plan import Box, Plan, Sheet
from octavo.press.ink import NOTHING, TARGET, Ink, bar, line, target

CLEAR = 1.5  # mm between what is printed and a mark
LENGTH, SHORTEST = 5.0, 2.0
APART = 5.0  # between the middle of such a mark and any line
STEP = 6.0  # the height of a collation mark, and how far the next one stands below it
WIDEST = 4.0
DASH = (1.0, 0.8)


@dataclass(frozen=True, slots=True)
class Margin:
    """What is left of a side of the sheet: from the clear space around the bleed to the edge."""

    upright: bool  # marks in it run up and down: the margin is at the head or at the foot
    near: float  # where marks begin
    edge: float  # the edge of the sheet
    along: tuple[float, float]  # from where to where the pages reach

    @property
    def room(self) -> float:
        """How long a mark may be."""
        return abs(self.edge - self.near)

    def tick(self, at: float, dash: tuple[float, ...] = ()) -> Ink:
        """Draw a line away from the pages."""
        if self.room < SHORTEST:
            return NOTHING
        length = min(LENGTH, self.room)
        end = self.near + (length if self.edge > self.near else -length)
        ends = ((at, self.near), (at, end)) if self.upright else ((self.near, at), (end, at))
        return line(*ends, dash=dash)

    def target(self, at: float) -> Ink:
        """Draw a registration mark."""
        if self.room < 2 * TARGET:
            return NOTHING
        out = self.near + (TARGET if self.edge > self.near else -TARGET)
        x, y = (at, out) if self.upright else (out, at)
        return target(x, y)


def margins(plan: Plan, bleed: float, *, back: bool) -> tuple[Margin, ...]:
    """Give the margins at the head, the foot, the left and the right; ``bleed`` in mm."""
    block = side_of(plan, plan.block, back=back)
    clear = bleed + CLEAR
    across, up = (block.left, block.right), (block.bottom, block.top)
    ends = (
        (True, block.top + clear, plan.height, across),
        (True, block.bottom - clear, 0.0, across),
        (False, block.left - clear, 0.0, up),
        (False, block.right + clear, plan.width, up),
    )
    return tuple(
        Margin(upright, near, edge, along)
        for upright, near, edge, along in ends
        if 0 < near < (plan.height if upright else plan.width)
    )


def marks(plan: Plan, sheet: Sheet, wanted: frozenset[Mark], bleed: float, *, back: bool) -> Ink:
    """Draw the marks of a side, but for the slug."""
    folds, cuts = _lines(plan, back=back)
    around = margins(plan, bleed, back=back)
    drawn: list[Ink] = []
    for margin in around:
        if Mark.FOLD in wanted:
            drawn.extend(margin.tick(at, DASH) for at in sorted(folds[margin.upright]))
        if Mark.CROP in wanted:
            drawn.extend(margin.tick(at) for at in sorted(cuts[margin.upright]))
        if Mark.REGISTRATION in wanted:
            drawn.append(_registration(margin, folds[margin.upright] | cuts[margin.upright]))
    if Mark.COLLATION in wanted and not back:
        drawn.append(_collation(plan, sheet))
    return sum(drawn, NOTHING)


def side_of(plan: Plan, box: Box, *, back: bool) -> Box:
    """Give a box of the front as it is on the side that one looks at."""
    return Box(plan.width - box.right, box.bottom, plan.width - box.left, box.top) if back else box


def _lines(plan: Plan, *, back: bool) -> tuple[dict[bool, set[float]], dict[bool, set[float]]]:
    """Give where folds and cuts meet the margins: across (True) and upwards (False)."""
    folds: dict[bool, set[float]] = {True: set(), False: set()}
    for fold in plan.folds:
        at = round(fold.start[0] if fold.upright else fold.start[1], 4)
        folds[fold.upright].add(at)
    cuts: dict[bool, set[float]] = {True: set(), False: set()}
    for cell in plan.sheets[0].front:
        cuts[True] |= {round(cell.trim.left, 4), round(cell.trim.right, 4)}
        cuts[False] |= {round(cell.trim.bottom, 4), round(cell.trim.top, 4)}
    for way in (True, False):
        cuts[way] -= folds[way]
    if back:
        for each in (folds, cuts):
            each[True] = {round(plan.width - at, 4) for at in each[True]}
    return folds, cuts


def taken(plan: Plan, margin: Margin, *, back: bool) -> tuple[float, ...]:
    """Give where marks stand in a margin, those that are not wanted among them, in order."""
    folds, cuts = _lines(plan, back=back)
    lines = folds[margin.upright] | cuts[margin.upright]
    target = _target_place(margin, lines)
    return tuple(sorted(lines if target is None else lines | {target}))


def _registration(margin: Margin, lines: set[float]) -> Ink:
    """Draw a registration mark, if there is room for it."""
    place = _target_place(margin, lines)
    return NOTHING if place is None else margin.target(place)


def _target_place(margin: Margin, lines: set[float]) -> float | None:
    """Find the middle of a side, or a place next to it where a line is there."""
    low, high = margin.along
    for part in (0.5, 0.25, 0.75, 0.4, 0.6, 0.125, 0.875):
        at = low + part * (high - low)
        if all(abs(at - other) >= APART for other in lines):
            return at
    return None


def _collation(plan: Plan, sheet: Sheet) -> Ink:
    """Draw the mark of a signature on the outside of its outermost sheet, a step below the last."""
    signatures = plan.gathering.signatures
    if sheet.place != 1 or len(signatures) == 1 or plan.scheme not in FOLDED or not plan.folds:
        return NOTHING
    first = min(sheet.front, key=lambda cell: cell.slot)
    pages = len(sheet.front) * 2
    leaves = signatures[sheet.signature - 1] * pages // 2
    at = first.trim.left if first.spine is Spine.LEFT else first.trim.right
    milled = next((fold for fold in plan.folds if fold.join is Join.MILLED), None)
    width = leaves * plan.caliper
    if milled:
        gutter = 2 * abs(
            first.room.left - at if first.spine is Spine.LEFT else first.room.right - at
        )
        at += (gutter / 2) * (-1 if first.spine is Spine.LEFT else 1)
        width = max(width, gutter)
    steps = max(1, int((first.trim.height - 2 * STEP) // STEP))
    top = first.trim.top - STEP - STEP * ((sheet.signature - 1) % steps)
    width = min(width, WIDEST)
    return bar(at - width / 2, top - STEP, width, STEP)
