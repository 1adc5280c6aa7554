"""Date hints: a text that is not a date becomes advice on how to write the date that it means."""

import re
from collections.abc import Callable
from typing import Final

_FORMS: Final = (
    "write YYYY, YYYY-MM or YYYY-MM-DD, a range as A/B, '../B' or 'A/..', "
    "and at the end '~' for circa, '?' for uncertain, '%' for both"
)
_LAST_DOUBLE_YEAR: Final = 1752  # England's years began on 1 January from then on
_RANGE_DASH: Final = r"\s*[-\u2013\u2014]\s*"


def reading_hint(text: str) -> str:
    """Tell how to write the date; in general terms if the text resembles no common mistake."""
    for pattern, advice in _MISTAKES:
        match = pattern.fullmatch(text.strip())
        if match:
            return advice(match)
    return _FORMS


def _reads(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _instead(written: str) -> str:
    return f"write '{written}'"


def _year_first(match: re.Match[str]) -> str:
    day, month, year = match.groups()
    return f"write the year first, then the month, then the day: '{year}-{month:0>2}-{day:0>2}'"


def _two_digits(match: re.Match[str]) -> str:
    year, *smaller = (part for part in match.groups() if part)
    return _instead("-".join((year, *(f"{part:0>2}" for part in smaller))))


def _time_apart(match: re.Match[str]) -> str:
    return f'write the time apart: {{edtf: {match[1]}, time: "{match[2]:0>5}"}}'


def _ends_in_full(match: re.Match[str]) -> str:
    start, end = match.groups()
    return f"write both ends in full: '{start}/{start[: -len(end)]}{end}'"


def _one_year(match: re.Match[str]) -> str:
    old, year, rest = match.groups()
    if int(year) == (int(old) + 1) % 100 and int(old) < _LAST_DOUBLE_YEAR:
        return f"years are counted from 1 January: {_instead(f'{int(old) + 1:04}{rest}')}"
    return _instead(f"{old}-{year}{rest}") if rest.count("-") == 1 else _FORMS


# The mistakes that people make, the more particular first.
_MISTAKES: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]] = (
    (_reads(r"|\?|unknown|n\.? ?d\.?"), lambda _: "write {unknown: true} if it is not known"),
    (_reads(r"(\d{1,2})[./](\d{1,2})[./](\d{4})"), _year_first),
    (_reads(r"(\d{4})/(\d{2})((?:-\d{2}){1,2})"), _one_year),
    (_reads(r"(\d{4})[-./\u2010-\u2014](\d{1,2})(?:[-./\u2010-\u2014](\d{1,2}))?"), _two_digits),
    (_reads(r"(\d{4}-\d{2}-\d{2})/(\d{2}|\d{2}-\d{2})"), _ends_in_full),
    (_reads(r"(\d{4}-\d{2}-\d{2})[T ]+(\d{1,2}:\d{2}).*"), _time_apart),
    (_reads(rf"(\d{{4}}){_RANGE_DASH}(\d{{4}})"), lambda m: _instead(f"{m[1]}/{m[2]}")),
    (_reads(r"(\d{3})(?:0s|x|u)"), lambda m: _instead(f"{m[1]}0/{m[1]}9")),
    (_reads(r"(\d{3})"), lambda m: _instead(f"0{m[1]}")),
    (_reads(r"(?:circa|ca|c|about|ок)\.? *(\d{4}[-\d/]*)"), lambda m: _instead(f"{m[1]}~")),
    (_reads(r"(?:before|by|until) *(\d{4}[-\d]*)"), lambda m: _instead(f"../{m[1]}")),
    (_reads(r"(?:after|from|since) *(\d{4}[-\d]*)"), lambda m: _instead(f"{m[1]}/..")),
    (_reads(r"/(\d{4}[-\d]*)"), lambda m: _instead(f"../{m[1]}")),
    (_reads(r"(\d{4}[-\d]*)/"), lambda m: _instead(f"{m[1]}/..")),
    (_reads(r"(\d{4}[-\d]*)(?:\?~|~\?)"), lambda m: _instead(f"{m[1]}%")),
    (
        _reads(r"(\d{4}[-\d]*)([~?%])/(\d{4}[-\d]*)[~?%]?"),
        lambda m: f"the sign stands for the whole range: {_instead(f'{m[1]}/{m[3]}{m[2]}')}",
    ),
    (_reads(r"-\d{4}.*"), lambda _: "years before 1 CE cannot be written"),
)
