"""Fit findings: sentences that say what is over and where to win it."""

from octavo.copy.shapes.fitting import Adjustable
from octavo.problems import Location, Severity
from octavo.typeset.fit_findings import cannot_fit, leaves_blanks
from octavo.typeset.fit_order import Aim, FitOrder
from octavo.typeset.overrun import Overrun, ShortLine

PLACE = Location("editions/e/edition.yaml", 4, 7)
OVER = Overrun(2, ("3",), (ShortLine("a.md:7", "at last."), ShortLine("a.md:3", "word " * 20)))


def order(aim: Aim) -> FitOrder:
    return FitOrder(aim, {}, tuple(Adjustable), 4, PLACE)


def test_the_lines_that_are_over_are_told_with_short_ends() -> None:
    problem = cannot_fit(order(Aim(most=2)), 3, OVER)

    assert (problem.code, problem.location, problem.severity) == ("J01", PLACE, Severity.ERROR)
    assert problem.message == (
        "with all tolerances spent there are 3 pages, and 2 may be: 2 lines too many, on page 3"
    )
    assert "take out 2 lines" in problem.hint
    assert "a.md:7 ('at last.'), a.md:3 ('…" in problem.hint
    assert len(problem.hint) < 200


def test_pages_that_no_lines_can_win_are_told() -> None:
    problem = cannot_fit(order(Aim(most=2)), 3, Overrun(0, (), ()))

    assert "take out a section" in problem.hint


def test_blank_pages_are_told() -> None:
    problem = leaves_blanks(order(Aim(multiple=4)), 57, OVER)

    assert (problem.code, problem.location, problem.severity) == ("J02", PLACE, Severity.WARNING)
    assert problem.message == (
        "no setting within the tolerances makes 56 or 60 pages of 57: 3 pages will be blank"
    )
    assert "take out 2 lines for 56 pages" in problem.hint


def test_a_text_of_less_than_a_signature_can_only_grow() -> None:
    problem = leaves_blanks(order(Aim(multiple=4)), 3, Overrun(9, ("1",), ()))

    assert "makes 4 pages of 3: 1 page will be blank" in problem.message
    assert "take out" not in problem.hint
