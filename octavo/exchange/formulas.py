"""Formulas: a cell that a spreadsheet would reckon with becomes one that it shows, and back.

OWASP, "CSV Injection": a cell that begins with ``=``, ``+``, ``-``, ``@``, a tab or a line end is
a formula to a spreadsheet and may run what a stranger wrote.  An apostrophe before it makes it
text.  A cell that begins so of itself gets another, so that nothing is lost on the way back.
"""

import re
from typing import Final

_FORMULA: Final = re.compile(r"'*[=+\-@\t\r\n]")
_MADE_TEXT: Final = re.compile(r"'+[=+\-@\t\r\n]")


def neutral(cell: str) -> str:
    """Write a cell so that no spreadsheet takes it for a formula."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def restored(cell: str) -> str:
    """Give what a cell was before ``neutral``."""
    return cell[1:] if _MADE_TEXT.match(cell) else cell
