"""Planning: a number of pages, their size and a job become the plan of all sheets."""

from octavo.copy.gatherings import gather
from octavo.copy.shapes.imposition import Imposition
from octavo.copy.shapes.layout import Binding
from octavo.press.imposition.arranging import arrange
from octavo.press.imposition.placing import placed, placing
from octavo.press.imposition.plan import Plan
from octavo.press.imposition.sizes import measured, spread


def plan_sheets(
    pages: int,
    page: tuple[float, float],
    job: Imposition,
    binding: Binding,
    *,
    bleed: float = 0,
) -> Plan:
    """Plan the sheets for ``pages``, one at least, of a width and a height in mm.

    ``bleed`` counts only where the sheet is to be chosen.

    Raises ImpositionError: I01 if they do not fit, I02 if the sheet cannot be folded so.
    """
    scheme = job.scheme_for(binding)
    gathering = gather(pages, job, binding)
    arrangement = arrange(gathering, page, job, scheme)
    measure = measured(spread(arrangement, job), page, job, bleed=bleed)
    where = placing(arrangement, page, measure, job)
    sheets = (
        placed(number, flat, gathering, where) for number, flat in enumerate(arrangement.sheets, 1)
    )
    return Plan(
        scheme=scheme,
        width=measure.width,
        height=measure.height,
        scale=measure.scale,
        caliper=job.caliper.mm,
        gathering=gathering,
        arrangement=arrangement,
        sheets=tuple(sheets),
        block=where.block,
        folds=where.folds(),
        cuts=where.cuts(),
    )
