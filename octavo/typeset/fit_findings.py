"""Fit findings: pages that do not come out as they should become problems that say what to do."""

from octavo.problems import Problem, Severity
from octavo.typeset.fit_order import FitOrder
from octavo.typeset.overrun import Overrun


def cannot_fit(order: FitOrder, pages: int, over: Overrun) -> Problem:
    """Say that a text is too long, by how many lines and where (J01)."""
    most = order.aim.most
    message = f"with all tolerances spent there are {_count(pages, 'page')}, and {most} may be"
    if not over.folios:
        hint = "take out a section, for each begins a page, or give 'fit' more pages"
        return Problem("J01", message, order.location, hint)
    message += f": {_count(over.lines, 'line')} too many, on {_pages(over.folios)}"
    hint = f"take out {_count(over.lines, 'line')}, or give more tolerance{_short(over)}"
    return Problem("J01", message, order.location, hint)


def leaves_blanks(order: FitOrder, pages: int, over: Overrun) -> Problem:
    """Say that the last sheet is not filled and pages stay blank (J02)."""
    multiple = order.aim.multiple
    fewer = pages // multiple * multiple
    blanks = fewer + multiple - pages
    goals = " or ".join(map(str, order.aim.goals(pages)))
    message = f"no setting within the tolerances makes {goals} pages of {pages}"
    message += f": {_count(blanks, 'page')} will be blank"
    hint = "give more tolerance, or add text"
    if fewer and over.lines:
        hint += f", or take out {_count(over.lines, 'line')} for {fewer} pages{_short(over)}"
    return Problem("J02", message, order.location, hint, Severity.WARNING)


def _short(over: Overrun) -> str:
    if not over.short:
        return ""
    return "; a word or two less wins a line here: " + ", ".join(map(str, over.short))


def _pages(folios: tuple[str, ...]) -> str:
    return f"page {folios[0]}" if len(folios) == 1 else f"pages {', '.join(folios)}"


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
