"""Hours: the words beside a date become the hour that they name, if it can be no other."""

import re
from typing import Final

from octavo.copy.prose_dates.grammar import Grammar
from octavo.copy.prose_dates.mentions import Mention

_NOON: Final = 12
_DAY: Final = 24
_NIGHT_ENDS: Final = 6
_FAR: Final = 60  # characters before a date in which its hour may stand


def hour_beside(text: str, mention: Mention, grammar: Grammar) -> str:
    """Give the hour after or before a date as ``17:00``; empty if none is named for certain.

    "At 10:40" alone may be morning or evening, so it is none.
    """
    match = grammar.hour_after.match(text, mention.end) or grammar.hour_before.search(
        text, max(0, mention.start - _FAR), mention.start
    )
    return "" if match is None else _clock(match, grammar)


def _clock(match: re.Match[str], grammar: Grammar) -> str:
    hour, minutes = int(match["hour"]), int(match["minutes"] or match["spoken"] or 0)
    said = match.groupdict()
    half = re.sub(r"[.\s]", "", said["half"] or said.get("other_half") or "").lower()
    if hour > _DAY or minutes >= 60:  # noqa: PLR2004 - minutes of an hour
        return ""
    if half and hour <= _NOON:
        late = half in grammar.afternoon or (half == "ночи" and hour > _NIGHT_ENDS)
        hour = hour % _NOON + (_NOON if late and not (half == "ночи" and hour == _NOON) else 0)
    elif hour <= _NOON and not match["hour"].startswith("0"):
        return ""
    return f"{hour % _DAY:02}:{minutes:02}"
