"""Date remarks: what is said around a date is taken off it: circa, before, the hour, the style."""

import re
from dataclasses import dataclass
from typing import Final

from octavo.copy.calendars import Calendar


@dataclass(frozen=True, slots=True)
class Remarks:
    """What was said around a date, and the ``rest``: the days, months and years."""

    rest: str
    calendar: Calendar | None = None
    circa: bool = False
    uncertain: bool = False
    before: bool = False
    after: bool = False
    unknown: bool = False
    night_before: bool = False  # the night that ends on the day: «в ночь на 26 октября»
    part: str | None = None
    time: str | None = None


_UNKNOWN: Final = re.compile(
    r"\?*|-+|unknown|undated|n\.?\s?d\.?|date unknown"
    r"|неизвестн\w*|дата неизвестна|б\.?\s?[дг]\.?|б/д"
)
_STYLES: Final = (
    (
        Calendar.JULIAN,
        re.compile(
            r"\(?(?:\bo\.\s?s\b\.?|\bos\b|\bold style\b|\bjulian\b|\bст\.\s?ст\b\.?|\bст/ст\b"
            r"|\bпо (?:старому|ст\.) стилю\b|\bстарого стиля\b|\bюлианск\w+\b)\)?"
        ),
    ),
    (
        Calendar.GREGORIAN,
        re.compile(
            r"\(?(?:\bn\.\s?s\b\.?|\bns\b|\bnew style\b|\bgregorian\b|\bн\.\s?ст\b\.?|\bн/ст\b"
            r"|\bпо (?:новому|н\.) стилю\b|\bнового стиля\b|\bгригорианск\w+\b)\)?"
        ),
    ),
)
_CIRCA: Final = re.compile(
    r"^(?:circa|ca|c|approx(?:imately)?|about|around|около|ок|примерно|приблизительно|прибл|um)\b\.?"
)
_UNCERTAIN: Final = re.compile(
    r"\(?\?\)?$|^(?:probably|perhaps|possibly|вероятно|возможно|предположительно)\b"
)
_BEFORE: Final = re.compile(
    r"^(?:before|by|until|till|(?:not|no) later than|до|к|ранее|не позднее|не позже|vor)\b"
)
_AFTER: Final = re.compile(
    r"^(?:after|since|(?:not|no) earlier than|после|позднее|не ранее|не раньше|nach)\b"
)
_TIME: Final = re.compile(
    r"(?:,|\bat|\bв|\bum)?\s*(?<![\d.])(?P<hour>[0-2]?\d)[:.](?P<minute>[0-5]\d)"
    r"(?:\s?(?P<half>[ap])\.?m\.?|\s?(?:uhr|ч\.?|h))?$"
)
_NIGHT_TO: Final = re.compile(r"^(?:в )?ночь на\b")
_NIGHT: Final = re.compile(
    r"^(?:(?:the |in the |on the )?night (?:of|from)|(?:в )?ночь с?)\b"
    r"|,?\s?\b(?:at night|ночью)$|^ночью\b"
)
_PARTS: Final = (
    (
        "morning",
        re.compile(r"^(?:the )?morning of\b|,?\s?\b(?:(?:in the )?morning|утром)$|^утром\b"),
    ),
    (
        "day",
        re.compile(
            r"^(?:the )?afternoon of\b|,?\s?\b(?:(?:in the )?afternoon|дн[её]м)$|^дн[её]м\b"
        ),
    ),
    (
        "evening",
        re.compile(r"^(?:the )?evening of\b|,?\s?\b(?:(?:in the )?evening|вечером)$|^вечером\b"),
    ),
)
_NOON: Final = 12


def remarks_of(text: str) -> Remarks:
    """Take the remarks off a date in small letters, whose dashes are even."""
    rest = text.strip(" .,;")
    if _UNKNOWN.fullmatch(rest):
        return Remarks("", unknown=True)
    calendar = None
    for style, pattern in _STYLES:
        rest, found = _without(pattern, rest)
        calendar = style if found else calendar
    rest, uncertain = _without(_UNCERTAIN, rest)
    rest, circa = _without(_CIRCA, rest)
    rest, before = _without(_BEFORE, rest)
    rest, after = _without(_AFTER, rest)
    time = None
    if clock := _TIME.search(rest):
        time = _time_of(clock)
        rest = rest[: clock.start()].strip(" ,")
    rest, night_before = _without(_NIGHT_TO, rest)
    rest, night = _without(_NIGHT, rest)
    part = "night" if night or night_before else None
    for name, pattern in _PARTS:
        rest, found = _without(pattern, rest)
        part = name if found else part
    return Remarks(
        rest,
        calendar,
        circa=circa,
        uncertain=uncertain,
        before=before,
        after=after,
        night_before=night_before,
        part=part,
        time=time,
    )


def _without(pattern: re.Pattern[str], text: str) -> tuple[str, bool]:
    """Take what a pattern finds out of a text, and tell whether it found anything."""
    rest, count = pattern.subn(" ", text, count=1)
    return rest.strip(" ,;"), bool(count)


def _time_of(clock: re.Match[str]) -> str:
    """Write the hour as files have it: 19:00."""
    hour = int(clock["hour"])
    if clock["half"] and hour <= _NOON:
        hour = hour % _NOON + (_NOON if clock["half"] == "p" else 0)
    return f"{hour:02}:{clock['minute']}"
