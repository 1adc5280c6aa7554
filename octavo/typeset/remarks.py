"""Remarks: what the engine logs, and the files it may not have, become problems with a place.

The engine tells line and column in a stylesheet but not in which one. While it reads a stylesheet,
the function that does so is on the stack and knows the address; what is remarked upon later, when
values are computed, is looked for in the text of all stylesheets that were read.
"""

import logging
import re
import sys
from collections.abc import Iterable, Iterator
from traceback import walk_tb
from types import FrameType

from octavo.problems import Location, Problem
from octavo.typeset.reach import BASE, NotServedError
from octavo.typeset.survey import Survey
from octavo.typeset.wording import reword

_READER = "preprocess_stylesheet"
_COMPUTER = "solve"


class Remarks(logging.Handler):
    """Collects problems while the engine works; ``section`` is what it works on."""

    def __init__(self, surveys: Iterable[Survey], properties: Iterable[str]) -> None:
        """Take the surveys to find places in, and the CSS properties that the engine knows."""
        super().__init__(logging.WARNING)
        self.problems: list[Problem] = []
        self.section: Survey | None = None
        self._surveys = tuple(surveys)
        self._properties = tuple(properties)
        self._sheets: dict[str, tuple[str, list[str]]] = {}
        self._refused: set[str] = set()

    def keep_sheet(self, url: str, name: str, text: str) -> None:
        """Remember a stylesheet that the engine reads: its address, its name, its text."""
        self._sheets[url] = (name, text.splitlines())

    def refuse(self, url: str, refusal: NotServedError) -> None:
        """Say that a file is not served (S03, L09, L10), once for each address."""
        if url not in self._refused:
            self._refused.add(url)
            place = self.place_of(url)
            self.problems.append(Problem(refusal.code, refusal.message, place, refusal.hint))

    def emit(self, record: logging.LogRecord) -> None:
        """Put a record of the engine's logger into words and find its place."""
        words = reword(record.getMessage(), self._properties)
        if words is None or words.subject in self._refused:
            return
        place = self.sheet_in(_frames(sys._getframe()), words.at)  # noqa: SLF001 - only the stack knows the stylesheet
        if place is None and words.at:
            place = self._sheet_with(words.at, words.message)
        if place is None:
            place = self.place_of(words.subject)
        message = words.message.replace(BASE, "")
        self.problems.append(Problem(words.code, message, place, words.hint, words.severity))

    def place_of(self, subject: str) -> Location:
        """Find who asks for a file or a link: the stylesheet being read, a galley, a stylesheet."""
        reading = self.sheet_in(_frames(sys._getframe()), None)  # noqa: SLF001
        if reading:
            return reading
        name = subject.removeprefix(BASE)
        surveys = (self.section,) if self.section else self._surveys
        if name:
            for element in (element for survey in surveys for element in survey.elements):
                if any(name in value for _, value in element.attributes):
                    return element.location
            file = name.rpartition("/")[2]
            for sheet, lines in self._sheets.values():
                for number, line in enumerate(lines, start=1):
                    if file in line and "url(" in line:
                        return Location(sheet, number)
        return surveys[0].location if surveys else Location("book")

    def sheet_in(self, frames: Iterable[FrameType], at: tuple[int, int] | None) -> Location | None:
        """Find the stylesheet that is being read in these frames, innermost first."""
        for frame in frames:
            if frame.f_code.co_name == _READER:
                names = frame.f_locals
                url, rule = names.get("base_url"), names.get("rule")
                sheet = self._sheets.get(str(url), (None,))[0]
                if sheet is None:
                    return None
                line, column = at or (
                    getattr(rule, "source_line", 0),
                    getattr(rule, "source_column", 0),
                )
                return Location(sheet, line, column)
        return None

    def crash(self, error: Exception) -> Problem | None:
        """Say which rule of a stylesheet made the engine crash (S01), if one did."""
        frames = [frame for frame, _ in walk_tb(error.__traceback__)][::-1]
        place = self.sheet_in(frames, None)
        for frame in frames if place is None else ():
            # A value with var() is read when it is computed, by a method of the value itself.
            if frame.f_code.co_name == _COMPUTER:
                value = frame.f_locals["self"]
                at = value.tokens[0].source_line, value.tokens[0].source_column
                place = self._sheet_with(at, value.name)
        if place is None:
            return None
        message = f"the engine cannot read this stylesheet ({type(error).__name__})"
        hint = "look for a broken calc() or a bracket that is not closed in this rule"
        return Problem("S01", message, place, hint)

    def _sheet_with(self, at: tuple[int, int], message: str) -> Location | None:
        """Find the only stylesheet that has something of the message at that place."""
        words = "|".join(map(re.escape, re.findall(r"[\w-]{2,}", message)))
        before, there = re.compile(rf"\b({words})\s*:"), re.compile(words)
        line, column = at
        found = [
            Location(sheet, line, column)
            for sheet, lines in self._sheets.values()
            for text in lines[line - 1 : line]
            if before.search(text, 0, column - 1) or there.match(text, column - 1)
        ]
        return found[0] if len(found) == 1 else None


def _frames(frame: FrameType | None) -> Iterator[FrameType]:
    while frame:
        yield frame
        frame = frame.f_back
