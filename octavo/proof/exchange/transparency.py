"""Transparency: what shines through on pages becomes what PDF/X-1a and X-3 do not take."""

from collections.abc import Iterator

import pikepdf

from octavo.copy.shapes.press import PressStandard
from octavo.press.colour.paints import Kind, paints
from octavo.press.standards.flavours import PRESS
from octavo.press.standards.transparency import transparent


def transparency(document: pikepdf.Pdf) -> Iterator[str]:
    """Find masks, half transparent colours and blend modes (ISO 15930-4:2003, 6.22)."""
    found = tuple(paints(document))
    for paint in found:
        if paint.kind is Kind.GROUP:
            yield f"page {paint.page} has a group that is mixed before it is painted"
    for fault in transparent(found, PRESS[PressStandard.X_1A], "x-4"):
        what = fault.message.replace("{it}", "a picture").partition(", and ")[0]
        yield f"on page {fault.page} {what}"
