"""Covers: the galley of a cover and its layout become a page that is as wide as the flat sheet."""

from dataclasses import dataclass, replace
from pathlib import Path

from octavo.assemble.book import Book
from octavo.compose.covers.galley import cover_tokens
from octavo.compose.covers.layout import CoverLayout
from octavo.compose.galley import Galley
from octavo.copy.order import Order
from octavo.typeset import typeset
from octavo.typeset.commission import commission
from octavo.typeset.pages import Pages


@dataclass(frozen=True, slots=True)
class SetCover:
    """A cover that is typeset, and what it was set from."""

    layout: CoverLayout
    galley: Galley
    pages: Pages  # one, unless its texts are too long


def set_cover(
    order: Order, book: Book, galley: Galley, layout: CoverLayout, root: Path
) -> SetCover:
    """Typeset a cover; raises BuildError as typesetting does."""
    job = commission(order, root, (galley,))
    tokens = job.tokens + cover_tokens(book, layout, order.edition.record.cover.magnification)
    return SetCover(layout, galley, typeset(replace(job, tokens=tokens, days=None, fit=None)))
