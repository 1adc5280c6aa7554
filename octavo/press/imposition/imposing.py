"""Imposing: a PDF and a job become the PDFs of its sheets, and what there is to say of them."""

from collections.abc import Mapping
from dataclasses import dataclass

from octavo.copy.shapes.imposition import Imposition, Mark
from octavo.copy.shapes.layout import Binding
from octavo.press.imposition.drawing import draw
from octavo.press.imposition.duplex import faces
from octavo.press.imposition.marks import marks
from octavo.press.imposition.plan import Plan, Sheet
from octavo.press.imposition.planning import plan_sheets
from octavo.press.imposition.sizes import ImpositionError
from octavo.press.imposition.slug import Imprinted, slug
from octavo.press.imposition.source import opened, size_problems
from octavo.press.ink import Ink
from octavo.press.lettering import Typeface
from octavo.problems import Location, Problem


@dataclass(frozen=True, slots=True)
class Imposed:
    """The sheets of a job: by what follows the name of a file, such as -fronts, their PDF."""

    plan: Plan
    files: Mapping[str, bytes]
    problems: tuple[Problem, ...]


def impose(  # noqa: PLR0913 - what, how, for whom
    pdf: bytes,
    job: Imposition,
    binding: Binding,
    *,
    imprinted: Imprinted,
    typeface: Typeface,
    location: Location,
) -> Imposed:
    """Impose the pages of a PDF.

    ``location`` is that of the PDF. Raises BuildError: I03 or I04 if it cannot be read; and
    ImpositionError if its pages do not come on the sheets as asked.
    """
    wanted = frozenset(job.marks)
    with opened(pdf, location) as source:
        plan = plan_sheets(len(source.pages), source.size, job, binding, bleed=source.bleed)
        bleed = source.bleed * plan.scale

        def extras(sheet: Sheet, back: bool) -> Ink:  # noqa: FBT001 - the form of Extras
            drawn = marks(plan, sheet, wanted, bleed, back=back)
            if Mark.SLUG not in wanted:
                return drawn
            return drawn + slug(plan, sheet, imprinted, typeface, bleed, back=back)

        files = {
            end: draw(source, plan, each, extras, typeface)
            for end, each in faces(plan, job).items()
        }
        return Imposed(plan, files, size_problems(source, location))


def problem_of(error: ImpositionError, location: Location) -> Problem:
    """Make a problem of what does not come on the sheets; the location is that of its key."""
    return Problem(error.code, error.fact, location, error.hint)
