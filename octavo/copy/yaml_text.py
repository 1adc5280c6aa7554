"""YAML text: the bytes of a file become text that is UTF-8 and has no invisible characters."""

import re
import unicodedata
from pathlib import Path

from octavo.problems import Location, Problem

MAX_BYTES = 5_000_000
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
# YAML 1.2.2, 5.1; besides, the line ends of YAML 1.1 only, and a byte order mark inside the text.
_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n))*%")  # only before a document


def text_of(path: Path, name: str, problems: list[Problem]) -> str | None:
    """Read a file that messages call ``name``; None, with a problem, if it is not plain text.

    Adds Y01 (characters that YAML forbids), Y03 (directives), Y04 (too large), Y05 (not UTF-8) and
    Y06 (unreadable).
    """
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= MAX_BYTES else b""
    except OSError as error:
        problems.append(_unreadable(error, name))
        return None
    if size > MAX_BYTES:
        hint = f"divide it: a file may have {MAX_BYTES // 1_000_000} MB"
        message = f"the file has {size / 1_000_000:.1f} MB"
        problems.append(Problem("Y04", message, Location(name), hint))
        return None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        problems.append(_not_utf8(content, error.start, name))
        return None
    forbidden = [_forbidden(text, match.start(), name) for match in _FORBIDDEN.finditer(text)]
    problems.extend(forbidden[:10])  # a binary file would have thousands
    if directive := _DIRECTIVE.match(text):
        message = "a directive (a line that begins with '%') is not allowed"
        place = place_in(text, directive.end() - 1, name)
        problems.append(Problem("Y03", message, place, "remove the line"))
    return None if forbidden or directive else text


def _unreadable(error: OSError, name: str) -> Problem:
    if isinstance(error, FileNotFoundError):
        return Problem("Y06", "there is no such file", Location(name), "check the name of the file")
    reason = (error.strerror or "unknown reason").lower()
    hint = "check that it is a file and that you may read it"
    return Problem("Y06", f"the file cannot be read: {reason}", Location(name), hint)


def _not_utf8(content: bytes, start: int, name: str) -> Problem:
    if content.startswith(_UTF_16):
        message = "the file is in UTF-16"
        return Problem("Y05", message, Location(name, 1, 1), "save it as UTF-8")
    before = content[:start].decode("utf-8-sig", errors="replace")
    message = f"byte {content[start]:02X} is not UTF-8"
    hint = "save the file as UTF-8; the encoding is perhaps Windows-1251 or Windows-1252"
    return Problem("Y05", message, place_in(before, len(before), name), hint)


def _forbidden(text: str, start: int, name: str) -> Problem:
    character = text[start]
    title = unicodedata.name(character, "control character").lower()
    message = f"U+{ord(character):04X} ({title}) may not stand in a YAML file"
    return Problem("Y01", message, place_in(text, start, name), "delete the invisible character")


def place_in(text: str, start: int, name: str) -> Location:
    """Give the place of the character number ``start``, counted from 0."""
    lines = lines_of(text[:start])
    return Location(name, len(lines), len(lines[-1]) + 1)


def lines_of(text: str) -> tuple[str, ...]:
    """Divide a text into its lines, as YAML counts them."""
    return tuple(re.split(r"\r\n|\r|\n", text))
