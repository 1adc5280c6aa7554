"""Encodings: the bytes of a table become text in which broken rows are marked.

A name printed in wrong letters is worse than one that is not printed: unlike a list of events, a
table of people is never guessed at.  It is UTF-8, or has a byte order mark, or the person says.
"""

from typing import Final

from octavo.exchange.incoming.encodings import encoding_of
from octavo.exchange.rolls.rows import BROKEN
from octavo.problems import Location, Problem

_MANY: Final = 10  # lines in a hundred: then it is not some rows that are broken but the encoding
_NUL, _START = "\0", "\x01"


def decoded(content: bytes, encoding: str | None, name: str, problems: list[Problem]) -> str | None:
    """Decode a table that messages call ``name``; None, with a problem (U08), if it is no text.

    What is not in the encoding becomes U+FFFD, so that its row can be told of.
    """
    found = encoding_of(content)
    chosen = encoding or (found if found and found.startswith("utf-") else None) or "utf-8"
    text = content.decode(chosen, errors="replace").removeprefix("\ufeff")
    lines = text.splitlines()
    bad = sum(BROKEN in line for line in lines)
    if bad * 100 > _MANY * len(lines) and bad > 1:
        message = f"the table is not in {chosen.upper()}: {bad} of {len(lines)} lines are broken"
        guess = found if found and found != chosen else "cp1251"
        hint = f"save it as UTF-8, or name what it is saved as: --encoding {guess}"
        problems.append(Problem("U08", message, Location(name), hint))
        return None
    # The reader of CSV stops at NUL; another control character is refused in its row alone.
    return text.replace(_NUL, _START)
