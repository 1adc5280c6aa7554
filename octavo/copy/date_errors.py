"""Date errors: a date that cannot be becomes a code, a fact and a remedy, in plain words."""

from collections.abc import Sequence
from typing import Final

UNREADABLE: Final = "D01"
NO_SUCH_DAY: Final = "D02"
ENDS_BEFORE_IT_BEGINS: Final = "D04"
WRONG_HOUR: Final = "D05"

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class DateError(ValueError):
    """A date that cannot be; ``code``, ``message`` and ``hint`` are those of a Problem."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        """Keep what a Problem needs besides its place."""
        self.code = code
        self.message = message
        self.hint = hint
        super().__init__(message)


def in_words(day: Sequence[int | None]) -> str:
    """Name a year, a month or a day for a message, as far as it is known: "30 February 1917"."""
    year, month, number = (*day, None, None)[:3]
    name = "" if month is None else _MONTHS[month - 1]
    return " ".join(str(part) for part in (number, name, year) if part)
