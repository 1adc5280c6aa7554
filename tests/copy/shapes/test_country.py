"""Country: a name that is known, a rule of the work's own, and what is said of the rest."""

from collections.abc import Callable
from typing import Any

import pytest
from pydantic.dataclasses import dataclass

from octavo.copy.calendar_changes import RUSSIA, countries
from octavo.copy.calendars import Calendar
from octavo.copy.reckonings import Reckoning
from octavo.copy.shapes.country import Country, filled_in, reckoning_of
from octavo.copy.shapes.fields import CLOSED
from octavo.copy.strict_yaml import sheet_of
from octavo.copy.validation import validate
from octavo.problems import Problem

JULIAN, GREGORIAN = Calendar
OWN = "{name: Moravia, last_julian: 1584-10-15, first_gregorian: 1584-10-26}"


@dataclass(frozen=True, config=CLOSED)
class Told:
    """A shape with a country."""

    country: Country


def said_of(country: str) -> list[Problem]:
    """List the problems of a country."""
    problems: list[Problem] = []
    sheet = sheet_of(f"country: {country}", "f", problems)
    assert sheet is not None
    validate(Told, sheet, problems)
    return problems


def test_a_country_is_named(read: Callable[..., Any]) -> None:
    told, problems = read(Told, "country: britain")

    assert problems == []
    assert told.country == countries()["britain"]


def test_none_is_no_country(read: Callable[..., Any]) -> None:
    told, _ = read(Told, "country: none")

    assert told.country is None


def test_a_country_has_a_rule_of_its_own(read: Callable[..., Any]) -> None:
    told, problems = read(Told, f"country: {OWN}")

    assert problems == []
    assert told.country.country == "Moravia"
    assert told.country.first_day - told.country.last_day == 1


@pytest.mark.parametrize(
    ("country", "place", "message", "hint"),
    [
        (
            "rusia",
            (1, 10),
            "C05 'country' is 'rusia', whose change of calendar is not known",
            "did you mean 'russia'?",
        ),
        (
            "atlantis",
            (1, 10),
            "C05 'country' is 'atlantis', whose change of calendar is not known",
            "see 'Countries' in docs/reference/dates.md",
        ),
        (
            OWN.replace("10-26", "10-27"),
            (1, 10),
            (
                "C04 'country' goes from 15 October 1584 to 27 October 1584, "
                "which is not the day after it"
            ),
            "the day after 15 October 1584 Old Style is 26 October 1584 New Style",
        ),
        (
            OWN.replace("1584-10-15", "1584-02-30"),
            (1, 10),
            (
                "C04 'country' has a wrong 'last_julian': "
                "30 February 1584 does not exist in the Julian calendar"
            ),
            "February 1584 had 29 days",
        ),
        (
            OWN.replace("1584-10-15", "15 October 1584"),
            (1, 39),
            "C04 'country.last_julian' is '15 October 1584'",
            "write the day as YYYY-MM-DD",
        ),
        (
            OWN.replace("last_julian", "last_day"),
            (1, 26),
            "C01 unknown key 'last_day' in 'country'",
            "did you mean 'last_julian'?",
        ),
    ],
)
def test_what_is_said_of_a_wrong_country(
    country: str, place: tuple[int, int], message: str, hint: str
) -> None:
    """Each mistake has its own place, the fact and the remedy."""
    first = min(said_of(country), key=lambda problem: (problem.code, problem.location))

    assert f"{first.code} {first.message}" == message
    assert first.hint == hint
    assert (first.location.line, first.location.column) == place


def test_a_country_is_no_number(read: Callable[..., Any]) -> None:
    assert read(Told, "country: 1918")[1] == ["1:10 C03"]


@pytest.mark.parametrize(
    ("said", "calendar", "country"),
    [
        ({}, "gregorian", "rome"),
        ({"calendar": "gregorian"}, "gregorian", "rome"),
        ({"calendar": "julian"}, "julian", "russia"),
        ({"country": "britain"}, "julian", "britain"),
        ({"country": "none"}, "gregorian", "none"),
        ({"country": "russia", "calendar": "gregorian"}, "gregorian", "russia"),
    ],
)
def test_what_is_not_said_is_filled_in(said: dict[str, Any], calendar: str, country: str) -> None:
    """A work in Old Style is of Russia, one that names a country counts as the country did."""
    assert filled_in(said) == {"calendar": calendar, "country": country}


@pytest.mark.parametrize(
    ("work", "reckoning"),
    [
        ({}, Reckoning(countries()["rome"], GREGORIAN)),
        (None, Reckoning(countries()["rome"], GREGORIAN)),
        ({"calendar": "julian"}, Reckoning(RUSSIA, None)),
        ({"calendar": "gregorian", "country": "russia"}, Reckoning(RUSSIA, GREGORIAN)),
        ({"country": "none"}, Reckoning(None, GREGORIAN)),
        ({"country": "none", "calendar": "julian"}, Reckoning(None, JULIAN)),
        ({"country": "rusia"}, Reckoning(None, JULIAN)),
        ({"calendar": "mayan"}, Reckoning(countries()["rome"], GREGORIAN)),
        ({"calendar": ["julian"]}, Reckoning(countries()["rome"], GREGORIAN)),
        ({"calendar": "julian", "country": "rusia"}, Reckoning(None, JULIAN)),
        ({"calendar": "julian", "country": {"name": "x"}}, Reckoning(None, JULIAN)),
        ({"calendar": "julian", "country": 5}, Reckoning(None, JULIAN)),
    ],
)
def test_the_reckoning_of_a_work_before_it_is_checked(work: object, reckoning: Reckoning) -> None:
    """What is wrong counts as unsaid, so that dates do not fail because of it."""
    assert reckoning_of(work) == reckoning


def test_the_reckoning_of_a_rule_of_its_own() -> None:
    rule = {"name": "x", "last_julian": "1584-10-15", "first_gregorian": "1584-10-26"}

    reckoning = reckoning_of({"country": rule})

    assert reckoning.calendar is None
    assert reckoning.country is not None
    assert reckoning.country.last_julian == (1584, 10, 15)
