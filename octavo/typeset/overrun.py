"""Overrun: a book of too many pages becomes the lines that are over, and where to win one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from octavo.compose.galley import Galley
from octavo.typeset.boxes import flow_lines
from octavo.typeset.folios import Start, start_of
from octavo.typeset.job import FolioScheme
from octavo.typeset.sections import Setting

_CALL = re.compile("\u2060\\S*")  # what a word joiner holds to the word before it
SHOWN = 5  # paragraphs
SHOWN_SIGNS = 40  # of a last line


@dataclass(frozen=True, slots=True)
class ShortLine:
    """The last line of a paragraph: a word or two less, and it is gone."""

    source: str  # of the paragraph
    words: str

    def __str__(self) -> str:
        """Write the place and the words, the last of them if they are many."""
        words = self.words if len(self.words) <= SHOWN_SIGNS else f"…{self.words[-SHOWN_SIGNS:]}"
        return f"{self.source} ('{words}')"


@dataclass(frozen=True, slots=True)
class Overrun:
    """What is over, where it is cheapest to win it."""

    lines: int
    folios: tuple[str, ...]  # of the pages that have to go, in the order of the book
    short: tuple[ShortLine, ...]  # the shortest first


def line_count(setting: Setting, page: int) -> int:
    """Count the lines on a page of a section, from 0; lines side by side are one."""
    return len({round(line.top) for line in flow_lines(setting.document.pages[page])})


def overrun(
    galleys: Sequence[Galley], scheme: FolioScheme, settings: Sequence[Setting], most: int
) -> Overrun:
    """Find the last pages with the fewest lines without which a book has ``most`` pages.

    There are none if it has more sections than that.
    """
    lengths = [len(setting.document.pages) for setting in settings]
    lines = 0
    gone: set[tuple[int, int]] = set()
    while (total := _total(galleys, scheme, lengths)) > most:
        ends = [place for place, length in enumerate(lengths) if length > 1]
        if not ends:
            return Overrun(0, (), ())
        useful = [place for place in ends if _total(galleys, scheme, _less(lengths, place)) < total]
        costs = {place: line_count(settings[place], lengths[place] - 1) for place in useful or ends}
        place = min(costs, key=lambda each: (costs[each], each))
        lengths = _less(lengths, place)
        lines += costs[place]
        gone.add((place, lengths[place]))
    folios = tuple(settings[place].start.folio(page) for place, page in sorted(gone))
    cut = sorted({place for place, _ in gone})
    return Overrun(lines, folios, _short(settings[place] for place in cut))


def _less(lengths: Sequence[int], place: int) -> list[int]:
    return [length - (n == place) for n, length in enumerate(lengths)]


def _total(galleys: Sequence[Galley], scheme: FolioScheme, lengths: Sequence[int]) -> int:
    """Count the pages of a book whose sections have so many."""
    before: Start | None = None
    length = 0
    for galley, following in zip(galleys, lengths, strict=True):
        before, length = start_of(galley, scheme, before, length), following
    return before.page - 1 + length if before else 0


def _words(text: str) -> str:
    """Give the words of a line, without calls of notes."""
    return " ".join(_CALL.sub("", text).split())


def _short(settings: Iterable[Setting]) -> tuple[ShortLine, ...]:
    """Find the paragraphs of more than a line whose last line is the shortest."""
    ends: list[tuple[float, int, ShortLine]] = []
    for setting in settings:
        counts: dict[int, int] = {}
        last: dict[int, tuple[float, str, str]] = {}
        for page in setting.document.pages:
            for line in flow_lines(page):
                counts[line.paragraph] = counts.get(line.paragraph, 0) + 1
                last[line.paragraph] = (line.width, line.source, _words(line.text))
        ends += (
            (width, len(ends) + n, ShortLine(source, words))
            for n, (paragraph, (width, source, words)) in enumerate(last.items())
            if counts[paragraph] > 1 and source and words
        )
    return tuple(short for _, _, short in sorted(ends, key=lambda end: end[:2])[:SHOWN])
