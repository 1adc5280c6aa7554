"""Printed sheets: pages of a format become conventional printed sheets, as Russian books say.

Усл. печ. л. of the colophon (GOST R 7.0.4) are pages / share × area of the paper / 5400 cm², for
the conventional sheet is 60 × 90 cm. They are reckoned exactly and rounded once, at the end:
rounding the coefficient first, 0.93 for 60×84/16, makes 2.79 of 48 pages in place of 2.80.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from octavo.measures import Trim

_CONVENTIONAL = 60 * 90  # cm²
_NAMED = re.compile(r"(\d+)x(\d+)/(\d+)")
#: Trims of ISO 216 under the format of GOST 5773-90 that they are declared as.
DECLARED: Mapping[str, str] = {"a4": "60x84/8", "a5": "60x84/16", "a6": "60x84/32"}


@dataclass(frozen=True, slots=True)
class PrintedSheets:
    """How many conventional sheets a book has, and of which declared format."""

    count: Decimal  # two places
    declared: str  # 60×84/16


def printed_sheets(pages: int, trim: Trim) -> PrintedSheets | None:
    """Reckon the conventional sheets of a book; None for a trim that no format stands for."""
    name = DECLARED.get(trim.name, trim.name)
    match = _NAMED.fullmatch(name)
    if match is None:
        return None
    width, height, share = map(int, match.groups())
    exact = Fraction(pages, share) * width * height / _CONVENTIONAL
    count = Decimal(exact.numerator) / Decimal(exact.denominator)
    rounded = count.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return PrintedSheets(rounded, name.replace("x", "×"))
