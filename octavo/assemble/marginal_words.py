"""Marginal words: what a text says of days and events becomes dates and events in its margin."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from octavo.copy.historical_date import HistoricalDate
from octavo.copy.prose import Block, Inline, Marginal, Paragraph, Pointer
from octavo.copy.prose.walk import NESTING, Inlines, inlines_in, rebuild
from octavo.problems import Location

DATE, EVENT = "marginal-date", "marginal-event"

#: Gives what stands in the margin beside a link: its class and its words; None for nothing.
Beside = Callable[[Pointer, Location], tuple[str, Inlines] | None]


def in_margin(blocks: tuple[Block, ...], beside: Beside) -> tuple[Block, ...]:
    """Put words into the margin beside links of paragraphs."""

    def turn(line: Inlines, block: Block) -> Inlines:
        if not isinstance(block, Paragraph):
            return line
        return tuple(_placed(line, beside, block.location))

    return rebuild(blocks, turn)


def marginal(role: str, anchor: str, words: Inlines, location: Location) -> Marginal:
    """Make words for the margin beside the line of an anchor."""
    return Marginal(role, f"beside-{anchor}", anchor, words, location)


@dataclass(slots=True)
class MarginalDates:
    """Gives the date of the first link of each paragraph that has one, unless it stands above.

    ``dated`` has the dates of links; ``label`` sets one, and gives nothing if it is vague.
    """

    dated: Mapping[str, HistoricalDate]
    label: Callable[[HistoricalDate, Location], Inlines]
    _paragraph: Location | None = None
    _above: Inlines = ()

    def beside(self, link: Pointer, location: Location) -> tuple[str, Inlines] | None:
        """Give the date of a link if it is to stand in the margin."""
        date = self.dated.get(link.id)
        if date is None or location == self._paragraph:
            return None
        words = self.label(date, location)
        if not words:
            return None
        self._paragraph = location
        if words == self._above:
            return None
        self._above = words
        return DATE, words


def linked(blocks: Iterable[Block], told: Mapping[str, str]) -> frozenset[str]:
    """Give the events that are linked in the paragraphs of a text."""
    found: set[str] = set()

    def look(line: Inlines, block: Block) -> Inlines:
        if isinstance(block, Paragraph):
            links = (each.id for each in inlines_in(line) if isinstance(each, Pointer))
            found.update(told[link] for link in links if link in told)
        return line

    rebuild(blocks, look)
    return frozenset(found)


def _placed(line: Inlines, beside: Beside, location: Location) -> Iterable[Inline]:
    for inline in line:
        if isinstance(inline, NESTING):
            children = tuple(_placed(inline.children, beside, location))
            yield replace(inline, children=children)
        else:
            yield inline
        if isinstance(inline, Pointer) and inline.id:
            words = beside(inline, location)
            if words is not None:
                yield marginal(words[0], inline.id, words[1], location)
