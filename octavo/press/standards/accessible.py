"""Accessible: what composed sections lack for readers who listen becomes problems at its source."""

from collections.abc import Iterable, Iterator

from octavo.press.standards.flavours import Family, Flavour
from octavo.problems import Problem
from octavo.typeset.survey import Survey

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_OTHERWISE = "or ask for another standard ('standards: {reading: …}')"


def accessible_problems(surveys: Iterable[Survey], flavour: Flavour) -> Iterator[Problem]:
    """Find pictures without a description, and headings that leave out a level (G07).

    Only what is tagged for all readers asks for it: PDF/UA (ISO 14289-1:2014, 7.3 and 7.4.2) and
    level A of PDF/A.
    """
    if flavour.family is not Family.ACCESSIBLE and flavour.level != "A":
        return
    above = 0
    for survey in surveys:
        for element in survey.elements:
            if element.tag == "img" and not element.value("alt").strip():
                message = f"the picture '{element.value('src')}' has no description"
                hint = f"write one: ![what is to be seen](picture), {_OTHERWISE}"
                fact = f"{message}, which {flavour.name} asks for"
                yield Problem("G07", fact, element.location, hint)
            level = _HEADINGS.get(element.tag)
            if level is None:
                continue
            if level > above + 1:
                message = f"a heading of level {level} follows one of level {above}"
                message = message if above else f"the first heading is of level {level}"
                hint = f"write it with {'#' * (above + 1)}, {_OTHERWISE}"
                fact = f"{message}, which {flavour.name} forbids"
                yield Problem("G07", fact, element.location, hint)
            above = level
