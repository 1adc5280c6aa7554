"""Numbered lines: the lines of a PDF and the numbers beside them, read back by their places."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import pypdfium2
from pypdfium2 import raw

_SAME = 0.3  # points between baselines that are one


@dataclass(frozen=True)
class PaperLine:
    """A line of print: where it stands, its words, and the number in the margin beside it."""

    page: int
    baseline: float  # points from the foot of the page
    words: tuple[str, ...]
    number: int | None


@dataclass(frozen=True)
class _Sign:
    text: str
    left: float
    baseline: float


def paper_lines(pdf: Path, left: tuple[float, float]) -> list[PaperLine]:
    """Read the lines of a PDF from top to bottom.

    ``left`` is where the text begins on rectos and on versos, in points; what stands before it is
    a number.
    """
    found: list[PaperLine] = []
    document = pypdfium2.PdfDocument(pdf)
    for page in range(len(document)):
        signs = sorted(_signs(document, page), key=lambda sign: -sign.baseline)
        for group in _together(signs):
            text = "".join(sign.text for sign in group if sign.left >= left[page % 2])
            number = "".join(sign.text for sign in group if sign.left < left[page % 2]).strip()
            assert not number or number.isdecimal(), number
            baseline = group[0].baseline
            words = tuple(text.split())
            found.append(PaperLine(page, baseline, words, int(number) if number else None))
    return found


def _signs(document: pypdfium2.PdfDocument, number: int) -> Iterator[_Sign]:
    page = document[number]
    text = page.get_textpage()
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(text.count_chars()):
        raw.FPDFText_GetCharOrigin(text.raw, index, x, y)
        sign = chr(raw.FPDFText_GetUnicode(text.raw, index))
        if sign not in "\r\n":
            yield _Sign(sign, x.value, y.value)


def _together(signs: list[_Sign]) -> Iterator[list[_Sign]]:
    """Gather signs of one baseline, in the order in which they were drawn."""
    level = 0
    levels = []
    for index, sign in enumerate(signs):
        if index and signs[index - 1].baseline - sign.baseline > _SAME:
            level += 1
        levels.append((level, sign))
    for _, group in groupby(levels, key=lambda pair: pair[0]):
        yield [sign for _, sign in group]


def between(lines: list[PaperLine], first: str, last: str) -> list[PaperLine]:
    """Give the lines from the one with a word to the one with another."""
    start = next(place for place, line in enumerate(lines) if first in line.words)
    end = next(place for place, line in enumerate(lines) if last in line.words)
    return lines[start : end + 1]
