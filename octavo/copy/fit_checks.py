"""Fit checks: a fit that does not say what to fill, or says it twice, becomes a problem."""

from collections.abc import Iterator

from octavo.copy.shapes.edition import EditionRecord
from octavo.copy.sheets import Sheet
from octavo.problems import Problem


def fit_problems(record: EditionRecord, sheet: Sheet) -> Iterator[Problem]:
    """Find a fit with no aim or with more than one (J03)."""
    if record.fit is None or not record.fit.wanted:
        return
    aims = record.fit.aims
    if not aims:
        hint = "say one of: 'pages', 'sheets', 'multiple_of'"
        yield Problem("J03", "'fit' does not say what to fill", sheet.key_place("fit"), hint)
    elif len(aims) > 1:
        named = " and ".join(f"'{aim}'" for aim in aims)
        hint = "keep one; if an edition that this one extends gives the other, set that to 0"
        place = sheet.key_place("fit", aims[-1])
        yield Problem("J03", f"'fit' gives {named}, which may contradict each other", place, hint)
