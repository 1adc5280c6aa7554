"""Fonts embedded: fonts that are named and not in the file become what is seen.

ISO 15930 (PDF/X), all parts: every font is embedded. Otherwise the printer's machine puts another
in its place, and lines run over.
"""

from collections.abc import Iterator

from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.seen import Seen, seen


def fonts_embedded(printed: PrintFile) -> Iterator[Seen]:
    """Find fonts whose program is not in the file (H04)."""
    for font in printed.fonts:
        if not font.embedded:
            message = f"the font '{font.name}' is not embedded"
            hint = "write the PDF anew with its fonts embedded, or turn the text into outlines"
            mark = printed.first_in(font)
            yield seen(message, hint, mark) if mark else Seen(message, hint)
