"""Line art resolution: pictures of black and white with too few pixels become what is seen.

Trade practice: the edges of such pictures are printed without a screen and show every pixel below
about 600 to the inch; printers ask for 800 to 1200.
"""

from collections.abc import Iterator

from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.seen import Seen, seen


def line_art_resolution(printed: PrintFile, limit: float) -> Iterator[Seen]:
    """Find pictures of one bit with fewer pixels to the inch than ``limit`` (H02)."""
    for mark in printed.marks:
        if mark.raster and mark.raster.line_art and mark.raster.ppi < limit - 0.5:
            message = (
                f"the picture of black and white has {mark.raster.ppi:.0f} pixels to the inch; "
                f"{limit:.0f} are wanted"
            )
            hint = "scan it finer, or as greys, or draw it as SVG"
            yield seen(message, hint, mark)
