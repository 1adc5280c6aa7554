"""Fonts allowed: fonts whose makers do not let them be embedded become what is seen.

The bits are those of fsType in the table OS/2 (ISO/IEC 14496-22): bit 1 alone restricts
the licence, bit 9 lets only bitmaps be embedded, bit 8 forbids to leave out what is not used.
"""

from collections.abc import Iterator

from octavo.copy.font_files import FontFile
from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.seen import Seen, seen

_USAGE = 0x000F
_RESTRICTED, _WHOLE_ONLY, _BITMAPS_ONLY = 0x0002, 0x0100, 0x0200


def fonts_allowed(printed: PrintFile, files: tuple[FontFile, ...]) -> Iterator[Seen]:
    """Find fonts, in the project or in the file, that may not be embedded as they are (H05)."""
    for file in files:
        if said := _forbidden(file.fs_type):
            yield Seen(f"the font '{file.name}' {said}", _HINT, location=file.location)
    if not files:
        for font in printed.fonts:
            mark = printed.first_in(font)
            if mark and (said := _forbidden(font.fs_type or 0)):
                yield seen(f"the font '{font.name}' {said}", _HINT, mark)


_HINT = "take another font, or ask its maker for a licence and for a file whose bits say so"


def _forbidden(fs_type: int) -> str:
    if fs_type & _USAGE == _RESTRICTED:
        return "may not be embedded: its maker restricts the licence (fsType 2)"
    if fs_type & _BITMAPS_ONLY:
        return "may be embedded as a bitmap only (fsType 512)"
    if fs_type & _WHOLE_ONLY:
        return "may not be embedded in part, as every PDF does (fsType 256)"
    return ""
