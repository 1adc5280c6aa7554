import pytest

from octavo.copy.shapes.imposition import Imposition, Scheme
from octavo.copy.shapes.layout import Binding
from octavo.press.imposition.planning import plan_sheets
from octavo.typeset.fitting import fit


@pytest.mark.parametrize(
    ("pages", "binding", "sheets", "blanks"),
    [
        (67, Binding.SADDLE_STITCH, 17, 1),
        (68, Binding.SADDLE_STITCH, 17, 0),
        (5, Binding.SEWN, 2, 3),
        (5, Binding.PERFECT, 2, 3),
        (5, Binding.NONE, 3, 0),
        (1, Binding.NONE, 1, 0),
    ],
)
def test_sheets_are_counted(pages: int, binding: Binding, sheets: int, blanks: int) -> None:
    fitted = fit(pages, Imposition(), binding)

    assert (fitted.sheets, fitted.blanks) == (sheets, blanks)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("pages", [1, 2, 7, 8, 33])
def test_the_sheets_are_those_of_the_plan(pages: int, scheme: Scheme) -> None:
    job = Imposition(scheme=scheme)
    plan = plan_sheets(pages, (60, 90), job, Binding.NONE)

    fitted = fit(pages, job, Binding.NONE)

    assert fitted.sheets == len(plan.sheets)
    assert fitted.blanks in {0, len(plan.gathering.slots) - pages}
