"""Cells: what stands in a cell becomes text that may stand in a file of the project."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

# What turns the direction of writing hides what a text says; surrogates are halves of characters.
_REFUSED: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff"
    "\ufdd0-\ufdef\ufffe\uffff]"
)
_SPECIAL: Final = re.compile(r"[\\`*\[\]<]|&(?=#?\w+;)|(?<![^\W_])_|_(?![^\W_])")
_BLOCK: Final = re.compile(
    r"^(?:>|[#+\-~:](?=\s|[#+\-~:]|$)|(?P<number>\d{1,9})(?P<stop>[.)])(?=\s|$))"
)


def refused_in(value: object) -> str:
    """Name the first character that may not come in, in a cell or in what is nested in it."""
    for text in _texts_in(value):
        if match := _REFUSED.search(text):
            return f"U+{ord(match[0]):04X}"
    return ""


def _texts_in(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for key, inner in value.items():
                yield from (*_texts_in(key), *_texts_in(inner))
        case list():
            for inner in value:
                yield from _texts_in(inner)


def line_of(text: str) -> str:
    """Put a text into one line, its letters composed and its spaces made even."""
    whole = unicodedata.normalize("NFC", text.replace("\ufeff", ""))
    return re.sub(r"[ \t\r\n\x85\u2028\u2029]+", " ", whole).strip()


def as_markdown(text: str) -> str:
    """Write plain words so that Markdown prints them as they are.

    CommonMark 0.31.2, 2.4: a backslash before a sign of ASCII makes it one.
    """
    safe = _SPECIAL.sub(lambda match: f"\\{match[0]}", text)
    return _BLOCK.sub(_as_words, safe)


def _as_words(match: re.Match[str]) -> str:
    if match["number"]:
        return f"{match['number']}\\{match['stop']}"
    return f"\\{match[0]}"
