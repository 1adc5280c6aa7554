"""Overprint: what vanishes or changes because it is printed over what is below becomes seen.

White that overprints is no ink at all on press, though it shows on a screen; a colour that
overprints mixes with what it stands on. Black may. (ISO 32000-1:2008, 8.6.7.)
"""

from collections.abc import Iterator

from octavo.copy.shapes.rule_settings import ColourSpace
from octavo.proof.preflight.printed import Ink, PrintFile
from octavo.proof.preflight.seen import Seen, seen

_DARK = 0.2  # of 1


def overprint(printed: PrintFile) -> Iterator[Seen]:
    """Find white and colours that are set to overprint (H19)."""
    hint = "switch overprinting off for it where the drawing was made"
    for mark in printed.marks:
        if not mark.overprints or not mark.ink.parts or _is_black(mark.ink):
            continue
        if mark.ink.is_white:
            yield seen("white is set to overprint: it will not be there on paper", hint, mark)
        else:
            yield seen("a colour is set to overprint: it mixes with what is below", hint, mark)


def _is_black(ink: Ink) -> bool:
    if ink.space is ColourSpace.CMYK:
        return not any(ink.parts[:3])
    return ink.space in {ColourSpace.GRAY, ColourSpace.RGB} and max(ink.parts) <= _DARK
