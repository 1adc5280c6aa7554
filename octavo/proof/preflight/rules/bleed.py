"""Bleed: colour that reaches the edge of the page and ends there becomes what is seen.

Paper is never cut exactly: what ends at the cut shows a white line in half of the copies. What is
to reach the edge goes 3 mm beyond it, or as the printer asks. At the spine nothing is cut.
"""

from collections.abc import Iterator

from octavo.proof.preflight.printed import Drawn, Mark, PrintFile, PrintPage
from octavo.proof.preflight.seen import Seen, seen

_TOUCHES = 0.3  # mm
_ROUNDING = 0.2  # mm


def bleed(printed: PrintFile, wanted: float, *, bound: bool) -> Iterator[Seen]:
    """Find what touches the edge and does not reach ``wanted`` mm beyond it (H18).

    What the file itself allows for is wanted too.
    """
    for page in printed.pages:
        wanted = max(wanted, page.bleed)
        for mark in page.marks:
            if mark.drawn is Drawn.TEXT or mark.ink.is_paper:
                continue
            enough = wanted - _ROUNDING if wanted else float("inf")
            reaches = _reaches(mark, page, bound=bound)
            short = [edge for edge, reach in reaches if reach < enough]
            if not short:
                continue
            where = " and ".join(short)
            if wanted:
                message = (
                    f"colour ends at the {where} of the page, without {wanted:.1f} mm of bleed"
                )
                hint = f"let it reach {wanted:.1f} mm beyond the edge, or end inside the page"
            else:
                message = f"colour reaches the {where} of the page, and there is no bleed"
                hint = "set 'format: {bleed: 3mm}', or let it end inside the page"
            yield seen(message, hint, mark)


def _reaches(mark: Mark, page: PrintPage, *, bound: bool) -> Iterator[tuple[str, float]]:
    """Give the edges that a mark touches, with how far it goes beyond each, in mm."""
    box = mark.box
    recto = page.number % 2 == 1
    edges = (
        ("left edge", -box.left, bound and recto),
        ("head", -box.top, False),
        ("right edge", box.right - page.width, bound and not recto),
        ("foot", box.bottom - page.height, False),
    )
    for name, beyond, at_spine in edges:
        if beyond > -_TOUCHES and not at_spine:
            yield name, beyond
