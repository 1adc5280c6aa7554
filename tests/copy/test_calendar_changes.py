"""Calendar changes: the file is sound, and what laws say of the days of countries is in it."""

from itertools import pairwise

import pytest
import yaml
from convertdate import gregorian, julian, utils

from octavo.copy.calendar_changes import (
    FILE,
    GREGORIAN_COUNTRY,
    JULIAN_COUNTRY,
    NO_COUNTRY,
    RUSSIA,
    countries,
    country_named,
    country_names,
)
from octavo.copy.calendars import Calendar, calendar_day
from octavo.copy.country_calendars import CalendarChange

EVERY = pytest.mark.parametrize("change", countries().values(), ids=lambda change: change.name)


@EVERY
def test_no_day_is_lost_in_a_change(change: CalendarChange) -> None:
    """The first day of the new reckoning follows the last of the old, as the oracle counts too.

    Alaska is the exception: the date line moved, so that it had the same day twice.
    """
    last = julian.to_jd(*change.last_julian)
    first = gregorian.to_jd(*change.first_gregorian)

    assert first - last == (0 if change.name == "alaska" else 1)
    assert change.first_day - change.last_day == first - last


@EVERY
def test_the_week_runs_on(change: CalendarChange) -> None:
    """Thursday is followed by Friday, in Alaska Friday by Friday."""
    last = utils.jwday(julian.to_jd(*change.last_julian))
    first = utils.jwday(gregorian.to_jd(*change.first_gregorian))

    assert first == (last if change.name == "alaska" else (last + 1) % 7)


@EVERY
def test_each_change_has_a_source_and_a_name_that_a_file_can_have(change: CalendarChange) -> None:
    assert change.source
    assert change.country
    assert change.name == change.name.lower()
    assert set(change.name) <= set("abcdefghijklmnopqrstuvwxyz-")


def test_the_file_is_in_the_order_of_time() -> None:
    """A reader finds a change by its year."""
    entries = yaml.load(FILE.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 - text only
    firsts = [(entry["first_gregorian"], entry["last_julian"]) for entry in entries]

    assert all(one <= other for one, other in pairwise(firsts))


def test_russia_wrote_14_february_where_1_february_was_due() -> None:
    """Article 1 of the decree: the first day after 31 January is to be 14 February."""
    assert calendar_day(Calendar.JULIAN, RUSSIA.first_day) == (1918, 2, 1)
    assert calendar_day(Calendar.GREGORIAN, RUSSIA.first_day) == (1918, 2, 14)


@pytest.mark.parametrize(
    ("name", "last", "first"),
    [
        ("rome", (1582, 10, 4), (1582, 10, 15)),
        ("france", (1582, 12, 9), (1582, 12, 20)),
        ("holland", (1583, 1, 1), (1583, 1, 12)),
        ("hungary", (1587, 10, 21), (1587, 11, 1)),
        ("denmark", (1700, 2, 18), (1700, 3, 1)),
        ("utrecht", (1700, 11, 30), (1700, 12, 12)),
        ("zurich", (1700, 12, 31), (1701, 1, 12)),
        ("britain", (1752, 9, 2), (1752, 9, 14)),
        ("sweden", (1753, 2, 17), (1753, 3, 1)),
        ("alaska", (1867, 10, 6), (1867, 10, 18)),
        ("bulgaria", (1916, 3, 31), (1916, 4, 14)),
        ("turkey", (1917, 2, 15), (1917, 3, 1)),
        ("ukraine", (1918, 2, 15), (1918, 3, 1)),
        ("serbia", (1919, 1, 14), (1919, 1, 28)),
        ("romania", (1919, 3, 31), (1919, 4, 14)),
        ("greece", (1923, 2, 15), (1923, 3, 1)),
    ],
)
def test_changes_that_histories_name(
    name: str, last: tuple[int, int, int], first: tuple[int, int, int]
) -> None:
    change = country_named(name)

    assert change is not None
    assert (change.last_julian, change.first_gregorian) == (last, first)


@pytest.mark.parametrize(
    ("name", "last_year"), [("britain", 1751), ("british-america", 1751), ("scotland", 1599)]
)
def test_the_year_began_on_lady_day(name: str, last_year: int) -> None:
    """In Scotland until 1599, in the rest of the realm until 1751."""
    new_year = countries()[name].new_year

    assert new_year is not None
    assert (new_year.month, new_year.day, new_year.last_year) == (3, 25, last_year)


def test_none_is_a_name_without_a_change() -> None:
    assert country_named(NO_COUNTRY) is None
    assert country_names()[-1] == NO_COUNTRY
    assert {JULIAN_COUNTRY, GREGORIAN_COUNTRY} <= set(country_names())


def test_an_unknown_name_is_not_known() -> None:
    with pytest.raises(KeyError):
        country_named("atlantis")
