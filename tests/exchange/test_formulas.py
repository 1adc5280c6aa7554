"""Formulas: no cell that is written is a formula, and every cell comes back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.exchange.formulas import neutral, restored

CELLS = st.text(st.sampled_from("'=+-@\t\r\nab 1"), max_size=8)


@given(CELLS)
def test_a_cell_comes_back_as_it_was(cell: str) -> None:
    assert restored(neutral(cell)) == cell


@given(CELLS)
def test_no_cell_begins_as_a_formula(cell: str) -> None:
    assert not neutral(cell).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@pytest.mark.parametrize("cell", ["1917-10-29", "a=b", "'twas", "talks - and after", ""])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert neutral(cell) == cell
    assert restored(cell) == cell
