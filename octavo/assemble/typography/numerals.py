"""Numerals: figures that belong together become ranges with an en dash and grouped thousands."""

import re
from collections.abc import Iterator

from octavo.assemble.typography.rule import JOINER, SPACE, THIN, Change, Changes, Edit, Paragraph

EN_DASH = "–"
_NUMBER = rf"\d{{1,3}}(?:{SPACE}\d{{3}})+|\d+(?:[.,:]\d+)?"
_RANGE = re.compile(
    rf"(?<![\w–/:])(?<!(?<!-)-)(?<!\d[.,])(?<!\d{SPACE})({_NUMBER})((?:--?|[–—]){JOINER}?)({_NUMBER})"
    rf"(?!\d|[\-–]{JOINER}?[\dX]|[./:,]\d)"
    rf"|(?<![\w–])(?<!(?<!-)-)([IVXLC]+)((?:--?|[–—]){JOINER}?)([IVXLC]+)(?!\w|[\-–]{JOINER}?\w)"
)
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_LONGEST_GUARD = 24  # characters before a number in which a guarding word is looked for


def ranges(guard: str, counted: str = "(?!)") -> Changes:
    """Make the rule for ranges: ``5-6`` becomes an en dash that stays with both numbers.

    Numbers that do not rise are no range unless the dash is typed, or ``counted`` (a pattern)
    stands right before them; ``guard`` is a pattern for words before codes and telephones.
    """
    refuses = re.compile(rf"(?:{guard}){SPACE}?$").search
    counts = re.compile(rf"(?:{counted}){SPACE}$").search

    def changes(paragraph: Paragraph) -> Iterator[Change]:
        for match in _RANGE.finditer(paragraph.text):
            first, dash, last = (group for group in match.groups() if group is not None)
            before = paragraph.text[max(0, match.start() - _LONGEST_GUARD) : match.start()]
            typed = dash.startswith(EN_DASH)
            if not refuses(before) and (typed or _rises(first, last) or counts(before)):
                start, end = match.span(2) if match.group(2) else match.span(5)
                yield (Edit(start, end, EN_DASH + JOINER),)

    return changes


def _rises(first: str, last: str) -> bool:
    """Whether two numbers make a range; the second may be short for a later one (1905–07)."""
    if first.isalpha():
        return _roman(first) < _roman(last)
    parts = [re.split("[.,:]", re.sub(SPACE, "", number)) for number in (first, last)]
    if len(parts[0]) == len(parts[1]) == 1:
        tail = parts[0][0][-len(parts[1][0]) :]
        return int(tail) < int(parts[1][0])
    return [int(part) for part in parts[0]] < [int(part) for part in parts[1]]


def _roman(numeral: str) -> int:
    """Read a Roman numeral."""
    values = [_ROMAN[letter] for letter in numeral]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)


_LONG = re.compile(
    rf"(?<![\w\-./:#+])(?<!\d,)(?<![№#]{SPACE})(?<!№)(?<!\d{SPACE})"
    rf"(?!0|\d{{6}},{SPACE}[A-ZА-ЯЁ])\d{{5,9}}"  # no postal code before the name of a town
    rf"(?![\w\-/:]|[.,]\d{{3}}|\.\d|{SPACE}\d{{3}})"
)
_GROUPED = re.compile(
    rf"(?<![\w.,:/\-])(?<!\d{SPACE})\d{{1,3}}(?:{SPACE}\d{{3}})+(?![\d\-]|{SPACE}\d)"
)
_GAP = re.compile(SPACE)


def thousands(paragraph: Paragraph) -> Iterator[Change]:
    """Group numbers of five figures and more by thin spaces, and keep typed groups together.

    Numbers that look like codes are left alone: after № or #, with letters, hyphens or slashes.
    """
    for match in _LONG.finditer(paragraph.text):
        places = range(match.start() + len(match[0]) % 3, match.end(), 3)
        yield tuple(Edit(place, place, THIN) for place in places if place > match.start())
    for match in _GROUPED.finditer(paragraph.text):
        gaps = _GAP.finditer(paragraph.text, *match.span())
        yield tuple(Edit(*gap.span(), THIN) for gap in gaps)
