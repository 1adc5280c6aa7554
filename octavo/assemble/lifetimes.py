"""Set lifetimes: the dates of a person's birth and death become the years of a life."""

from octavo.assemble.date_styles import styled_ends
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.date_words import DateWords
from octavo.copy.historical_date import HistoricalDate


def set_lifetime(
    born: HistoricalDate | None,
    died: HistoricalDate | None,
    words: DateWords,
    policy: CalendarPolicy,
) -> str:
    """Set the years of a life: "1883–1936", "b. 1883", "d. 1936", "c. 1883–?".

    None is a date that is not given; where neither is, or nothing is known, the text is empty.
    A day counts in the year of the policy's main style.
    """
    if all(date is None or date.unknown for date in (born, died)):
        return ""
    first, last = (
        None if date is None else _set_year(date, words, policy) for date in (born, died)
    )
    if last is None:
        return words.life.born.format(year=first)
    if first is None:
        return words.life.died.format(year=last)
    return words.life.span.format(first=first, last=last)


def _set_year(date: HistoricalDate, words: DateWords, policy: CalendarPolicy) -> str:
    """Set the year of a birth or a death; "1880/1882" if it is one of several."""
    if date.unknown:
        return words.life.unknown
    years = (
        end.day.reckoned(end.calendar, end.styles[0]).year if end.day.exact else end.day.year
        for end in styled_ends(date, policy, throughout=words.throughout)
    )
    text = "/".join(dict.fromkeys(map(str, years)))
    if date.circa:
        text = words.life.circa.format(year=text)
    if date.before:
        text = words.not_later.format(date=text)
    if date.after:
        text = words.not_earlier.format(date=text)
    return words.life.uncertain.format(year=text) if date.uncertain else text
