"""Spine: a cover that does not fit its book, or text too near the folds of its spine, is seen.

The folds wander by a millimetre or more from copy to copy, so that text as wide as the spine runs
over to the front of some.
"""

from collections.abc import Iterator

from octavo.measures import Length
from octavo.problems import Location
from octavo.proof.preflight.intended import CoverPlan
from octavo.proof.preflight.printed import Drawn, PrintFile
from octavo.proof.preflight.seen import Seen, seen

_ROUNDING = 0.5  # mm that a cover may be cut wrong by


def spine(
    printed: PrintFile, cover: CoverPlan | None, limit: Length, where: Location | None
) -> Iterator[Seen]:
    """Find a cover of a wrong size, and text on its spine nearer to a fold than ``limit`` (H17)."""
    if cover is None:
        return
    for page in printed.pages[:1]:
        off = max(abs(page.width - cover.width), abs(page.height - cover.height))
        if off > _ROUNDING:
            message = (
                f"the cover is {page.width:.1f} × {page.height:.1f} mm; with a spine of "
                f"{cover.spine:.1f} mm it should be {cover.width:.1f} × {cover.height:.1f} mm"
            )
            hint = "make the cover anew: the number of pages or the paper has changed"
            yield Seen(message, hint, page.number, location=where)
            return
        left, right = cover.spine_left, cover.spine_left + cover.spine
        for mark in page.marks:
            middle = (mark.box.left + mark.box.right) / 2
            near = min(mark.box.left - left, right - mark.box.right)
            if mark.drawn is Drawn.TEXT and left <= middle <= right and near < limit.mm:
                message = (
                    f"text on the spine is {max(near, 0):.1f} mm from a fold; "
                    f"{limit.mm:.1f} mm are wanted on a spine of {cover.spine:.1f} mm"
                )
                yield seen(message, "set it smaller, or leave the spine without text", mark)
