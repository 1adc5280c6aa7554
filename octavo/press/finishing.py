"""Finishing: the bound pages become the files that an edition asks for, or problems say why not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from octavo.compose.galley import Galley
from octavo.copy.editions import Edition
from octavo.copy.shapes.edition import Output
from octavo.press.metadata import Particulars
from octavo.press.orders import press_order
from octavo.press.press_copy import press_copy
from octavo.press.reading import reading_copy, reading_faults
from octavo.press.sources import problems_of, sources_of
from octavo.press.standards.accessible import accessible_problems
from octavo.press.standards.flavours import PLAIN, READING, Flavour
from octavo.problems import Problem, Severity
from octavo.typeset.pages import Pages

DEFAULT = "default"  # the file of values that no edition sets


@dataclass(frozen=True, slots=True)
class Finished:
    """The files of an edition: the one that is proved, and one for each other output."""

    reading: bytes
    prints: Mapping[Output, bytes]
    problems: tuple[Problem, ...]


def finish(  # noqa: PLR0913, PLR0917 - what was asked for, what was set, and where it came from
    edition: Edition,
    galleys: Sequence[Galley],
    pages: Pages,
    particulars: Particulars,
    styles: Mapping[str, str],
    root: Path,
) -> Finished:
    """Make the reading copy, and the press copy if the edition asks for one.

    ``styles`` has the texts of stylesheets, and ``root`` is the project's folder: both only to say
    where what is wrong comes from, and to read the profile of the press.
    """
    sources = sources_of(pages, galleys, styles)
    flavour = READING[edition.record.standards.reading]
    problems = [
        *problems_of(reading_faults(pages.pdf, flavour), sources),
        *accessible_problems(sources.surveys.values(), flavour),
    ]
    flavour, problems = _settled(edition, flavour, problems)
    reading = reading_copy(pages.pdf, pages.frames, particulars, flavour)
    prints = {}
    if Output.PRESS in edition.record.outputs:
        order = press_order(edition, root)
        printed, faults = press_copy(pages.pdf, pages.frames, particulars, order)
        problems += problems_of(faults, sources)
        if not any(fault.severity is Severity.ERROR for fault in faults):
            prints[Output.PRESS] = printed
    return Finished(reading, prints, tuple(problems))


def _settled(
    edition: Edition, flavour: Flavour, problems: list[Problem]
) -> tuple[Flavour, list[Problem]]:
    """Give up a standard that nobody asked for, with a warning, where the copy cannot be it."""
    if all(problem.severity is Severity.WARNING for problem in problems):
        return flavour, problems
    asked = edition.sheet.place("standards", "reading").file != DEFAULT
    if asked:
        return flavour, problems
    return PLAIN, [replace(problem, severity=Severity.WARNING) for problem in problems]
