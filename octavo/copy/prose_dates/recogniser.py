"""Recogniser: a text becomes the dates and the weekdays in it, by the grammar of its language."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from octavo.copy.calendars import Calendar
from octavo.copy.prose_dates.both_styles import in_both_styles, in_styles, may_be_two_styles
from octavo.copy.prose_dates.en import ENGLISH
from octavo.copy.prose_dates.grammar import SIGN, Form, Grammar
from octavo.copy.prose_dates.hours import hour_beside
from octavo.copy.prose_dates.mentions import Dates, Mention, NamedDay
from octavo.copy.prose_dates.ru import RUSSIAN
from octavo.copy.prose_dates.weekdays import weekdays_in

_GRAMMARS: Final = {"ru": RUSSIAN, "en": ENGLISH}

_YEARS_NEAR: Final = 30  # how far from the text's own year a number before a noun is still a year
_NUMBER_OF_THINGS: Final = re.compile(r"[ \u00a0\u202f]+[^\W\d_A-ZА-ЯЁ]")
_GAP: Final = " ,\t\n\u00a0\u2009\u202f"
_FAR: Final = 40  # characters before a date in which its style may be named
_LAST_CENTURY: Final = 1900  # of "29.X.17", unless the text is about another
_LAST_DAYS: Final = 28
_FIRST_DAYS: Final = 3
_DECEMBER: Final = 12


def dates_in(text: str, language: str, *, near: int | None = None) -> Dates:
    """Find what a text says of days; nothing if the language (a BCP 47 tag) has no grammar.

    A day needs its month: "29 October", "29.X.1917", not "the 29th". ``near`` is a year that the
    text is about; it tells a year from a number of things: "5 November 1500 men".
    """
    grammar = _GRAMMARS.get(language.partition("-")[0])
    if grammar is None:
        return Dates()
    found = _apart(_written(text, grammar, near))
    signs = (Mention(match.start(), match.end()) for match in SIGN.finditer(text))
    said = _described(_in_order((*found, *signs)), text, grammar)
    mentions = tuple(in_both_styles(said, text, grammar))
    return Dates(mentions, tuple(weekdays_in(text, grammar, mentions)))


def _written(text: str, grammar: Grammar, near: int | None) -> Iterator[Mention]:
    """Find every date that some form of the grammar reads; they may overlap."""
    for form in grammar.forms_for(text):
        for match in form.pattern.finditer(text):
            mention = _read(match, form, grammar, near)
            if mention is not None:
                yield mention


def _read(match: re.Match[str], form: Form, grammar: Grammar, near: int | None) -> Mention | None:
    """Read one match; what is no month makes no date."""
    month = grammar.month(match["month"])
    if not month:
        return None
    year = _year(match, near)
    end = match.end() if year or not match["year"] else _end_without_year(match)
    words = list(grammar.days.finditer(match["days"]))
    offset = match.start("days")
    start = match.start()
    numbers = [grammar.number(each[0]) for each in words]
    if form.month_first:
        kept = _rising(numbers)
        if len(kept) < len(numbers):
            end, year = offset + words[len(kept) - 1].end(), None
        days = [NamedDay(number, month, year) for number in kept]
    else:
        days = _of_month(numbers, month, year)
        if len(days) < len(numbers):
            start = offset + words[-len(days)].start()
    other = _bracketed(match, grammar, month, year)
    if not other and _is_slash(match["days"]) and may_be_two_styles(days[0], days[-1]):
        days, other = days[:1], tuple(days[1:])
    elif other and not may_be_two_styles(days[0], other[0]):
        days, other = [*days, *other], ()
    return in_styles(Mention(start, end, tuple(days), other=other))


def _year(match: re.Match[str], near: int | None) -> int | None:
    """Read the year, unless the number seems to count what follows it."""
    if not match["year"]:
        return None
    year = _last_year(match["year"], near)
    counts = match["mark"] is None and _NUMBER_OF_THINGS.match(match.string, match.end())
    if counts and near is not None and abs(year - near) > _YEARS_NEAR:
        return None
    return year


def _last_year(written: str, near: int | None) -> int:
    """Read "1750/51", which a year that began in March makes 1751 for the days before; and '17."""
    year, _, second = written.strip("'’").partition("/")
    if second:
        return int(year[: -len(second)] + second)
    century = (near or _LAST_CENTURY) // 100 * 100
    return int(year) + (century if len(year) == len("17") else 0)


def _end_without_year(match: re.Match[str]) -> int:
    return len(match.string[: match.start("year")].rstrip(_GAP))


def _rising(numbers: list[int]) -> list[int]:
    """Keep the days of a list as long as they grow: "October 29 and 12" is one day."""
    kept = numbers[:1]
    for before, after in pairwise(numbers):
        if after <= before:
            break
        kept.append(after)
    return kept


def _of_month(numbers: list[int], month: int, year: int | None) -> list[NamedDay]:
    """Keep the last days of a list that grow; "the night of 31 to 1 November" has two months."""
    days = [NamedDay(numbers[-1], month, year)]
    for before, after in reversed(list(pairwise(numbers))):
        if before < after:
            days.insert(0, NamedDay(before, month, year))
        else:
            if before >= _LAST_DAYS and after <= _FIRST_DAYS:
                days.insert(0, _of_month_before(before, month, year))
            break
    return days


def _of_month_before(number: int, month: int, year: int | None) -> NamedDay:
    if month > 1:
        return NamedDay(number, month - 1, year)
    return NamedDay(number, _DECEMBER, None if year is None else year - 1)


def _bracketed(
    match: re.Match[str], grammar: Grammar, month: int, year: int | None
) -> tuple[NamedDay, ...]:
    """Read the days in brackets of "1 (14) November"."""
    if "other" not in match.re.groupindex:
        return ()
    numbers = [grammar.number(each[0]) for each in grammar.days.finditer(match["other"])]
    return tuple(_of_month(numbers, month, year))


def _is_slash(days: str) -> bool:
    return days.count("/") == 1


def _apart(mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Of dates that overlap keep the one that begins first, or else the longest."""
    reached = -1
    for mention in sorted(mentions, key=lambda each: (each.start, -each.end)):
        if mention.start >= reached:
            yield mention
            reached = mention.end


def _in_order(mentions: Iterable[Mention]) -> list[Mention]:
    return sorted(mentions, key=lambda each: each.start)


def _described(mentions: Iterable[Mention], text: str, grammar: Grammar) -> Iterator[Mention]:
    """Add the style, the hour, and that the year is elsewhere, where words beside a date say so."""
    reached = 0
    for mention in mentions:
        end, calendar = mention.end, mention.calendar
        elsewhere = grammar.year_elsewhere.match(text, end)
        end = elsewhere.end() if elsewhere else end
        after = grammar.style_after.match(text, end)
        before = grammar.style_before.search(
            text, max(reached, mention.start - _FAR), mention.start
        )
        if after:
            end = after.end() + ("(" in after[0] and text[after.end() :][:1] == ")")
            calendar = calendar or _style(after)
        elif before:
            calendar = calendar or _style(before)
        time = hour_beside(text, mention, grammar)
        reached = end
        yield replace(
            mention, end=end, calendar=calendar, year_elsewhere=bool(elsewhere), time=time
        )


def _style(match: re.Match[str]) -> Calendar:
    return Calendar.JULIAN if match["old"] else Calendar.GREGORIAN
