"""Commission: an edition's particulars and its galleys become a job for the typesetter."""

from pathlib import Path

from octavo.assemble.day_spans import DaySpans
from octavo.compose.galley import Galley
from octavo.compose.tokens import token_sheet
from octavo.copy.order import Order
from octavo.copy.shapes.layout import FolioNumerals, RectoHead
from octavo.project import EDITIONS, find_on_shelves
from octavo.typeset.fit_order import fit_order
from octavo.typeset.job import FolioScheme, FolioStyle, Job, Limits

NUMERALS = {FolioNumerals.ROMAN: FolioStyle.ROMAN, FolioNumerals.ARABIC: FolioStyle.ARABIC}
HOUSE = "styles/book.css"


def commission(order: Order, root: Path, galleys: tuple[Galley, ...]) -> Job:
    """Order the typesetting of galleys: styles in the order of the cascade, folios, limits.

    The house comes first, then the theme, then edition.css of each edition that is extended, the
    farthest first, so that the edition's own has the last word.
    """
    edition, record = order.edition, order.edition.record
    days = DaySpans(order.words.dates, record.calendar, order.work.record.reckoning)
    theme = (f"styles/themes/{record.theme}.css",) if record.theme else ()
    own = (f"{EDITIONS}/{slug}/edition.css" for slug in reversed(edition.chain))
    return Job(
        galleys=galleys,
        root=root,
        shelves=order.shelves,
        stylesheets=(HOUSE, *theme, *(name for name in own if find_on_shelves((root,), name))),
        tokens=token_sheet(record),
        language=record.language,
        alphabet=order.words.marks,
        folios=FolioScheme(NUMERALS[record.folios.front], record.folios.restart),
        limits=Limits(record.limits.seconds, record.limits.memory),
        days=days.of if record.running_heads.recto is RectoHead.DAYS else None,
        fit=fit_order(edition),
    )
