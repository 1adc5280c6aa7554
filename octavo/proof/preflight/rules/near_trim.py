"""Near trim: text too near the edge of the page becomes what is seen, in a file that comes alone.

Paper is never cut exactly. In a build the proof says the same of the text that it knows (P07).
"""

from collections.abc import Iterator

from octavo.proof.preflight.printed import Drawn, PrintFile
from octavo.proof.preflight.seen import Seen, seen

_ROUNDING = 0.3  # mm that ink may be measured wrong by


def near_trim(printed: PrintFile, limit: float) -> Iterator[Seen]:
    """Find text nearer to the edge of the trimmed page than ``limit`` mm (H12)."""
    for page in printed.pages:
        for mark in page.marks:
            box = mark.box
            near = min(box.left, box.top, page.width - box.right, page.height - box.bottom)
            if mark.drawn is Drawn.TEXT and near < limit - _ROUNDING:
                message = (
                    f"text is {max(near, 0):.1f} mm from the edge of the page; "
                    f"{limit:.1f} mm are wanted"
                )
                yield seen(message, "move it inwards, or make the margins wider", mark)
