"""Date words: every language of the house is complete, and a wrong file is refused."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from pydantic import TypeAdapter, ValidationError

from octavo.copy.date_words import DateWords
from octavo.copy.historical_date import PartOfDay

WORDS = TypeAdapter(DateWords)
FILES = sorted((Path(__file__).parents[2] / "templates" / "words").glob("*.yaml"))


def dates_of(file: Path) -> dict[str, Any]:
    """Read the key ``dates`` of a language's file."""
    found: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))["dates"]
    return found


def english(**changes: object) -> dict[str, Any]:
    """Give the English words, with changes."""
    (file,) = (file for file in FILES if file.stem == "en")
    return dates_of(file) | changes


def test_the_house_sets_russian_and_english() -> None:
    """Both languages of the sample have their words."""
    assert {"en", "ru"} <= {file.stem for file in FILES}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_language_has_all_that_dates_need(file: Path) -> None:
    """The file is valid, and its words differ where they must tell things apart."""
    words = WORDS.validate_python(dates_of(file))

    assert len(set(words.months)) == len(set(words.months_in_dates)) == 12
    assert len(set(words.weekdays)) == 7
    assert len({words.parts.of(part) for part in PartOfDay}) == 4
    assert words.old_style != words.new_style


def test_months_are_inflected_only_where_the_language_does() -> None:
    """English has one form of a month, Russian two."""
    languages = {file.stem: WORDS.validate_python(dates_of(file)) for file in FILES}

    assert languages["en"].month(11, inflected=True) == languages["en"].month(11, inflected=False)
    assert languages["ru"].month(11, inflected=True) == "ноября"
    assert languages["ru"].month(11, inflected=False) == "ноябрь"


def test_the_first_of_a_month_may_be_written_otherwise() -> None:
    """French writes 1er, then 2."""
    words = WORDS.validate_python(english(first_day="1er"))

    assert [words.figure(day) for day in (1, 2, 21)] == ["1er", "2", "21"]


@pytest.mark.parametrize(
    ("first", "last", "cut", "whole"),
    [
        (1917, 1918, "1917–18", "1917–1918"),
        (1901, 1909, "1901–09", "1901–1909"),
        (1900, 1905, "1900–1905", "1900–1905"),
        (1899, 1901, "1899–1901", "1899–1901"),
        (988, 1015, "988–1015", "988–1015"),
    ],
)
def test_a_span_of_years_is_cut_as_the_language_does(
    first: int, last: int, cut: str, whole: str
) -> None:
    """Two figures within a century, all of them after a full century and in another one."""
    elided = WORDS.validate_python(english(elided_years=True))
    full = WORDS.validate_python(english(elided_years=False))

    assert (elided.years(first, last), full.years(first, last)) == (cut, whole)


@pytest.mark.parametrize(
    ("old", "year", "words"),
    [
        (1750, 1751, "1750/51"),
        (1708, 1709, "1708/09"),
        (1699, 1700, "1699/1700"),
        (1751, 1751, "1751"),
    ],
)
def test_a_double_year(old: int, year: int, words: str) -> None:
    """Both years stand where people of the time counted another."""
    assert WORDS.validate_python(english()).doubled(old, year) == words
    assert WORDS.validate_python(english(double_year=None)).doubled(old, year) == str(year)


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"months": ["January"]}, ("months",)),
        ({"weekdays": [""] * 7}, ("weekdays", 0)),
        ({"day_month": "{day}"}, ("day_month",)),
        ({"day_month": "{day} {mnoth}"}, ("day_month",)),
        ({"day_month": "{day} {month} {year}"}, ("day_month",)),
        ({"day_month": "{day} {day} {month}"}, ("day_month",)),
        ({"day_month": "{day.real} {month}"}, ("day_month",)),
        ({"day_month": "{day:02} {month}"}, ("day_month",)),
        ({"day_month": "{day!r} {month}"}, ("day_month",)),
        ({"day_month": "{} {}"}, ("day_month",)),
        ({"year": "{year"}, ("year",)),
        ({"year": "year}"}, ("year",)),
        ({"yaer": "{year}"}, ("yaer",)),
        ({"month_first": {"day_month": "{month} {day}"}}, ("month_first", "date_year")),
        ({"slash_pair": "{main}/{main}"}, ("slash_pair",)),
        ({"parts": {"night": "night"}}, ("parts", "morning")),
        ({"unknown": ""}, ("unknown",)),
    ],
)
def test_a_wrong_word_or_pattern_is_found_in_its_place(
    change: dict[str, object], place: tuple[str | int, ...]
) -> None:
    """Each mistake in a file is reported where it stands, before anything is set."""
    with pytest.raises(ValidationError) as caught:
        WORDS.validate_python(english(**change))

    assert place in [error["loc"] for error in caught.value.errors()]


def test_a_missing_word_is_found() -> None:
    """A language without a word for the unknown date is not complete."""
    words = english()
    del words["unknown"]

    with pytest.raises(ValidationError, match="unknown"):
        WORDS.validate_python(words)
