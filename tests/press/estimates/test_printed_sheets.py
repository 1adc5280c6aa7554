"""Printed sheets: those of the tables that Russian printers use."""

from decimal import Decimal

import pytest

from octavo.measures import TRIMS, Length, Trim
from octavo.press.estimates.printed_sheets import printed_sheets


@pytest.mark.parametrize(
    ("pages", "count"),
    [(16, "0.93"), (24, "1.40"), (32, "1.87"), (40, "2.33"), (48, "2.80"), (64, "3.73")],
)
def test_an_a5_booklet_is_reckoned_as_60_by_84_in_sixteen(pages: int, count: str) -> None:
    for trim in ("a5", "60x84/16"):
        found = printed_sheets(pages, TRIMS[trim])

        assert found is not None
        assert (found.count, found.declared) == (Decimal(count), "60×84/16")


@pytest.mark.parametrize(
    ("trim", "pages", "count"),
    [
        ("60x90/16", 16, "1.00"),
        ("84x108/32", 32, "1.68"),
        ("a4", 8, "0.93"),
        ("a6", 32, "0.93"),
    ],
)
def test_other_formats_have_the_coefficients_of_the_trade(
    trim: str, pages: int, count: str
) -> None:
    found = printed_sheets(pages, TRIMS[trim])

    assert found is not None
    assert found.count == Decimal(count)


@pytest.mark.parametrize("trim", [TRIMS["letter"], Trim(Length(120), Length(190))])
def test_a_trim_that_no_format_stands_for_has_none(trim: Trim) -> None:
    assert printed_sheets(64, trim) is None
