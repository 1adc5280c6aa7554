"""Printable area: what stands where an office printer cannot print becomes what is seen.

Such printers hold the paper at its edge and leave a border white, most of them 4 to 5 mm. It
matters for pages that are printed on paper of their own size and not cut.
"""

from collections.abc import Iterator

from octavo.measures import Length
from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.seen import Seen, seen


def printable_area(printed: PrintFile, limit: Length) -> Iterator[Seen]:
    """Find anything that is printed nearer to the edge of the page than ``limit`` (H13)."""
    for page in printed.pages:
        for mark in page.marks:
            box = mark.box
            near = min(box.left, box.top, page.width - box.right, page.height - box.bottom)
            if near < limit.mm and not mark.ink.is_paper:
                message = (
                    f"something is {max(near, 0):.1f} mm from the edge of the page, and the "
                    f"printer leaves {limit.mm:.1f} mm white"
                )
                yield seen(message, "make the margins wider, or print on larger paper", mark)
