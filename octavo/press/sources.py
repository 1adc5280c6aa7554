"""Sources: faults on the pages of a PDF become problems at the places that they come from."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from octavo.compose.galley import Galley
from octavo.copy.order import Order
from octavo.press.colour.rules import in_words
from octavo.press.faults import Fault
from octavo.problems import Location, Problem
from octavo.project import EDITIONS
from octavo.typeset.pages import Pages
from octavo.typeset.survey import Survey, survey_of

_SUFFIXES = ("0", "1")  # which the engine adds to a picture's name: whether it may be smoothed
_SHORT = re.compile(r"#(\w)\1(\w)\2(\w)\3")


@dataclass(frozen=True, slots=True)
class Sources:
    """Where what stands on pages comes from."""

    pages: Pages
    surveys: Mapping[str, Survey]  # by the section's id
    styles: Mapping[str, str]  # name → text of each stylesheet, the edition's tokens among them
    part: str = ""  # what all pages are, where they are not those of the book

    def problem(self, fault: Fault) -> Problem:
        """Put a fault at the place that it comes from, with the name of its picture."""
        file = self.file_of(fault.picture)
        message = fault.message.replace("{it}", f"the picture '{file}'" if file else "a picture")
        if fault.page:
            message += f" ({self.part or f'page {self.pages.frames[fault.page - 1].folio}'})"
        return Problem(fault.code, message, self._place(fault, file), fault.hint, fault.severity)

    def file_of(self, picture: str) -> str:
        """Give the file of a picture by its name in the PDF, if it has one."""
        return next(
            (
                file
                for name, file in self.pages.pictures.items()
                if picture in {name, *(name + suffix for suffix in _SUFFIXES)}
            ),
            "",
        )

    def _place(self, fault: Fault, file: str) -> Location:
        here = self._section(fault.page)
        if file:
            others = (survey for survey in self.surveys.values() if survey is not here)
            nearest = (*((here,) if here else ()), *others)
            shown = (
                element.location
                for survey in nearest
                for element in survey.elements
                if any(file in value for _, value in element.attributes)
            )
            return next(shown, None) or self._written(file) or Location(file)
        if fault.colour:
            found = self._coloured(fault.colour)
            if found:
                return found
        return here.location if here else Location("book")

    def _section(self, page: int) -> Survey | None:
        frames = self.pages.frames
        section = frames[page - 1].section if 0 < page <= len(frames) else None
        return self.surveys.get(section or "")

    def _coloured(self, colour: tuple[float, ...]) -> Location | None:
        """Find the only line of all stylesheets that has a colour, as far as they write it so."""
        words = in_words(colour)
        return self._written(words) or self._written(_SHORT.sub(r"#\1\2\3", words))

    def _written(self, words: str) -> Location | None:
        exact = re.compile(re.escape(words) + r"(?!\w)", re.IGNORECASE)
        found = [
            Location(name, number, match.start() + 1)
            for name, text in self.styles.items()
            for number, line in enumerate(text.splitlines(), start=1)
            if (match := exact.search(line))
        ]
        return found[0] if found else None


def style_names(order: Order, *set_: Pages) -> tuple[str, ...]:
    """Name the files that may say in which colour something is: styles, editions' tokens."""
    editions = (f"{EDITIONS}/{slug}/edition.yaml" for slug in order.edition.chain)
    return tuple(dict.fromkeys((*(name for pages in set_ for name in pages.read), *editions)))


def sources_of(pages: Pages, galleys: Sequence[Galley], styles: Mapping[str, str]) -> Sources:
    """Gather what is known of the sources of pages."""
    return Sources(pages, {galley.id: survey_of(galley) for galley in galleys}, styles)


def problems_of(faults: Sequence[Fault], sources: Sources) -> Iterator[Problem]:
    """Put faults at their places; the same of several pages is told of the first."""
    told: set[tuple[str, str, str, tuple[float, ...]]] = set()
    for fault in faults:
        key = fault.code, fault.message, sources.file_of(fault.picture), fault.colour
        if key not in told:
            told.add(key)
            yield sources.problem(fault)
