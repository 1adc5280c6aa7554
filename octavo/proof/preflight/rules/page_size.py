"""Page size: pages that are not as large as they should be become what is seen.

The trimmed page is the trim box (ISO 32000-1:2008, 14.11.2). Whoever cuts a stack cuts all pages to
one size.
"""

from collections.abc import Iterator

from octavo.problems import Location
from octavo.proof.preflight.printed import PrintFile
from octavo.proof.preflight.seen import Seen

_ROUNDING = 0.5  # mm


def page_size(
    printed: PrintFile, trim: tuple[float, float] | None, where: Location | None
) -> Iterator[Seen]:
    """Find pages that differ from the trim, or from the first page if none is known (H16)."""
    if not printed.pages:
        return
    wanted = trim or (printed.pages[0].width, printed.pages[0].height)
    for page in printed.pages:
        off = max(abs(page.width - wanted[0]), abs(page.height - wanted[1]))
        if off > _ROUNDING:
            message = (
                f"page {page.number} is {page.width:.1f} × {page.height:.1f} mm, "
                f"not {wanted[0]:.1f} × {wanted[1]:.1f} mm"
            )
            hint = "make all pages one size: a style gives this one another (@page {size: …})"
            yield Seen(message, hint, page.number, location=where)
