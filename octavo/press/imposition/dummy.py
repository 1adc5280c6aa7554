"""Dummy: a plan becomes a page that says how to print, fold and bind this very job."""

import pikepdf

from octavo.copy.gatherings import FOLDED
from octavo.copy.shapes.imposition import Duplex, FeedOrder, Imposition, Scheme, Turn
from octavo.measures import PAPERS, Trim
from octavo.press.imposition.drawing import add_sheet, finished
from octavo.press.imposition.dummy_drawings import picture_of_side, picture_of_signatures
from octavo.press.imposition.plan import Box, Cell, Plan
from octavo.press.imposition.sizes import AMERICAN
from octavo.press.imposition.slug import Imprinted
from octavo.press.ink import NOTHING, Ink, text
from octavo.press.lettering import Typeface
from octavo.press.marking import in_mm, marking

MARGIN = 18.0
TITLE, PLAIN, SMALL = 7.0, 3.9, 2.9  # sizes of type in mm
LEADING = 1.4
PICTURE, PROFILE = 62.0, 26.0  # the heights of pictures
SEEN = 2.0  # mm of paper around the pages that are worth a cut
FOLD_WORDS = {2: "fold_once", 4: "fold_twice", 8: "fold_thrice"}
#: Schemes whose sheets lie in one another or upon one another when they are folded.
GATHERED = frozenset({Scheme.SADDLE_STITCH, Scheme.SEWN, Scheme.PERFECT})


def dummy(plan: Plan, job: Imposition, imprinted: Imprinted, typeface: Typeface) -> bytes:
    """Draw the dummy; the same bytes every time."""
    paper = PAPERS["letter" if job.sheet and job.sheet.name in AMERICAN else "a4"]
    with pikepdf.new() as target:
        ink = _page(plan, job, imprinted, typeface, paper)
        resources = pikepdf.Dictionary(marking(target, typeface, ink.letters))
        width, height = paper.width.mm, paper.height.mm
        add_sheet(target, width, height, in_mm(ink).encode(), resources)
        return finished(target)


def steps(plan: Plan, job: Imposition, imprinted: Imprinted) -> tuple[str, ...]:
    """Say in order what is to be done."""
    words = imprinted.words.dummy
    edges = {
        Turn.LONG_EDGE: imprinted.words.sheets.long_edge,
        Turn.SHORT_EDGE: imprinted.words.sheets.short_edge,
    }
    if not plan.two_sided:
        said = [words.print_one]
    elif job.duplex is Duplex.MANUAL:
        last = job.refeed.order is FeedOrder.REVERSED
        manual = words.print_manual.format(edge=edges[job.refeed.turn])
        said = [f"{manual} {words.reversed if last else words.same}"]
    else:
        said = [words.print_both.format(edge=edges[Turn(job.duplex)])]
    if plan.scheme in FOLDED and plan.folds:
        said.append(getattr(words, FOLD_WORDS[len(plan.sheets[0].front)]))
    said.append(getattr(words, plan.scheme.replace("-", "_")))
    if plan.scheme in FOLDED:
        trimming = [words.trim] if _has_trim(plan) else []
        folds = [words.trim_folds] if len(plan.folds) > 1 else []
        said.append(" ".join((*trimming, *folds)))
    return tuple(step for step in said if step)


def _has_trim(plan: Plan) -> bool:
    """Whether the sheet is larger than its pages by more than a printer's error."""
    left = (plan.height - plan.block.height, plan.width - plan.block.width)
    return max(left) > SEEN


def facts(plan: Plan, imprinted: Imprinted) -> tuple[str, ...]:
    """Say what the job needs."""
    words, gathering = imprinted.words.sheets, plan.gathering
    pages = sum(page is not None for page in gathering.slots)
    size = f"{plan.width:.4g} × {plan.height:.4g} {words.millimetres}"
    said = [
        f"{words.pages}: {pages}",
        f"{words.sheets}: {len(plan.sheets)}",
        f"{words.paper}: {size}",
    ]
    if plan.scheme is Scheme.SEWN:
        said.append(f"{words.signatures}: {' + '.join(map(str, gathering.signatures))}")
    if gathering.blanks and plan.scheme is not Scheme.STEP_AND_REPEAT:
        said.append(f"{words.blanks}: {', '.join(map(str, gathering.blanks))}")
    return tuple(said)


