"""Picture resolution: pictures that have too few pixels for their size become what is seen.

Trade practice: one and a half to two pixels to a line of the screen, which is 225 to 300 to the
inch at 150 lines. Below it a picture looks soft, and far below it one sees its pixels.
"""

from collections.abc import Iterator

from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.seen import Seen, seen


def picture_resolution(printed: PrintFile, limit: float) -> Iterator[Seen]:
    """Find pictures in colours or greys with fewer pixels to the inch than ``limit`` (H01)."""
    for mark in printed.marks:
        raster = mark.raster
        if raster and not raster.line_art and raster.ppi < limit - 0.5:
            times = 100 * raster.ppi / limit
            message = f"the picture has {raster.ppi:.0f} pixels to the inch; {limit:.0f} are wanted"
            hint = f"print it at {times:.0f} % of this size or smaller, or scan it finer"
            yield seen(message, hint, mark)
