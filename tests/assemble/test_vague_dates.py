"""Vague dates: months and years, their double years, and the marks of their style."""

from pathlib import Path

import pytest
import yaml
from pydantic import TypeAdapter

from octavo.assemble.date_styles import styled_ends
from octavo.assemble.vague_dates import month_tag, set_months, set_years, style_tag
from octavo.copy.calendar_changes import countries
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar
from octavo.copy.date_words import DateWords
from octavo.copy.dates import HistoricalDate, Reckoning, parse_date

FOLDER = Path(__file__).parents[2] / "templates" / "words"
WORDS: dict[str, DateWords] = {
    language: TypeAdapter(DateWords).validate_python(
        yaml.safe_load((FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))["dates"]
    )
    for language in ("ru", "en")
}
OS, NS, OS_NS, NS_OS = CalendarPolicy


def of(text: str, country: str, calendar: Calendar | None = None) -> HistoricalDate:
    """Read a date of a country."""
    return parse_date(text, Reckoning(countries()[country], calendar))


@pytest.mark.parametrize(
    ("text", "country", "russian", "english"),
    [
        ("1917-11", "russia", "ноябрь 1917 г.", "November 1917"),
        ("1917-10/1917-11", "russia", "октябрь – ноябрь 1917 г.", "October–November 1917"),
        (
            "1917-12/1918-01",
            "russia",
            "декабрь 1917 г. – январь 1918 г.",
            "December 1917–January 1918",
        ),
        ("1751-02", "britain", "февраль 1750/51 г.", "February 1750/51"),
        ("1751-03", "britain", "март 1751 г.", "March 1751"),
        (
            "1751-01/1751-02",
            "britain",
            "январь – февраль 1750/51 г.",
            "January–February 1750/51",
        ),
    ],
)
def test_months(text: str, country: str, russian: str, english: str) -> None:
    """One month or a row of them; in the month in which the year began it is the new one."""
    date = of(text, country)
    ends = styled_ends(date, OS)

    for language, form in (("ru", russian), ("en", english)):
        set_ = set_months(ends, date.country, WORDS[language], year=True, inflected=False)
        assert set_.replace("\u00a0", " ") == form


def test_a_month_after_a_preposition_is_inflected() -> None:
    date = of("1917-11", "russia")

    set_ = set_months(styled_ends(date, OS), date.country, WORDS["ru"], year=False, inflected=True)
    assert set_ == "ноября"


@pytest.mark.parametrize(
    ("text", "russian", "english"),
    [
        ("1917", "1917 г.", "1917"),
        ("1917/1918", "1917–1918 гг.", "1917–18"),
        ("1899/1901", "1899–1901 гг.", "1899–1901"),
    ],
)
def test_years(text: str, russian: str, english: str) -> None:
    ends = styled_ends(of(text, "russia"), OS_NS)

    assert set_years(ends, WORDS["ru"]).replace("\u00a0", " ") == russian
    assert set_years(ends, WORDS["en"]) == english


@pytest.mark.parametrize(
    ("text", "calendar", "policy", "tag"),
    [
        ("1917-11", Calendar.JULIAN, OS_NS, ""),
        ("1917-11", Calendar.JULIAN, NS, "O.S."),
        ("1917-11", Calendar.GREGORIAN, OS, "N.S."),
        ("1917-11", Calendar.GREGORIAN, NS_OS, ""),
        ("1918-03", Calendar.JULIAN, OS, "O.S."),
        ("1918-02", Calendar.GREGORIAN, OS, ""),
        ("1917", Calendar.GREGORIAN, OS, ""),
        ("1917-11-01", Calendar.GREGORIAN, OS, ""),
    ],
)
def test_a_month_that_would_be_taken_wrongly_is_marked(
    text: str, calendar: Calendar, policy: CalendarPolicy, tag: str
) -> None:
    """Only a month; years are not worth it, and days are converted."""
    date = of(text, "russia", calendar)
    (end,) = styled_ends(date, policy)

    assert month_tag(end, date.country, WORDS["en"]) == tag


def test_the_styles_have_names() -> None:
    assert [style_tag(calendar, WORDS["ru"]) for calendar in Calendar] == [
        "ст.\u00a0ст.",
        "н.\u00a0ст.",
    ]