def _page(
    plan: Plan, job: Imposition, imprinted: Imprinted, typeface: Typeface, paper: Trim
) -> Ink:
    measure = paper.width.mm - 2 * MARGIN
    y = paper.height.mm - MARGIN - TITLE
    drawn = NOTHING
    title = imprinted.words.dummy.title.format(name=imprinted.name)
    for row in typeface.lines(title, TITLE, measure):
        drawn += text(row, MARGIN, y, TITLE, typeface)
        y -= TITLE * LEADING
    for row in typeface.lines(" · ".join(facts(plan, imprinted)), PLAIN, measure):
        drawn += text(row, MARGIN, y, PLAIN, typeface)
        y -= PLAIN * LEADING
    drawn += _pictures(plan, imprinted, typeface, Box(MARGIN, y - PICTURE, MARGIN + measure, y))
    y -= PICTURE + 3 * PLAIN
    for number, step in enumerate(steps(plan, job, imprinted), 1):
        drawn += text(f"{number}.", MARGIN, y, PLAIN, typeface)
        for row in typeface.lines(step, PLAIN, measure - 8):
            drawn += text(row, MARGIN + 8, y, PLAIN, typeface)
            y -= PLAIN * LEADING
        y -= PLAIN * 0.4
    if plan.scheme in GATHERED and plan.folds:
        box = Box(MARGIN, y - PROFILE, MARGIN + measure, y)
        drawn += picture_of_signatures(plan, box, typeface)
        y -= PROFILE + 2 * PLAIN
    return drawn + _list(plan, imprinted, typeface, Box(MARGIN, MARGIN, MARGIN + measure, y))


def _pictures(plan: Plan, imprinted: Imprinted, typeface: Typeface, box: Box) -> Ink:
    """Draw both sides of the first sheet, and say which they are."""
    words, first = imprinted.words.sheets, plan.sheets[0]
    sides = [(first.front, False, words.front)]
    if plan.two_sided:
        sides.append((first.back, True, words.back))
    drawn = NOTHING
    width = (box.width - 8) / 2
    for place, (cells, back, name) in enumerate(sides):
        left = box.left + place * (width + 8)
        each = Box(left, box.bottom + 2 * SMALL, left + width, box.top)
        drawn += picture_of_side(plan, cells, each, typeface, back=back)
        label = f"{words.sheet.format(number=1, count=len(plan.sheets))} · {name}"
        drawn += text(label, left + width / 2, box.bottom, SMALL, typeface, align=0.5)
    return drawn


def _list(plan: Plan, imprinted: Imprinted, typeface: Typeface, box: Box) -> Ink:
    """List the pages of all sheets in columns, as far as there is room."""
    rows = [
        f"{sheet.number}.  {_numbers(sheet.front)}"
        + (f"  /  {_numbers(sheet.back)}" if sheet.back else "")
        for sheet in plan.sheets
    ]
    del imprinted
    widest = max(typeface.width(row, SMALL) for row in rows) + 6
    columns = max(1, int(box.width // widest))
    deep = max(1, int(box.height // (SMALL * LEADING)))
    if len(rows) > columns * deep:
        rows = [*rows[: columns * deep - 1], "…"]
    deep = min(deep, -(-len(rows) // columns))
    drawn = NOTHING
    for place, row in enumerate(rows):
        column, down = divmod(place, deep)
        x, y = box.left + column * widest, box.top - down * SMALL * LEADING
        drawn += text(row, x, y, SMALL, typeface)
    return drawn


def _numbers(cells: tuple[Cell, ...]) -> str:
    return " ".join("–" if cell.page is None else str(cell.page) for cell in cells)
