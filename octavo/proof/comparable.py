"""Comparable: a text as it was composed and as it is drawn become the same characters.

What fonts, line ends and ``text-transform`` change is taken away: white space, hyphens, signs
without width, ligatures (Unicode NFKC), and the difference of capitals and small letters.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from itertools import accumulate

#: The signs that an engine or PDFium may set at a line end inside a word (U+0002 is PDFium's).
HYPHENS = "\u0002\u00ad\u2010-"
_NOTHING = re.compile(
    f"[\\s{re.escape(HYPHENS)}\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]+"
)
_WORD = re.compile(r"\S+")


def comparable(text: str) -> str:
    """Reduce a text to the characters that must be the same in the galley and on paper."""
    return _NOTHING.sub("", _folded(text))


def seams(text: str) -> frozenset[int]:
    """Find where, in the comparable form, something was taken away: a line may end there."""
    parts = _NOTHING.split(_folded(text))
    return frozenset(accumulate(map(len, parts)))


def words_at(text: str, start: int, end: int) -> str:
    """Give the words of a text that hold the characters ``start`` to ``end`` of its bare form.

    White space is as in the text, but for line ends; nothing is given for an empty stretch.
    """
    spans = [match.span() for match in _WORD.finditer(text)]
    ends = list(accumulate(len(comparable(text[left:right])) for left, right in spans))
    first, last = bisect_right(ends, start), bisect_left(ends, end)
    if start >= end or first >= len(spans):
        return ""
    return " ".join(text[spans[first][0] : spans[min(last, len(spans) - 1)][1]].split())


def ends_in_hyphen(text: str) -> bool:
    """Tell whether a drawn text ends in a sign that divides a word."""
    return text.rstrip()[-1:] in set(HYPHENS)


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()
