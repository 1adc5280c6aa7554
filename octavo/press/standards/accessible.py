"""Accessible: what composed sections lack for readers who listen becomes problems at its source."""

from collections.abc import Iterable, Iterator

from octavo.press.standards.flavours import Family, Flavour
from octavo.problems import Problem, Severity
from octavo.typeset.survey import Survey

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_OTHERWISE = "or ask for another standard ('standards: {reading: …}')"


def accessible_problems(surveys: Iterable[Survey], flavour: Flavour) -> Iterator[Problem]:
    """Find pictures without a description, and headings that leave out a level (G07).

    What is tagged for all readers asks for both: PDF/UA (ISO 14289-1:2014, 7.3 and 7.4.2) and
    level A of PDF/A. A description is missed in any other file too, but does not keep it back.
    """
    known = tuple(surveys)
    asks = flavour.family is Family.ACCESSIBLE or flavour.level == "A"
    yield from _undescribed(known, flavour, asks=asks)
    if asks:
        yield from _leaps(known, flavour)


def _undescribed(surveys: Iterable[Survey], flavour: Flavour, *, asks: bool) -> Iterator[Problem]:
    for element in (element for survey in surveys for element in survey.elements):
        if element.tag != "img" or element.value("alt").strip():
            continue
        fact = f"the picture '{element.value('src')}' has no description"
        hint = "write one between the brackets: ![what is to be seen](picture)"
        if asks:
            fact, hint = f"{fact}, which {flavour.name} asks for", f"{hint}, {_OTHERWISE}"
        severity = Severity.ERROR if asks else Severity.WARNING
        yield Problem("G07", fact, element.location, hint, severity)


def _leaps(surveys: Iterable[Survey], flavour: Flavour) -> Iterator[Problem]:
    above = 0
    for element in (element for survey in surveys for element in survey.elements):
        level = _HEADINGS.get(element.tag)
        if level is None:
            continue
        if level > above + 1:
            fact = f"a heading of level {level} follows one of level {above}"
            fact = fact if above else f"the first heading is of level {level}"
            hint = f"write it with {'#' * (above + 1)}, {_OTHERWISE}"
            yield Problem("G07", f"{fact}, which {flavour.name} forbids", element.location, hint)
        above = level
