"""Fit: pages are held against the sheets that they will be printed on."""

from dataclasses import dataclass

from octavo.copy.gatherings import gather
from octavo.copy.shapes.imposition import ImpositionRecord, Scheme
from octavo.copy.shapes.layout import Binding

#: Schemes in which a place without a page is no blank page of anything.
LOOSE = frozenset({Scheme.N_UP, Scheme.STEP_AND_REPEAT})


@dataclass(frozen=True, slots=True)
class Fit:
    """How many pages there are, the sheets that they take, the blanks that fill the last."""

    pages: int
    sheets: int
    blanks: int


def fit(pages: int, job: ImpositionRecord, binding: Binding) -> Fit:
    """Count the sheets and the blanks for a number of pages, as they will be imposed."""
    gathering = gather(pages, job, binding)
    loose = job.scheme_for(binding) in LOOSE
    return Fit(pages, gathering.sheets, 0 if loose else len(gathering.blanks))
