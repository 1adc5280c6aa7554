"""YAML scalars: a plain word of a YAML file becomes null, true, false, a number, or stays text.

The core schema of YAML 1.2.2 (10.3.2), narrower in one thing: a number that begins with a needless
zero (``010``, ``07.11``) stays text, because in books it is a code or a date and never a count.
"""

import re

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_FLAGS = {
    word: value
    for value, words in ((True, "true True TRUE"), (False, "false False FALSE"))
    for word in words.split()
}
_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,99})")
_OCTAL = re.compile(r"0o[0-7]{1,99}")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]{1,99}")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_SPECIAL = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_LONGEST_NUMBER = 400  # characters; anything longer is a mistake and stays text

Scalar = str | int | float | bool | None


def plain_scalar(text: str) -> Scalar:
    """Give the value of a scalar that stands without quotation marks."""
    if text in _NULLS:
        return None
    if text[0] not in "-+.0123456789tTfF" or len(text) > _LONGEST_NUMBER:
        return text
    if text in _FLAGS:
        return _FLAGS[text]
    if _WHOLE.fullmatch(text):
        return int(text)
    if _FLOAT.fullmatch(text):
        return float(text)
    return _unusual(text)


def _unusual(text: str) -> Scalar:
    """Read the forms that hardly ever occur."""
    if _OCTAL.fullmatch(text):
        return int(text, 0)
    if _HEXADECIMAL.fullmatch(text):
        return int(text, 0)
    if _SPECIAL.fullmatch(text):
        return float(text.replace(".", "").lower())
    return text
