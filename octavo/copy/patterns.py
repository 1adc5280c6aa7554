"""Patterns: ``{class}-{name}.pdf`` and the values of a copy become a line of text."""

import re
from collections.abc import Callable
from typing import Final

#: What a pattern may name besides columns.
OF_A_COPY: Final = ("number", "version")
_FIELD: Final = re.compile(r"\{([^{}]*)\}")


def fields_of(pattern: str) -> tuple[str, ...]:
    """List what a pattern names in braces, in order."""
    return tuple(_FIELD.findall(pattern))


def filled(pattern: str, value_of: Callable[[str], str]) -> str:
    """Put values into the braces of a pattern; what they hold is not looked at again."""
    return _FIELD.sub(lambda found: value_of(found[1]), pattern)
