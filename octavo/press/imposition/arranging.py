"""Arranging: a gathering and a job become the arrangement that the scheme gives."""

from typing import assert_never

from octavo.copy.gatherings import Gathering, grid, panels
from octavo.copy.shapes.imposition import Imposition, Scheme
from octavo.copy.shapes.layout import Edge
from octavo.press.imposition.arrangement import Arrangement, bound_right
from octavo.press.imposition.schemes.accordion import accordion
from octavo.press.imposition.schemes.cut_and_stack import cut_and_stack
from octavo.press.imposition.schemes.french_fold import french_fold
from octavo.press.imposition.schemes.letter_fold import letter_fold
from octavo.press.imposition.schemes.n_up import n_up
from octavo.press.imposition.schemes.perfect import perfect
from octavo.press.imposition.schemes.saddle_stitch import saddle_stitch
from octavo.press.imposition.schemes.sewn import sewn
from octavo.press.imposition.schemes.step_and_repeat import step_and_repeat
from octavo.press.imposition.schemes.zine import zine
from octavo.press.imposition.sizes import ImpositionError, steps_on_sheet

NESTED = frozenset({Scheme.SADDLE_STITCH, Scheme.SEWN})


def arrange(
    gathering: Gathering, page: tuple[float, float], job: Imposition, scheme: Scheme
) -> Arrangement:
    """Arrange pages of a size in mm.

    Raises ImpositionError: I01 if no page fits on the sheet, I02 if the sheet cannot be folded so.
    """
    pages_a_side = job.pages_per_side or 2
    if pages_a_side == 1 and scheme in NESTED:
        fact = f"'pages_per_side' is 1, and {scheme} needs folded sheets"
        raise ImpositionError("I02", "pages_per_side", fact, "write 2, 4 or 8")
    arrangement = _by_scheme(gathering, page, job, scheme)
    return bound_right(arrangement) if _is_mirrored(job, scheme) else arrangement


def _by_scheme(  # noqa: C901, PLR0911 - one line a scheme
    gathering: Gathering, page: tuple[float, float], job: Imposition, scheme: Scheme
) -> Arrangement:
    pages_a_side = job.pages_per_side or 2
    match scheme:
        case Scheme.SADDLE_STITCH:
            return saddle_stitch(gathering, pages_a_side)
        case Scheme.SEWN:
            return sewn(gathering, pages_a_side)
        case Scheme.PERFECT:
            return perfect(gathering, pages_a_side)
        case Scheme.CUT_AND_STACK:
            return cut_and_stack(gathering, grid(job), job.sides)
        case Scheme.N_UP:
            return n_up(gathering, grid(job), job.sides)
        case Scheme.STEP_AND_REPEAT:
            return step_and_repeat(gathering, steps_on_sheet(page, job), job.sides)
        case Scheme.FRENCH_FOLD:
            return french_fold(gathering)
        case Scheme.LETTER_FOLD:
            return letter_fold(gathering)
        case Scheme.ACCORDION:
            last = max(page for page in gathering.slots if page is not None)
            return accordion(gathering, panels(last, job))
        case Scheme.ZINE:
            return zine(gathering)
    assert_never(scheme)


def _is_mirrored(job: Imposition, scheme: Scheme) -> bool:
    """Whether left and right change; cut leaves are the same at whichever edge they are bound."""
    loose = scheme in {Scheme.CUT_AND_STACK, Scheme.STEP_AND_REPEAT}
    return job.binding_edge is Edge.RIGHT and not loose
