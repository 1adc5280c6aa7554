"""Calls: where the call of a note touches a mark, they change places as a language has it.

An author may write the call on either side of a mark. Calls in a row move together; they stay where
they are, and the marks are put on their other side.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from octavo.assemble.typography.rule import (
    BREAK,
    CALL,
    HARD_BREAK,
    JOINER,
    NO_BREAK,
    THIN,
    Change,
    Changes,
    Edit,
    Paragraph,
)

_CALLS = re.compile(f"{CALL}+")
_BEGINS = frozenset(f" \t{NO_BREAK}{THIN}{HARD_BREAK}{JOINER}{BREAK}«„‟‘([{{")


class Trailing(NamedTuple):
    """Marks before a call that belong behind it."""

    start: int  # where they begin; they reach to the call
    new: str  # how they are written behind it
    taken: int = 0  # how many characters behind the call are replaced by them


#: Finds the end of the marks behind a call that belong before it: takes the paragraph's text and
#: where the calls begin and end, gives the end of the calls if there are none.
Leading = Callable[[str, int, int], int]

#: Finds the marks before a call that belong behind it, if there are any.
Trailed = Callable[[str, int, int], Trailing | None]


def around_calls(leading: Leading, trailed: Trailed) -> Changes:
    """Make the rule of a language for calls; its rule has to be repeated.

    A call that has marks on both sides gives way to those behind it first. Where a quotation, a
    bracket or the paragraph has only begun, there is nothing that a mark could belong to.
    """

    def changes(paragraph: Paragraph) -> Iterator[Change]:
        text = paragraph.text
        if CALL not in text:
            return
        done = 0
        for calls in _CALLS.finditer(text):
            start, end = calls.span()
            change = _change(text, start, end, leading, trailed)
            if change and change[0].start >= done:
                done = change[-1].end
                yield change

    return changes


def _change(text: str, start: int, end: int, leading: Leading, trailed: Trailed) -> Change:
    past = leading(text, start, end) if start and text[start - 1] not in _BEGINS else end
    if past > end:
        return (Edit(start, start, text[end:past]), Edit(end, past, ""))
    marks = trailed(text, start, end)
    if marks is None:
        return ()
    return (Edit(marks.start, start, ""), Edit(end, end + marks.taken, marks.new))


def last(pattern: re.Pattern[str], text: str, end: int) -> re.Match[str] | None:
    """Find what a pattern that ends in ``$`` matches at the end of the text up to ``end``."""
    return pattern.search(text, max(0, end - _REACH), end)


_REACH = 60  # characters before a call that are looked at: a mark and the word it belongs to
