"""English calls: a call stands behind every mark but the dash.

Chicago 17, 14.26 (the 18th edition numbers it anew) and MHRA Style Guide, 10.3: the number follows
any mark of punctuation except the dash, which it precedes, and stands at the end of a quotation.
Chicago lets it stand inside a closing bracket when it is about a word there, so a bracket is left
on the side of the call on which it is typed.
"""

import re

from octavo.assemble.typography.calls import Trailed, Trailing, around_calls, last
from octavo.assemble.typography.rule import BREAK, HARD_BREAK, JOINER, SPACE, Rule

# Marks with no word close behind them; a stop in a number or a name of a file is none. A joiner
# behind ’ says that it is an apostrophe.
_MARKS = re.compile(rf"(?:[.,;:?!…”]|’{JOINER}*+)++(?!\w)")
#: What a dash may stand after: a word, with no dash or opening mark between.
BEFORE_DASH = rf"(?<=[^\s—–\-“‘(\[{JOINER}{BREAK}])"
_CLOSED_DASH = re.compile(f"{BEFORE_DASH}—$")
_SPACED_DASH = re.compile(rf"{BEFORE_DASH}{SPACE}(?:-{{1,3}}|[–—])$")  # typed in any way
_AFTER_DASH = re.compile(rf"{SPACE}?(?![\-–—{JOINER}]|(?!{HARD_BREAK})\s)")


def leading(text: str, start: int, end: int) -> int:
    """Find the end of the marks behind a call that belong before it."""
    marks = _MARKS.match(text, end)
    dots = marks and text[start - 1] in ".…" and marks[0][0] in ".…"  # what they are is settled
    return marks.end() if marks and not dots and text[start - 1] != "“" else end


def dash_before(text: str, start: int, end: int, as_set: re.Pattern[str]) -> tuple[int, int] | None:
    """Find a dash before a call, typed between spaces or ``as_set`` by the rule for dashes.

    Gives where it begins, with its space, and where the space behind the call ends.
    """
    after = _AFTER_DASH.match(text, end)
    if after is None:
        return None
    dash = last(as_set, text, start)
    if dash is None and (after[0] or text[end : end + 1] in {"", HARD_BREAK}):
        dash = last(_SPACED_DASH, text, start)
    return (dash.start(), after.end()) if dash else None


def _closed_up(text: str, start: int, end: int) -> Trailing | None:
    """Put a dash behind a call as an em dash that is closed up on both sides."""
    found = dash_before(text, start, end, _CLOSED_DASH)
    return Trailing(found[0], "—", found[1] - end) if found else None


def rule(trailed: Trailed, example: tuple[str, str]) -> Rule:
    """Make the rule for calls of a kind of English, which differ in the dash only."""
    return Rule(
        code="en-14",
        name="calls of notes",
        summary="The call of a note stands after full stops, commas, semicolons, colons, question "
        "and exclamation marks, ellipses and closing quotation marks, and before a dash.",
        example=example,
        changes=around_calls(leading, trailed),
        repeated=True,
    )


CALLS = rule(
    _closed_up, ('He "left^", then^; so—^they say^.', "He “left”,^ then;^ so^|—they say.^")
)
