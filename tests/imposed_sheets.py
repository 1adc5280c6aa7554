"""Imposed sheets for tests: marked pages are imposed, and what is printed on the sheets is read."""

from collections.abc import Iterable, Mapping
from typing import Any

from marked_pages import INSET, Found, Point, Printed, marked_pdf, printed
from paper_folding import (
    Layer,
    Seen,
    Stack,
    Way,
    fold_left_under,
    fold_right_under,
    fold_top_under,
    sheet_of,
)

from octavo.copy.press_words import PressWords
from octavo.copy.shapes.imposition import Duplex, FeedOrder, Imposition, Mark, Turn
from octavo.copy.shapes.layout import Binding
from octavo.measures import Length, Trim
from octavo.press.imposition.imposing import Imposed, impose
from octavo.press.imposition.plan import Cell, Plan
from octavo.press.imposition.slug import Imprinted
from octavo.press.lettering import Typeface, lettering
from octavo.problems import Location

SIZE = (60.0, 90.0)  # mm: the page of most tests
IMPRINTED = Imprinted("Семь дней", "0123abcd", PressWords())
WHERE = Location("pages.pdf")


def typeface() -> Typeface:
    """Give the font of the slugs."""
    return lettering()


def a_sheet(width: float, height: float) -> Trim:
    """Make a sheet of any size in mm."""
    return Trim(Length(width), Length(height))


def a_job(**keys: Any) -> Imposition:  # noqa: ANN401 - the keys of the edition
    """Make a job; lengths may be plain numbers of mm."""
    for name in ("gutter", "caliper", "tuck"):
        if isinstance(keys.get(name), int | float):
            keys[name] = Length(keys[name])
    return Imposition(**keys)


def imposed(pages: int, job: Imposition, pdf: bytes | None = None) -> Imposed:
    """Impose marked pages."""
    pdf = marked_pdf(pages, SIZE) if pdf is None else pdf
    return impose(pdf, job, Binding.NONE, imprinted=IMPRINTED, typeface=typeface(), location=WHERE)


def way_of(sheet: Printed, job: Imposition) -> Way:
    """Say how a sheet lands on its back that a printer turns over this edge of the paper."""
    turn = job.refeed.turn if job.duplex is Duplex.MANUAL else Turn(job.duplex)
    long_edge_upright = sheet.height >= sheet.width
    return Way.LIKE_A_PAGE if (turn is Turn.LONG_EDGE) is long_edge_upright else Way.HEADLONG


def from_the_printer(files: Mapping[str, bytes], job: Imposition) -> tuple[Layer, ...]:
    """Print all sheets on both sides, as a duplex printer or a patient person does."""
    if set(files) == {""}:
        sides = printed(files[""])
        pairs = list(zip(sides[::2], sides[1::2], strict=True))
    else:
        fronts, backs = printed(files["-fronts"]), printed(files["-backs"])
        if job.refeed.order is FeedOrder.REVERSED:  # the sheet on top of the pile is the last one
            backs = backs[::-1]
        pairs = list(zip(fronts, backs, strict=True))
    return tuple(sheet_of(front, back, way_of(front, job)) for front, back in pairs)


def one_sided(files: Mapping[str, bytes]) -> tuple[Layer, ...]:
    """Print sheets that have nothing on their backs."""
    return tuple(sheet_of(side, None, Way.LIKE_A_PAGE) for side in printed(files[""]))


def from_the_plan(plan: Plan) -> tuple[Layer, ...]:
    """Make the same sheets of a plan, without a PDF: for laws of every number of pages."""
    return tuple(
        sheet_of(
            _printed(plan, sheet.front),
            _printed(plan, sheet.back) if sheet.back else None,
            Way.LIKE_A_PAGE,
        )
        for sheet in plan.sheets
    )


def _printed(plan: Plan, cells: tuple[Cell, ...]) -> Printed:
    found = tuple(_found(cell) for cell in cells if cell.page is not None)
    return Printed(plan.width, plan.height, found, (), (), "")


def _found(cell: Cell) -> Found:
    place = cell.place

    def at(x: float, y: float) -> Point:
        if cell.rotation == 180:
            return place.right - x, place.top - y
        return place.left + x, place.bottom + y

    far, high = place.width - INSET, place.height - INSET
    assert cell.page is not None
    return Found(cell.page, at(INSET, INSET), at(far, INSET), at(INSET, high))


def folded(sheet: Layer, folds: int, *, spine_left: bool = True) -> Stack:
    """Fold a sheet in halves once, twice or three times, so that its first page is on top."""
    under = fold_left_under if spine_left else fold_right_under
    stack: Stack = (sheet,)
    for number in range(folds):
        left, right = min(each.left for each in stack), max(each.right for each in stack)
        bottom, top = min(each.bottom for each in stack), max(each.top for each in stack)
        if (folds - number) % 2:
            stack = under(stack, (left + right) / 2)
        else:
            stack = fold_top_under(stack, (bottom + top) / 2)
    return stack


ALL_MARKS = tuple(Mark)
#: Numbers of pages: all up to 200, and those near the borders of sheets and signatures.
EVERY = range(1, 201)
SOME = (*range(1, 35), 63, 64, 65, 100, 127, 128, 129, 199, 200)
FOLDS = {1: 0, 2: 1, 4: 2, 8: 3}  # pages a side → how often the sheet is folded
#: Sheets that the pages fill exactly, so that folding in halves is folding at the spine.
EXACT = {
    1: a_sheet(60, 90),
    2: a_sheet(120, 90),
    4: a_sheet(120, 180),
    8: a_sheet(240, 180),
}


def with_margins(pages_per_side: int, gutter: float) -> Trim:
    """Give a sheet whose halves are the middles of its pages although there are gutters."""
    exact = EXACT[pages_per_side]
    return a_sheet(
        exact.width.mm + (2 * gutter if pages_per_side == 8 else 0),
        exact.height.mm + (2 * gutter if pages_per_side > 2 else 0),
    )


def in_one_place(pages: Iterable[Seen | None]) -> bool:
    """Tell whether all pages that are no blanks stand within 0.1 mm of one another."""
    there = [page for page in pages if page]
    spans = [
        max(values) - min(values)
        for values in ([page.x for page in there], [page.y for page in there])
        if values
    ]
    return all(span < 0.1 for span in spans)
