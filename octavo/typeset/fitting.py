"""Fit: pages are held against the sheets that they will be printed on."""

from collections.abc import Mapping
from dataclasses import dataclass

from octavo.copy.shapes.layout import Binding

#: Binding → the number that its count of pages must be a multiple of: folded sheets bear four.
MULTIPLES: Mapping[Binding, int] = {
    Binding.SADDLE_STITCH: 4,
    Binding.SEWN: 4,
    Binding.PERFECT: 2,
    Binding.NONE: 1,
}


@dataclass(frozen=True, slots=True)
class Fit:
    """How many pages there are, the sheets that they take, the blanks that fill the last."""

    pages: int
    sheets: int
    blanks: int


def fit(pages: int, binding: Binding) -> Fit:
    """Count the sheets for a number of pages: two pages a side folded, or one a side cut."""
    multiple = MULTIPLES[binding]
    blanks = -pages % multiple
    per_sheet = max(multiple, 2)
    return Fit(pages, -(-pages // per_sheet), blanks)
