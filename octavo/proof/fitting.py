"""Fitting: a drawn text is read along the wanted one, over signs that stood open in the galley."""

import re
from collections.abc import Iterator

from octavo.compose.late_marks import PageMark
from octavo.proof.wanted import OPEN, Wanted

#: What can be printed for the number of a page, and for a mark that is numbered by page.
_FOLIO = re.compile(r"[0-9]{1,5}|[ivxlcdm]+|\?")
_MARKS = {
    "asterisks": re.compile(r"[*∗†‡§‖¶#]{1,6}[0-9]{0,3}"),
    "figures": re.compile(r"[0-9]{1,4}"),
    "letters": re.compile(r"[^\W\d_]{1,3}"),
    "roman": re.compile(r"[ivxlcdm]{1,9}"),
}
_MARK = re.compile("|".join(form.pattern for form in _MARKS.values()))


def fits(wanted: Wanted, words: str, start: int, limit: int) -> int | None:
    """Tell where a drawn text ends that is laid on the wanted one at ``start``, if it fits there.

    It may not reach over ``limit``, the end of a text node.
    """
    end = start + len(words)
    if end <= limit and wanted.text.startswith(words, start):
        return end
    if wanted.text.find(OPEN, start, min(end, limit)) < 0:
        return None
    return next((end for end, _ in _readings(wanted, words, start, limit)), None)


def printed_for(wanted: Wanted, words: str, start: int, end: int) -> dict[int, str]:
    """Give what is printed for the open signs in a stretch of the wanted text."""
    if wanted.text.find(OPEN, start, end) < 0:
        return {}
    return next(found for reach, found in _readings(wanted, words, start, end) if reach == end)


def _readings(
    wanted: Wanted, words: str, start: int, limit: int
) -> Iterator[tuple[int, dict[int, str]]]:
    """Go through the ways to read all of a drawn text: where each ends, and what it prints."""
    ahead = wanted.text.find(OPEN, start, limit)
    literal = limit - start if ahead < 0 else ahead - start
    if len(words) <= literal:
        if wanted.text.startswith(words, start):
            yield start + len(words), {}
        return
    if ahead < 0 or not wanted.text.startswith(words[:literal], start):
        return
    late = wanted.late[ahead]
    form = _MARKS.get(late.marks, _MARK) if isinstance(late, PageMark) else _FOLIO
    value = form.match(words, literal)
    longest = value.end() if value else literal
    for stop in range(longest, literal, -1):
        for end, found in _readings(wanted, words[stop:], ahead + 1, limit):
            yield end, {ahead: words[literal:stop], **found}
