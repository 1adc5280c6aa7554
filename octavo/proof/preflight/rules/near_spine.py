"""Near spine: text that the binding would hide becomes what is seen.

The thicker a book, the less of its inner margin can be seen; houses that print on demand publish
how much they want for how many pages. What is too near the other edges is P07.
"""

from collections.abc import Iterator, Mapping

from octavo.measures import Length
from octavo.proof.preflight.printed import Drawn, PrintFile
from octavo.proof.preflight.seen import Seen, seen

_ROUNDING = 0.3  # mm that ink may be measured wrong by


def near_spine(printed: PrintFile, limit: Length, thicker: Mapping[str, Length]) -> Iterator[Seen]:
    """Find text nearer to the spine than ``limit``, or than a thicker book wants (H11).

    The spine is on the left of odd pages. ``thicker`` says from how many pages more is wanted.
    """
    count = len(printed.pages)
    wanted = max([limit, *(more for pages, more in thicker.items() if count >= int(pages))])
    for page in printed.pages:
        for mark in page.marks:
            near = mark.box.left if page.number % 2 else page.width - mark.box.right
            if mark.drawn is Drawn.TEXT and near < wanted.mm - _ROUNDING:
                message = (
                    f"text is {max(near, 0):.1f} mm from the spine; "
                    f"{wanted.mm:.1f} mm are wanted in a book of {count} pages"
                )
                yield seen(message, "make 'format: {margins: {inner: …}}' wider", mark)
