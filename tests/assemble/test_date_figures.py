"""Date figures: what is printed can be read back, in every order of day, month and year.

The reader here knows one thing only, which any reader of books knows: a number of a day belongs to
the next month and the next year that follow it.
"""

import re
from itertools import product
from pathlib import Path

import pytest
import yaml
from convertdate import gregorian, julian
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from octavo.assemble.date_figures import FigureDay, JoinedBy, set_days, year_words
from octavo.copy.calendar_changes import countries
from octavo.copy.calendars import Calendar, YearMonthDay, calendar_day, day_number
from octavo.copy.date_words import DateWords

FOLDER = Path(__file__).parents[2] / "templates" / "words"
WORDS: dict[str, DateWords] = {
    file.stem: TypeAdapter(DateWords).validate_python(
        yaml.safe_load(file.read_text(encoding="utf-8"))["dates"]
    )
    for file in sorted(FOLDER.glob("*.yaml"))
}
FIRST_DAY = day_number(Calendar.JULIAN, 1001, 1, 1)  # years of four figures are told from days
LAST_DAY = day_number(Calendar.JULIAN, 2999, 1, 1)

starts = st.integers(FIRST_DAY, LAST_DAY)
lengths = st.one_of(st.integers(0, 45), st.integers(0, 800))


def read_back(text: str, words: DateWords) -> list[YearMonthDay]:
    """Read the days of a printed date, each with the month and the year that follow it."""
    months = {name: number for number, name in enumerate(words.months_in_dates, start=1)}
    days: list[YearMonthDay] = []
    year = month = 0
    for token in reversed(re.findall(r"\d+|[^\W\d_]+", text)):
        if token in months:
            month = months[token]
        elif token.isdigit() and len(token) == 4:
            year = int(token)
        elif token.isdigit():
            days.insert(0, YearMonthDay(year, month, int(token)))
    return days


def figure_day(day: YearMonthDay) -> FigureDay:
    """Give a day with its year in figures."""
    return FigureDay(*day, str(day.year))


def sides(start: int, length: int, *calendars: Calendar) -> list[tuple[FigureDay, ...]]:
    """Give a span of days in each calendar."""
    ends = dict.fromkeys((start, start + length))
    return [
        tuple(figure_day(calendar_day(calendar, end)) for end in ends) for calendar in calendars
    ]


@pytest.mark.parametrize("language", WORDS)
@given(start=starts, length=lengths, old_first=st.booleans())
def test_both_styles_can_be_read_back(
    language: str,
    start: int,
    length: int,
    old_first: bool,  # noqa: FBT001 - drawn
) -> None:
    """A day or a span in both styles says every day, month and year, and says them right."""
    words = WORDS[language]
    order = [(Calendar.JULIAN, julian), (Calendar.GREGORIAN, gregorian)][:: 1 if old_first else -1]
    joined = JoinedBy(words.day_span, words.span)

    text = set_days(
        sides(start, length, *(calendar for calendar, _ in order)), words, joined, year=True
    )

    ends = dict.fromkeys((start, start + length))
    expected = [tuple(oracle.from_jd(end)) for _, oracle in order for end in ends]
    assert [tuple(day) for day in read_back(text, words)] == expected


@pytest.mark.parametrize(("language", "calendar"), list(product(WORDS, Calendar)))
@given(start=starts, length=lengths)
def test_one_style_can_be_read_back(
    language: str, calendar: Calendar, start: int, length: int
) -> None:
    """A day or a span in one style has no brackets and says its days right."""
    words = WORDS[language]
    (side,) = sides(start, length, calendar)

    text = set_days([side], words, JoinedBy(words.day_span, words.span), year=True)

    assert [tuple(day) for day in read_back(text, words)] == [day[:3] for day in side]
    assert "(" not in text


@pytest.mark.parametrize("language", WORDS)
@given(start=starts, length=lengths)
def test_nothing_is_said_twice(language: str, start: int, length: int) -> None:
    """Two figures that share month and year never name the month twice."""
    words = WORDS[language]
    days = sides(start, length, Calendar.JULIAN, Calendar.GREGORIAN)

    text = set_days(days, words, JoinedBy(words.day_span, words.span), year=True)

    named = {(day.year, day.month) for side in days for day in side}
    months = sum(token in words.months_in_dates for token in re.findall(r"[^\W\d_]+", text))
    years = re.findall(r"\d{4}", text)
    assert months <= 4
    assert (months == 1) == (len(named) == 1)
    assert (len(years) == 1) == (len({year for year, _ in named}) == 1)


@pytest.mark.parametrize("language", WORDS)
@given(start=starts, length=lengths)
def test_without_the_year_only_the_year_is_missing(language: str, start: int, length: int) -> None:
    """Leaving the year out leaves days and months as they were, and no year anywhere."""
    words = WORDS[language]
    days = sides(start, length, Calendar.JULIAN, Calendar.GREGORIAN)

    text = set_days(days, words, JoinedBy(words.day_span, words.span), year=False)

    read = [(day.month, day.day) for day in read_back(text, words)]
    assert read == [(day.month, day.day) for side in days for day in side]
    assert not re.search(r"\d{3}", text)


@pytest.mark.parametrize(
    ("day", "calendar", "words"),
    [
        ((1751, 2, 10), Calendar.JULIAN, "1750/51"),
        ((1751, 3, 24), Calendar.JULIAN, "1750/51"),
        ((1751, 3, 25), Calendar.JULIAN, "1751"),
        ((1752, 1, 1), Calendar.JULIAN, "1752"),
        ((1700, 1, 1), Calendar.JULIAN, "1699/1700"),
        ((1701, 1, 1), Calendar.JULIAN, "1700/01"),
        ((1751, 2, 21), Calendar.GREGORIAN, "1751"),
        ((1155, 1, 1), Calendar.JULIAN, "1155"),
    ],
)
def test_an_english_year_before_lady_day_is_double(
    day: tuple[int, int, int], calendar: Calendar, words: str
) -> None:
    """Both years stand where people of the time counted another than historians do."""
    britain = countries()["britain"]

    assert year_words(YearMonthDay(*day), calendar, britain, WORDS["en"]) == words
    assert year_words(YearMonthDay(*day), calendar, None, WORDS["en"]) == str(day[0])
