"""Missing glyphs: signs drawn as the empty box of a font become what is seen.

Glyph 0 of a font stands for all that it lacks (ISO/IEC 14496-22); no reader can tell what
was meant. ISO 15930-7 (PDF/X-4) forbids it. F01 finds the same before the pages are set.
"""

from collections.abc import Iterator

from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.seen import Seen, seen


def missing_glyphs(printed: PrintFile) -> Iterator[Seen]:
    """Find text with signs for which its font has no glyph (H07)."""
    hint = "use another character, or a font that has it"
    for mark in printed.marks:
        if mark.missing:
            signs = "a sign" if mark.missing == 1 else f"{mark.missing} signs"
            yield seen(f"the font lacks {signs} of this text: an empty box is printed", hint, mark)
