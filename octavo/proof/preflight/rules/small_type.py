"""Small type: text smaller than a size becomes what is seen.

Trade practice: nothing below 5 pt; the houses that print on demand ask for more (see the profiles
of printers), and books for children for much more, which a limit of the edition's own says.
"""

from collections.abc import Iterator

from octavo.measures import Length
from octavo.proof.preflight.printed import Drawn, PrintFile
from octavo.proof.preflight.seen import Seen, seen

_ROUNDING = 0.05  # pt


def small_type(printed: PrintFile, limit: Length) -> Iterator[Seen]:
    """Find text smaller than ``limit`` (H09)."""
    for mark in printed.marks:
        if mark.drawn is Drawn.TEXT and mark.size < limit.pt - _ROUNDING:
            message = f"the text is {mark.size:.2g} pt high; {limit.pt:.2g} pt are wanted"
            yield seen(message, "set it larger", mark)
