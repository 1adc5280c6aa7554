"""Gatherings: a number of pages becomes signatures of sheets, and the blanks that fill them."""

from dataclasses import dataclass

from octavo.copy.shapes.imposition import Blanks, ImpositionRecord, Scheme
from octavo.copy.shapes.layout import Binding

#: What is printed as one book of leaves, so that it can have blanks inside.
BOOKS = frozenset({Scheme.SADDLE_STITCH, Scheme.SEWN, Scheme.PERFECT, Scheme.CUT_AND_STACK})
FOLDED = frozenset({Scheme.SADDLE_STITCH, Scheme.SEWN, Scheme.PERFECT})
#: Leaflets: scheme → the pages that one sheet bears.
LEAFLETS = {Scheme.FRENCH_FOLD: 4, Scheme.LETTER_FOLD: 6, Scheme.ZINE: 8}
GRIDS = {1: (1, 1), 2: (1, 2), 4: (2, 2), 8: (2, 4)}  # pages a side → rows and columns
PANELS = (3, 4)  # of an accordion: for six pages, and for more


@dataclass(frozen=True, slots=True)
class Gathering:
    """Where pages stand: a slot is a side of a leaf, None where it is blank."""

    slots: tuple[int | None, ...]  # the page in each, in the order in which a reader turns them
    signatures: tuple[int, ...]  # the sheets in each; what is not nested has one sheet in each

    @property
    def sheets(self) -> int:
        """How many sheets there are."""
        return sum(self.signatures)

    @property
    def blanks(self) -> tuple[int, ...]:
        """The slots that are blank, counted from 1."""
        return tuple(slot for slot, page in enumerate(self.slots, 1) if page is None)


def gather(pages: int, job: ImpositionRecord, binding: Binding) -> Gathering:
    """Divide ``pages``, one at least, among as few sheets as hold them."""
    scheme = job.scheme_for(binding)
    per_sheet = pages_a_sheet(pages, job, scheme)
    wanted = pages + (2 if job.blanks is Blanks.INSIDE_COVER and scheme in BOOKS else 0)
    sheets = -(-wanted // per_sheet)
    blanks = job.blanks if scheme in BOOKS else Blanks.END
    return Gathering(_slots(pages, sheets * per_sheet, blanks), _signatures(sheets, job, scheme))


def pages_a_sheet(pages: int, job: ImpositionRecord, scheme: Scheme) -> int:
    """Say how many pages a sheet bears on both its sides."""
    if scheme in FOLDED:
        return 2 * (job.pages_per_side or 2)
    if scheme in LEAFLETS:
        return LEAFLETS[scheme]
    if scheme is Scheme.ACCORDION:
        return 2 * panels(pages, job)
    if scheme is Scheme.STEP_AND_REPEAT:
        return job.sides
    rows, columns = grid(job)
    return rows * columns * job.sides


def grid(job: ImpositionRecord) -> tuple[int, int]:
    """Give the rows and columns of sheets that are not folded."""
    if job.rows or job.columns:
        return job.rows or 1, job.columns or 1
    unbound = job.scheme is None  # a wall sheet, a page to a side
    return GRIDS[job.pages_per_side or (1 if unbound else 2)]


def panels(pages: int, job: ImpositionRecord) -> int:
    """Say how many panels an accordion has."""
    few, many = PANELS
    return max(2, job.columns) if job.columns else (few if pages <= 2 * few else many)


def _slots(pages: int, slots: int, blanks: Blanks) -> tuple[int | None, ...]:
    """Put pages in slots.

    Inside the cover, the second slot and the last but one are always blank; what else is left over
    stands before the last page, as with before-last.
    """
    numbers = tuple(range(1, pages + 1))
    left: tuple[None, ...] = (None,) * (slots - pages)
    match blanks:
        case Blanks.END:
            return (*numbers, *left)
        case Blanks.BEFORE_LAST:
            return (*numbers[:-1], *left, numbers[-1])
        case Blanks.INSIDE_COVER if pages > 1:
            return (1, None, *numbers[1:-1], *left[1:], pages)
        case Blanks.INSIDE_COVER:
            return (1, *left)


def _signatures(sheets: int, job: ImpositionRecord, scheme: Scheme) -> tuple[int, ...]:
    """Nest sheets; sewn signatures differ by one sheet at most, the thicker ones first."""
    match scheme:
        case Scheme.SADDLE_STITCH | Scheme.CUT_AND_STACK:
            return (sheets,)
        case Scheme.SEWN:
            count = -(-sheets // job.sheets_per_signature)
            least, more = divmod(sheets, count)
            return (least + 1,) * more + (least,) * (count - more)
        case _:
            return (1,) * sheets
