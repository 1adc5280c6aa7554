"""Date tokens: a date as people write it becomes numbers, months, years and what joins them."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from octavo.exchange.incoming.month_names import is_weekday, month_of


class Kind(StrEnum):
    """The sorts of tokens, by the letter under which a reader looks for them."""

    DAY = "d"
    MONTH = "m"
    YEAR = "y"
    DASH = "-"
    STRANGE = "x"


class DayOrder(StrEnum):
    """Which of two numbers with a slash between them is the day."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a date; ``number`` is the day, the month or the year."""

    kind: Kind
    number: int = 0


class OrderUnknownError(ValueError):
    """A date such as 3/4/1917, of which nobody knows which number is the month."""


_WORDS: Final = re.compile(
    r"(?P<ymd>(?<!\d)\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?(?!\d))"
    r"|(?P<slashed>(?<!\d)\d{1,2}/\d{1,2}/\d{4}(?!\d))"
    r"|(?P<dotted>(?<!\d)\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?!\d))"
    r"|(?P<number>\d+)(?:-?(?:го|ое|е|му|м|ый|ого)\b|(?:st|nd|rd|th|er)\b)?"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<dash>[-\u2013])"
    r"|(?P<silent>[\s.,/])"
    r"|(?P<strange>.)",
    re.DOTALL,
)
_JOINING: Final = frozenset({"to", "till", "until", "through", "по", "на", "bis", "au"})
_SILENT: Final = frozenset(
    (
        *("г", "гг", "год", "года", "году", "годы", "в", "во", "с", "со", "от", "н", "э"),
        *("the", "of", "in", "on", "at", "from", "ad", "ce"),
        *("um", "am", "den", "der", "die", "von", "le", "du"),
    )
)
_YEAR_FROM: Final = 100  # a smaller number is a day, or the end of a year


def tokens_of(text: str, order: DayOrder | None) -> tuple[Token, ...]:
    """Take a date in small letters apart; words that say nothing are left out.

    Raises OrderUnknownError for 3/4/1917 if ``order`` does not tell which is the month.
    """
    found: list[Token] = []
    for match in _WORDS.finditer(text):
        kind, written = match.lastgroup, match[0]
        if kind == "ymd":
            found.extend(_counted(re.split("[-./]", written), (Kind.YEAR, Kind.MONTH, Kind.DAY)))
        elif kind == "dotted":
            found.extend(_counted(re.split(r"\.\s?", written), _DMY))
        elif kind == "slashed":
            found.extend(_slashed(written, order))
        elif kind == "number":
            number = int(match["number"][:6])
            year = number >= _YEAR_FROM or len(match["number"]) == len("0987")
            found.append(Token(Kind.YEAR if year else Kind.DAY, number))
        elif kind == "word":
            found.extend(_of_word(written))
        elif kind in {"dash", "strange"}:
            found.append(Token(Kind.DASH if kind == "dash" else Kind.STRANGE))
    return tuple(found)


_DMY: Final = (Kind.DAY, Kind.MONTH, Kind.YEAR)
_MDY: Final = (Kind.MONTH, Kind.DAY, Kind.YEAR)
_MONTHS: Final = 12


def _counted(numbers: list[str], kinds: tuple[Kind, ...]) -> list[Token]:
    return [Token(kind, int(number)) for kind, number in zip(kinds, numbers, strict=False)]


def _slashed(written: str, order: DayOrder | None) -> list[Token]:
    """Read 29/10/1917 and 10/29/1917."""
    first, second, year = written.split("/")
    if int(first) > _MONTHS or first == second:
        order = DayOrder.DAY_FIRST
    elif int(second) > _MONTHS:
        order = DayOrder.MONTH_FIRST
    if order is None:
        raise OrderUnknownError(written)
    return _counted([first, second, year], _DMY if order is DayOrder.DAY_FIRST else _MDY)


def _of_word(word: str) -> list[Token]:
    if word in _JOINING:
        return [Token(Kind.DASH)]
    month = month_of(word)
    if month is not None:
        return [Token(Kind.MONTH, month)]
    return [] if word in _SILENT or is_weekday(word) else [Token(Kind.STRANGE)]
