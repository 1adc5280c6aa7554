"""Encodings: the bytes of a stranger's file become text, whatever it was saved as.

A byte order mark decides; without one UTF-8 is tried, then UTF-16, and then the eight-bit
encodings of Windows and KOI8-R, of which the one wins whose words look like words.
"""

import codecs
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from octavo.problems import Location, Problem, Severity

MAX_BYTES: Final = 20_000_000

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CYRILLIC_WORD: Final = re.compile(r"\b[А-ЯЁ]?[а-яё]+\b")  # as Russian writes them
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_SAMPLE: Final = 200_000  # characters that are looked at


@dataclass(frozen=True, slots=True)
class IncomingText:
    """The text of a file, and what it was taken to be saved as."""

    text: str
    encoding: str


def content_of(path: Path, name: str, problems: list[Problem]) -> bytes | None:
    """Read a file of at most 20 MB; None, with a problem (Y06, X03), if that cannot be."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        message = f"the file cannot be read: {reason}"
        problems.append(Problem("Y06", message, Location(name), "check the name of the file"))
        return None
    if len(content) > MAX_BYTES:
        hint = f"divide it: a file may have {MAX_BYTES // 1_000_000} MB"
        problems.append(Problem("X03", "the file is too large", Location(name), hint))
        return None
    return content


def read_incoming(
    path: Path, name: str, encoding: str | None, problems: list[Problem]
) -> IncomingText | None:
    """Read a file that messages call ``name``; None, with a problem, if it holds no text.

    ``encoding`` is what the person says it is saved as.  Adds X01 (not text, or not in that
    encoding), X03 (larger than 20 MB), Y06 (unreadable), and X05 (a warning) where the encoding
    had to be guessed.
    """
    content = content_of(path, name, problems)
    if content is None:
        return None
    chosen = encoding or encoding_of(content)
    if chosen is None:
        hint = "is it a spreadsheet? save it as CSV; or name its encoding with --encoding"
        problems.append(Problem("X01", "the file is not text", Location(name), hint))
        return None
    try:
        text = content.decode(chosen)
    except UnicodeError:
        message = f"the file is not in the encoding {chosen}"
        hint = "name the encoding that it was saved in: --encoding utf-8, cp1251, cp1252, koi8-r"
        problems.append(Problem("X01", message, Location(name), hint))
        return None
    if encoding is None and chosen in _GUESSED:
        message = f"the file is not in UTF-8 and was read as {_GUESSED[chosen]}"
        hint = "if letters are wrong, name the encoding with --encoding"
        problems.append(Problem("X05", message, Location(name), hint, Severity.WARNING))
    return IncomingText(text.removeprefix("\ufeff"), chosen)


_GUESSED: Final = {"cp1251": "Windows-1251", "cp1252": "Windows-1252", "koi8-r": "KOI8-R"}


def encoding_of(content: bytes) -> str | None:
    """Find out what a text is saved as; None if it is no text."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return encoding
    if b"\0" in content:
        return _wide(content)
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return max(_GUESSED, key=lambda encoding: _likeness(content, encoding))
    return "utf-8"


def _wide(content: bytes) -> str | None:
    """Tell which UTF-16 a text without a mark is: of plain letters every second byte is 0."""
    even, odd = content[::2].count(0), content[1::2].count(0)
    for encoding, zeros, others in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        # Separators and line ends are plain even where the words are Cyrillic.
        if zeros > 4 * others and 20 * zeros > len(content):
            return encoding
    return None


def _likeness(content: bytes, encoding: str) -> float:
    """Tell how much a text looks like words when it is taken to be in an encoding.

    What is Cyrillic in the right encoding is capitals within words or words of mixed scripts in
    a wrong one; where there is hardly any Cyrillic, the text is taken to be of Western Europe.
    """
    words = _LETTERS.findall(content.decode(encoding, errors="replace")[:_SAMPLE])
    foreign = [word for word in words if not word.isascii()]
    if not foreign:
        return 0
    if encoding == "cp1252":
        return sum(any(letter.isascii() for letter in word) for word in foreign) / len(foreign)
    return sum(_CYRILLIC_WORD.fullmatch(word) is not None for word in foreign) / len(foreign)
