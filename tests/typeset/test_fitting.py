import pytest

from octavo.copy.shapes.layout import Binding
from octavo.typeset.fitting import MULTIPLES, fit


@pytest.mark.parametrize("binding", Binding)
@pytest.mark.parametrize("pages", range(1, 40))
def test_pages_and_blanks_fill_the_sheets(pages: int, binding: Binding) -> None:
    fitted = fit(pages, binding)

    assert (fitted.pages + fitted.blanks) % MULTIPLES[binding] == 0
    assert 0 <= fitted.blanks < MULTIPLES[binding]


@pytest.mark.parametrize(
    ("pages", "binding", "sheets", "blanks"),
    [
        (67, Binding.SADDLE_STITCH, 17, 1),
        (68, Binding.SADDLE_STITCH, 17, 0),
        (5, Binding.PERFECT, 3, 1),
        (5, Binding.NONE, 3, 0),
    ],
)
def test_sheets_are_counted(pages: int, binding: Binding, sheets: int, blanks: int) -> None:
    fitted = fit(pages, binding)

    assert (fitted.sheets, fitted.blanks) == (sheets, blanks)
