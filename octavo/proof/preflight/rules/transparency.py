"""Transparency: what can be seen through becomes what is seen, for printers that refuse it.

PDF/X-1a and X-3 (ISO 15930-1, -3) know no transparency; a printer that flattens it may turn text
into pictures and change colours.
"""

from collections.abc import Iterator

from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.seen import Seen, seen


def transparency(printed: PrintFile) -> Iterator[Seen]:
    """Find what is drawn with an opacity, a blend mode or a soft mask (H20)."""
    hint = "draw it opaque: mix the colour by hand, take the alpha channel out of the picture"
    for mark in printed.marks:
        if mark.see_through:
            yield seen(f"something can be seen through: it has {mark.see_through}", hint, mark)
