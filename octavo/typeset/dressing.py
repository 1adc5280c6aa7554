"""Dressing: a filled galley becomes what is laid out, by what the layout before has shown.

Long notes are cut into pieces, notes in the margin get their places, and running heads that tell
what stands on a page get their words.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from weasyprint import Page

from octavo.compose.galley import Galley
from octavo.problems import BuildError, Problem
from octavo.typeset.boxes import Outline, lines_of, outlines, type_area
from octavo.typeset.continued_days import ContinuedDays
from octavo.typeset.folios import Start
from octavo.typeset.job import DaysInWords
from octavo.typeset.line_numbers import LineNumbers
from octavo.typeset.long_notes import LongNotes
from octavo.typeset.marginalia import Crowd, Margin, Measure, crowds, placed
from octavo.typeset.running_spans import running_days, running_heads
from octavo.typeset.sections import Setting, Text, set_apart
from octavo.typeset.sheets import Sheets
from octavo.typeset.survey import Element, Survey
from octavo.typeset.timeline_spans import timelines_in
from octavo.typeset.timelines import CrowdedTimelineError, Timelines

_MM = 25.4 / 96  # a CSS pixel, in mm
_IN_MARGIN = {
    "marginal-date": "date",
    "marginal-event": "event",
    "marginal-paragraph": "number",
}
_SHORTER = {
    "date": "make the page higher, or take the dates out of the margin",
    "event": "make the margin wider, or tell fewer events: 'select: {importance: 2}'",
    "note": "shorten them, or send their stream to the foot",
    "number": "make the page higher, or leave the paragraphs without numbers",
}


@dataclass(slots=True)
class Wardrobe:
    """Dresses the sections of a book, pass after pass."""

    sheets: Sheets
    days: DaysInWords | None = None
    _notes: dict[str, LongNotes] = field(default_factory=dict)  # by section
    _margins: dict[str, Margin] = field(default_factory=dict)
    _continued: dict[str, ContinuedDays] = field(default_factory=dict)
    _timelines: dict[str, Timelines] = field(default_factory=dict)
    _numbers: dict[str, LineNumbers] = field(default_factory=dict)

    def dress(self, galley: Galley, html: str, start: Start, before: Setting | None) -> Text:
        """Give what is laid out of a galley, whose late marks are filled in ``html``."""
        html = self._long_notes(galley).cut(html, _pages(before))
        notes = self._margin(galley).notes(html)
        if before is None:
            return Text(html)
        pages = before.document.pages
        rules = running_heads(html, pages) + placed(notes, pages, recto=start.is_recto)
        rules += self._continued.setdefault(galley.id, ContinuedDays()).rules(html, pages)
        if self.days:
            rules += running_days(html, pages, self.days, start.page)
        html, lines = self._lines_of_time(galley, html, pages)
        html, numbers = self._line_numbers(galley).set(html, pages)
        return Text(html, rules + lines + numbers)

    def crowded_margins(
        self, galleys: Iterable[Galley], surveys: Iterable[Survey], settings: Iterable[Setting]
    ) -> Iterator[Problem]:
        """Find marginal notes that do not fit beside the text (N09) or into the margin (N10)."""
        for galley, survey, setting in zip(galleys, surveys, settings, strict=True):
            notes = self._margin(galley).notes(setting.text.html)
            elements = {element.id: element for element in survey.elements}
            for crowd in crowds(notes, setting.document.pages) if notes else ():
                first = elements[crowd.notes[0]]
                yield _problem(crowd, setting.start.folio(crowd.page), first)

    def _lines_of_time(self, galley: Galley, html: str, pages: Sequence[Page]) -> tuple[str, str]:
        names = [timeline.name for timeline in timelines_in(html)]
        if not names:
            return html, ""
        area = type_area(pages[0])
        found = outlines(pages[0], names)
        above = {name: max(outline.top - area.top, 0.0) for name, outline in found.items()}
        try:
            return self._timelines_of(galley).set(html, area, above)
        except CrowdedTimelineError as error:
            hint = "select fewer events, fewer lanes, or a larger sheet"
            message = f"the timeline cannot be drawn: {error}"
            raise BuildError([Problem("N12", message, galley.location, hint)]) from error

    def _timelines_of(self, galley: Galley) -> Timelines:
        def measure(items: str, names: tuple[str, ...], rules: str) -> dict[str, Outline]:
            found: dict[str, Outline] = {}
            for page in set_apart(self.sheets, galley.html, items, rules):
                found = outlines(page, names) | found
            return found

        return self._timelines.setdefault(galley.id, Timelines(measure))

    def _long_notes(self, galley: Galley) -> LongNotes:
        def measure(notes: str, names: tuple[str, ...]) -> dict[str, list[str]]:
            return lines_of(set_apart(self.sheets, galley.html, notes), names)

        return self._notes.setdefault(galley.id, LongNotes(measure))

    def _margin(self, galley: Galley) -> Margin:
        return self._margins.setdefault(galley.id, Margin(self._measure(galley)))

    def _line_numbers(self, galley: Galley) -> LineNumbers:
        return self._numbers.setdefault(galley.id, LineNumbers(self._measure(galley)))

    def _measure(self, galley: Galley) -> Measure:
        """Measure pieces of a section where no page ends."""

        def measure(pieces: str, names: tuple[str, ...]) -> dict[str, Outline]:
            found: dict[str, Outline] = {}
            for page in set_apart(self.sheets, galley.html, pieces):
                found = outlines(page, names) | found
            return found

        return measure


def _pages(setting: Setting | None) -> dict[str, int]:
    pages: dict[str, int] = {}
    for number, page in enumerate(setting.document.pages if setting else ()):
        for anchor in page.anchors:
            pages.setdefault(anchor, number)
    return pages


def _problem(crowd: Crowd, folio: str, first: Element) -> Problem:
    """Say that there is no room; ``first`` is the first of what crowds the margin."""
    over = f"{crowd.over * _MM:.1f} mm"
    what = next((word for name, word in _IN_MARGIN.items() if name in first.classes), "note")
    if crowd.width:
        message = f"this {what} stands {over} over the edge of page {folio}"
        hint = "make the margins wider" if what == "number" else "make the outer margin wider"
        narrower = "" if what in {"date", "number"} else ", or the token margin-note-width smaller"
        hint += narrower
        return Problem("N10", message, first.location, hint)
    message = f"the {what}s in the margin of page {folio} are {over} longer than the page"
    return Problem("N09", message, first.location, _SHORTER[what])
