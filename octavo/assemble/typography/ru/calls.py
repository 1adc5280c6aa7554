"""Russian calls: a call stands before stops, commas, semicolons, colons and dashes.

It stands behind question and exclamation marks, ellipses, closing quotation marks and brackets, and
behind the full stop of an abbreviation, which is then that of the sentence too: «в 2017 г.¹»
(Milchin, Cheltsova: Справочник издателя и автора, 4th ed., 2014, as gramota.ru reports it).
Publishers of Petersburg set calls behind every mark; an edition of theirs ignores the rule.
"""

import re

from octavo.assemble.typography.calls import Trailing, around_calls, last
from octavo.assemble.typography.ru.stops import ends_abbreviation
from octavo.assemble.typography.rule import (
    BREAK,
    HARD_BREAK,
    JOINER,
    LETTER,
    NO_BREAK,
    SPACE,
    Rule,
)

_SHUT = re.compile(r"(?:(?P<tone>[?!]++(?:\.{1,2})?(?![.…])|…)|[»“)\]])(?!\w)")
_STOP = re.compile(r"\.(?![.…\w])")
_SETTLED = "?!-–—"  # what ?, ! and … make with these is a matter of other rules

_LIGHT = re.compile(r"(?<=\S)[,;:]$")
_FULL = re.compile(r"(?<=[^\s.…?!])\.$")
_SPACED = re.compile(rf"(?<=\S){SPACE}(?:-{{1,3}}|[–—])$")
_CLOSED = re.compile(rf"(?<=[^\s—–\-{JOINER}{BREAK}«„(\[])—$")
_DOUBLE = re.compile(rf"(?<={LETTER})-{{2,3}}$")

_DASH = f"{NO_BREAK}—"
_NO_WORD = re.compile(r"(?![.…\w])")
_BLANK = re.compile(rf"(?P<space>{SPACE})|{HARD_BREAK}|$")


def _leading(text: str, start: int, end: int) -> int:
    """Find the end of a mark behind a call that belongs before it."""
    if shut := _SHUT.match(text, end):
        settled = shut["tone"] and text[start - 1] in _SETTLED
        return end if settled else shut.end()
    stop = _STOP.match(text, end)
    return stop.end() if stop and ends_abbreviation(text, start) else end


def _trailed(text: str, start: int, end: int) -> Trailing | None:
    """Find a mark before a call that belongs behind it."""
    if last(_LIGHT, text, start) and _NO_WORD.match(text, end):
        return Trailing(start - 1, text[start - 1])
    if last(_FULL, text, start) and _NO_WORD.match(text, end):
        return None if ends_abbreviation(text, start - 1) else Trailing(start - 1, ".")
    return _dash(text, start, end)


def _dash(text: str, start: int, end: int) -> Trailing | None:
    """Find a dash before a call; behind it the dash is set as the rule for dashes sets it."""
    blank = _BLANK.match(text, end)
    if (dash := last(_SPACED, text, start)) and blank:
        return Trailing(dash.start(), _DASH)
    if last(_CLOSED, text, start):
        return Trailing(start - 1, _DASH if blank and blank["space"] else "—")
    if (dash := last(_DOUBLE, text, start)) and re.compile(LETTER).match(text, end):
        return Trailing(dash.start(), f"{_DASH} ")
    return None


CALLS = Rule(
    code="ru-20",
    name="calls of notes",
    summary="The call of a note stands before full stops, commas, semicolons, colons and dashes, "
    "and after question and exclamation marks, ellipses, closing quotation marks and brackets "
    "and the full stop of an abbreviation.",
    example=('"Мир^", - да;^ в 1917 г^. Нет^! А мы.^', "«Мир»^,~— да^; в~1917~г.^ Нет!^ А~мы^."),
    changes=around_calls(_leading, _trailed),
    repeated=True,
)
