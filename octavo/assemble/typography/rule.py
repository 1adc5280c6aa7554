"""Rules of micro-typography: a pattern found in a paragraph becomes changes of it."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

NO_BREAK = "\u00a0"  # no-break space; stretches with its line
THIN = "\u202f"  # narrow no-break space; Literata lacks it, HarfBuzz draws half a space for it
JOINER = "\u2060"  # word joiner: no break here, nothing drawn
BREAK = "\u200b"  # zero-width space: a break may stand here, nothing drawn
HARD_BREAK = "\u2028"  # how rules see a line break that the author has set
CALL = "\ufff9"  # how rules see the call of a note
OBJECT = "\ufffc"  # how rules see what is no text: a picture, HTML, a note set in the line
SPACE = f"[ \\t\\n\\r{NO_BREAK}{THIN}]"  # in a pattern: any space that a rule may turn into another
LETTER = r"[^\W\d_]"
AFTER_NO_WORD = (
    r"(?<![\w\u0300-\u036f\u2060\-])"  # where a word begins; stress accents belong to words
)


class Edit(NamedTuple):
    """What stands from ``start`` to ``end`` (0 is the paragraph's start) becomes ``new``."""

    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as the rules see it: in one piece, whatever its runs."""

    text: str
    fixed: tuple[tuple[int, int], ...] = ()  # stretches that are context only, in order

    def is_fixed(self, position: int) -> bool:
        """Whether the character at this position must stay as it is."""
        index = bisect_right(self.fixed, (position, len(self.text))) - 1
        return index >= 0 and position < self.fixed[index][1]


Change = tuple[Edit, ...]  # edits that stand or fall together, in order of place
Changes = Callable[[Paragraph], Iterable[Change]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a language: what it is called, what it does, and how it finds its changes."""

    code: str  # "ru-01": the language, and a number that stays when rules are added
    name: str
    summary: str
    example: tuple[str, str]  # typed, and set by all the rules of the language
    changes: Changes
    headings_only: bool = False
    balanced: Callable[[Paragraph], bool] | None = None  # of the rule for quotation marks
    repeated: bool = False  # applied again to its own result until nothing more changes


def swap(pattern: str, *marks: str, needs: str = "") -> Changes:
    """Make a rule that puts ``marks`` in place of the pattern's groups, the first for the first.

    All else in the pattern is context. A group that took no part is left alone; one that is
    empty marks the place of an insertion. A single mark serves all the groups. ``needs`` is what
    every match contains; it is looked for first, which takes no time.
    """
    compiled = re.compile(pattern)
    each = marks * compiled.groups if len(marks) == 1 else marks
    if len(each) != compiled.groups:
        message = f"{compiled.groups} groups, {len(each)} marks: {pattern}"
        raise ValueError(message)

    def changes(paragraph: Paragraph) -> Iterator[Change]:
        if needs not in paragraph.text:
            return
        for match in compiled.finditer(paragraph.text):
            spans = match.regs[1:]
            yield tuple(
                Edit(start, end, mark)
                for (start, end), mark in zip(spans, each, strict=True)
                if start >= 0
            )

    return changes


def bind(pattern: str, needs: str = "") -> Changes:
    """Make a rule that puts no-break spaces in place of the pattern's groups."""
    return swap(pattern, NO_BREAK, needs=needs)


def together(*parts: Changes) -> Changes:
    """Make one rule of several that look at the same text; where they clash the first wins."""

    def changes(paragraph: Paragraph) -> Iterator[Change]:
        for part in parts:
            yield from part(paragraph)

    return changes


def any_of(*words: str) -> str:
    """Write a pattern for any of the words, given as lists divided by spaces."""
    return "(?:" + "|".join(" ".join(words).split()) + ")"
