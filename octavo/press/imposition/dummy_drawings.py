"""Dummy drawings: a plan becomes small pictures of its sheets, and of how they are nested."""

from octavo.copy.shapes.imposition import Scheme
from octavo.press.imposition.marks import side_of
from octavo.press.imposition.plan import Box, Cell, Line, Plan
from octavo.press.ink import NOTHING, Ink, line, polygon, rectangle, text
from octavo.press.lettering import Typeface

PEN, THICK = 0.25, 0.9
BLANK, OUTLINE = 0.88, 0.7  # the greys of a page on which nothing stands, and around each page
DASH = (1.6, 1.2)
MOST_SHEETS, MOST_SIGNATURES = 8, 5  # that can be told apart in a picture


def picture_of_side(
    plan: Plan, cells: tuple[Cell, ...], box: Box, typeface: Typeface, *, back: bool
) -> Ink:
    """Draw a side of a sheet as large as a box lets it: its pages, folds and cuts."""
    scale = min(box.width / plan.width, box.height / plan.height)
    x = box.left + (box.width - scale * plan.width) / 2
    y = box.top - scale * plan.height

    def small(large: Box) -> tuple[float, float, float, float]:
        return (
            x + scale * large.left,
            y + scale * large.bottom,
            scale * large.width,
            scale * large.height,
        )

    drawn = rectangle(x, y, scale * plan.width, scale * plan.height, stroke=PEN)
    for cell in cells:
        left, bottom, width, height = small(cell.trim)
        if cell.page is None:
            drawn += rectangle(left, bottom, width, height, fill=True, grey=BLANK)
        drawn += rectangle(left, bottom, width, height, grey=OUTLINE)
        if cell.page is not None:
            drawn += _number(
                cell, left + width / 2, bottom + height / 2, min(width, height), typeface
            )
    for fold in plan.folds:
        drawn += _across(plan, fold, (x, y), scale, back=back, width=PEN, dash=DASH)
    for cut in plan.cuts:
        drawn += _across(plan, cut, (x, y), scale, back=back, width=THICK)
    return drawn


def _number(cell: Cell, x: float, y: float, room: float, typeface: Typeface) -> Ink:
    """Set the number of a page with a line under it, which tells 6 from 9; as the page stands."""
    size = min(9.0, room / 2)
    words = str(cell.page)
    way = -1 if cell.rotation else 1
    base = y - way * size * 0.33
    half = typeface.width(words, size) / 2
    under = base - way * size * 0.14
    number = text(words, x, base, size, typeface, align=0.5, angle=cell.rotation)
    return number + line((x - half, under), (x + half, under), width=PEN)


def _across(  # noqa: PLR0913 - what, where, how
    plan: Plan,
    whole: Line,
    corner: tuple[float, float],
    scale: float,
    *,
    back: bool,
    width: float,
    dash: tuple[float, ...] = (),
) -> Ink:
    """Draw a fold or a cut; a fold goes on to the edges of the sheet."""
    (x1, y1), (x2, y2) = whole.start, whole.end
    if dash:
        x1, x2 = (x1, x2) if whole.upright else (0, plan.width)
        y1, y2 = (0, plan.height) if whole.upright else (y1, y2)
    box = side_of(plan, Box(x1, y1, x2, y2), back=back)
    start = (corner[0] + scale * box.left, corner[1] + scale * box.bottom)
    end = (corner[0] + scale * box.right, corner[1] + scale * box.top)
    return line(start, end, width=width, dash=dash)


def picture_of_signatures(plan: Plan, box: Box, typeface: Typeface) -> Ink:
    """Draw the folded sheets of each signature from their head, the spine at the left."""
    drawn = NOTHING
    counts = plan.gathering.signatures[:MOST_SIGNATURES]
    step = min(box.width / len(counts), 42.0)
    middle = (box.bottom + box.top) / 2
    for signature, count in enumerate(counts):
        left = box.left + 4 + signature * step
        drawn += _nested(min(count, MOST_SHEETS), left, middle, step - 12, box.height / 2)
        if plan.scheme in {Scheme.SADDLE_STITCH, Scheme.SEWN}:
            dash = () if plan.scheme is Scheme.SADDLE_STITCH else (0.8, 0.6)
            reach = left + 1.6 * min(count, MOST_SHEETS) + 3
            drawn += line((left - 3, middle), (reach, middle), width=THICK, dash=dash)
        if len(counts) > 1:
            drawn += text(str(signature + 1), left - 3, box.bottom, 3.4, typeface)
    if len(plan.gathering.signatures) > MOST_SIGNATURES:
        drawn += text("…", box.left + 4 + len(counts) * step, middle, 4, typeface)
    return drawn


def _nested(count: int, left: float, middle: float, width: float, half: float) -> Ink:
    """Draw sheets that lie in one another, each folded at its left."""
    drawn = NOTHING
    for place in range(count):
        open_by = half * (count - place) / (count + 1)
        fold = (left + 1.6 * place, middle)
        for way in (1, -1):
            drawn += line(fold, (left + width, middle + way * open_by), width=PEN)
    return drawn


def arrow_up(x: float, y: float, height: float) -> Ink:
    """Draw an arrow that points up from a point."""
    head = height * 0.4
    return line((x, y), (x, y + height - head), width=THICK) + polygon(
        (x - head / 2, y + height - head), (x + head / 2, y + height - head), (x, y + height)
    )
