"""Sheet sizes: pages side by side on the smallest sheet, or on the one that is given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.shapes.layout import Format
from octavo.measures import TRIMS, Length, Trim
from octavo.press.estimates.sheet_sizes import press_sheet, times_on

A5 = Format(trim=TRIMS["a5"])
BLED = Format(trim=TRIMS["a5"], bleed=Length(3))


@pytest.mark.parametrize(
    ("page", "abreast", "name"),
    [(A5, 2, "A4"), (BLED, 2, "SRA4"), (A5, 1, "A5"), (BLED, 1, "A4")],
)
def test_the_smallest_sheet_of_iso_is_taken(page: Format, abreast: int, name: str) -> None:
    sheet = press_sheet(page, abreast, None)

    assert sheet is not None
    assert (sheet.name, sheet.up >= 1) == (name, True)


def test_what_is_cut_off_is_the_rest_of_the_sheet() -> None:
    sheet = press_sheet(BLED, 2, Trim(Length(320), Length(450)))

    assert sheet is not None
    assert sheet.up == 2
    assert sheet.trim_waste == pytest.approx(1 - 4 * 148 * 210 / (320 * 450))


def test_a_sheet_that_is_too_small_holds_none() -> None:
    sheet = press_sheet(A5, 2, TRIMS["a5"])

    assert sheet is not None
    assert sheet.up == 0


def test_no_sheet_of_iso_holds_two_pages_of_a_poster() -> None:
    assert press_sheet(Format(trim=Trim(Length(700), Length(500))), 2, None) is None


@given(st.integers(50, 900), st.integers(50, 900), st.integers(30, 400), st.integers(30, 400))
def test_pieces_never_take_more_than_the_sheet(wide: int, high: int, one: int, two: int) -> None:
    times = times_on((wide, high), (one, two))

    assert times * one * two <= wide * high
    assert times == times_on((high, wide), (one, two)) == times_on((wide, high), (two, one))
