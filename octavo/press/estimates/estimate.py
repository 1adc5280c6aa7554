"""Estimate: an edition and its count of pages become sheets, waste, weight and a spine."""

from dataclasses import dataclass, replace

from octavo.compose.covers.layout import CoverLayout, lay_cover
from octavo.copy.editions import Edition
from octavo.copy.gatherings import FOLDED, gather
from octavo.copy.papers import Papers, Stock
from octavo.copy.shapes.edition import EditionRecord, Output
from octavo.copy.shapes.layout import Binding
from octavo.copy.sheet_jobs import sheet_job
from octavo.measures import Trim
from octavo.press.estimates.planned_sheet import PlannedSheet, planned_sheet
from octavo.press.estimates.printed_sheets import PrintedSheets, printed_sheets
from octavo.press.imposition.planning import plan_sheets
from octavo.press.imposition.sizes import ImpositionError, times_on
from octavo.problems import Problem
from octavo.typeset.fitting import Fit, fit


@dataclass(frozen=True, slots=True)
class Estimate:
    """One copy of an edition, bound in one way."""

    edition: str
    binding: Binding
    trim: Trim
    fit: Fit
    stock: Stock
    cover: Stock | None  # None if the edition makes no cover
    layout: CoverLayout
    printed: PrintedSheets | None
    signatures: int  # how many are folded; none where leaves are cut
    sheet: PlannedSheet | None  # None if the pages do not come on sheets so

    @property
    def bound(self) -> int:
        """All pages that are bound, blank ones too."""
        return self.fit.pages + self.fit.blanks

    @property
    def covers_up(self) -> int:
        """How many covers a sheet gives, with their bleed; one if the sheet is too small to say."""
        if self.sheet is None:
            return 1
        around = 2 * self.layout.bleed
        piece = self.layout.width + around, self.layout.height + around
        return max(times_on((self.sheet.width, self.sheet.height), piece), 1)

    @property
    def blank_waste(self) -> float:
        """The part of the pages that is blank only to fill the last sheet, from 0 to 1."""
        return self.fit.blanks / self.bound if self.bound else 0.0

    @property
    def weight(self) -> float | None:
        """The weight of a copy in g, its cover too; None if the grammage of a paper is unknown."""
        page = self.trim.width.mm * self.trim.height.mm / 1e6  # m²
        parts = [(self.bound / 2 * page, self.stock.grammage)]
        if self.cover:
            parts.append((self.layout.width * self.layout.height / 1e6, self.cover.grammage))
        if any(grammage is None for _, grammage in parts):
            return None
        return sum(area * (grammage or 0) for area, grammage in parts)


def estimate(  # noqa: PLR0913 - a copy, and how it may differ from what the edition says
    edition: Edition,
    papers: Papers,
    pages: int,
    problems: list[Problem],
    *,
    binding: Binding | None = None,
    sheet: Trim | None = None,
) -> Estimate:
    """Estimate a copy of an edition; with a ``binding`` other than its own, as if it had that.

    ``sheet`` is the paper that the printer puts in, if it is known. Adds V08.
    """
    if binding not in {None, edition.record.binding}:
        edition = replace(edition, record=_bound_otherwise(edition.record, binding))
    record = edition.record
    fitted = fit(pages, record.imposition, record.binding)
    bound = fitted.pages + fitted.blanks
    has_cover = Output.COVER in record.outputs
    return Estimate(
        edition=edition.slug,
        binding=record.binding,
        trim=record.format.trim,
        fit=fitted,
        stock=papers.stock(record.paper, record.language),
        cover=papers.stock(record.cover.paper, record.language) if has_cover else None,
        layout=lay_cover(edition, papers, bound, problems),
        printed=printed_sheets(bound, record.format.trim),
        signatures=_signatures(pages, record),
        sheet=_sheet(pages, record, papers, sheet),
    )


def _bound_otherwise(record: EditionRecord, binding: Binding) -> EditionRecord:
    """Give another binding, with the way of laying pages on sheets that belongs to it."""
    return replace(record, binding=binding, imposition=replace(record.imposition, scheme=None))


def _signatures(pages: int, record: EditionRecord) -> int:
    job = record.imposition
    scheme = job.scheme_for(record.binding)
    if scheme not in FOLDED or job.pages_per_side == 1:
        return 0
    return len(gather(pages, job, record.binding).signatures)


def _sheet(
    pages: int, record: EditionRecord, papers: Papers, bought: Trim | None
) -> PlannedSheet | None:
    page = record.format.trim.width.mm, record.format.trim.height.mm
    job, bleed = sheet_job(record, papers), record.format.bleed.mm
    try:
        return planned_sheet(
            plan_sheets(pages, page, job, record.binding, bleed=bleed), page, bought
        )
    except ImpositionError:
        return None
