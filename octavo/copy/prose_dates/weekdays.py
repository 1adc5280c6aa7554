"""Weekdays: the names of weekdays in a text, each with the date that it is said of."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from octavo.copy.prose_dates.grammar import Grammar, looked_up
from octavo.copy.prose_dates.mentions import Mention, NamedWeekday


def weekdays_in(text: str, grammar: Grammar, mentions: Sequence[Mention]) -> Iterator[NamedWeekday]:
    """Find weekdays and what they belong to: "Monday, 30 October", "30 October, a Monday"."""
    for start, end, weekdays in _named(text, grammar):
        index = bisect_left(mentions, end, key=attrgetter("start"))
        after = mentions[index] if index < len(mentions) else None
        before = mentions[index - 1] if index else None
        of: list[Mention] = []
        day = 0
        if before is not None and _said_of(before, start, end, text, grammar):
            of.append(before)
        if after is not None and grammar.before.fullmatch(text, end, after.start):
            of.append(after)
        else:
            alone = grammar.day_alone.match(text, end)
            day = int(alone["day"]) if alone else 0
        yield NamedWeekday(start, end, weekdays, tuple(of), day)


def _named(text: str, grammar: Grammar) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Find weekdays; those that stand in one list are taken together."""
    open_list: tuple[int, int, tuple[int, ...]] | None = None
    if not grammar.any_weekday.search(text):
        return
    for match in grammar.weekday.finditer(text):
        number = looked_up(grammar.weekdays, match[0].lower()) - 1
        end = match.end() - match[0].endswith(",")
        if open_list and grammar.weekday_joint.fullmatch(text, open_list[1], match.start()):
            open_list = (open_list[0], end, (*open_list[2], number))
            continue
        if open_list:
            yield open_list
        open_list = (match.start(), end, (number,))
    if open_list:
        yield open_list


def _said_of(before: Mention, start: int, end: int, text: str, grammar: Grammar) -> bool:
    """Tell whether a weekday is said of the date before it, and not of what follows."""
    gap = grammar.after.fullmatch(text, before.end, start)
    if gap is None:
        return False
    return gap["joined"] is not None or grammar.closed.match(text, end) is not None
