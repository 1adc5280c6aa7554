"""Characters: texts and the signs that the fonts have become the signs that cannot be printed."""

import unicodedata
from collections.abc import Iterable, Iterator

from octavo.compose.late_marks import fill_late
from octavo.problems import Location, Problem
from octavo.typeset.survey import Survey

# Unicode 15.1, Default_Ignorable_Code_Point: drawn as nothing whether the font has them or not.
_IGNORABLE = (
    *((0xAD, 0xAD), (0x34F, 0x34F), (0x61C, 0x61C), (0x115F, 0x1160), (0x17B4, 0x17B5)),
    *((0x180B, 0x180F), (0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164)),
    *((0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8)),
    *((0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF)),
)
_NON_BREAKING_HYPHEN = "\u2011"


def missing_from(text: str, characters: frozenset[int]) -> frozenset[str]:
    """Find the signs of a text that a font with these characters (code points) cannot draw.

    Shaping composes and decomposes accented letters and makes the no-break hyphen from the plain
    one, so those are not missing where the font has what they are made of.
    """
    used = set(unicodedata.normalize("NFC", text))
    return frozenset(sign for sign in used if not _drawable(sign, characters))


def missing_characters(surveys: Iterable[Survey], characters: frozenset[int]) -> Iterator[Problem]:
    """Find the signs in galleys that no font has, each at its first place in a section."""
    for survey in surveys:
        texts = [(fill_late(text.text, lambda _: "0"), text) for text in survey.texts]
        missing = missing_from("\n".join(plain for plain, _ in texts), characters)
        for sign in sorted(missing):
            first = next(
                text for plain, text in texts if sign in unicodedata.normalize("NFC", plain)
            )
            yield no_such_character(sign, "no font of the project has", survey.place(first))


def no_such_character(sign: str, who: str, location: Location) -> Problem:
    """Say that a sign is missing (F01)."""
    name = unicodedata.name(sign, "a character without a name").lower()
    message = f"{who} the character '{sign}' (U+{ord(sign):04X}, {name})"
    hint = "use another character, or add a font that has it to styles/fonts.css"
    return Problem("F01", message, location, hint)


def _drawable(sign: str, characters: frozenset[int]) -> bool:
    code = ord(sign)
    if (
        code in characters
        or sign.isspace()
        or any(first <= code <= last for first, last in _IGNORABLE)
    ):
        return True
    if sign == _NON_BREAKING_HYPHEN:
        return _drawable("\u2010", characters)
    parts = unicodedata.normalize("NFD", sign)
    return parts != sign and all(ord(part) in characters for part in parts)
