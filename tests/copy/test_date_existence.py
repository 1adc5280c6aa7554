"""Date existence: which days a calendar and a country have, and what is said of the others."""

import pytest

from octavo.copy.calendar_changes import countries
from octavo.copy.calendars import Calendar
from octavo.copy.date_errors import DateError
from octavo.copy.date_existence import calendar_of
from octavo.copy.historical_date import Day
from octavo.copy.reckonings import Reckoning

JULIAN, GREGORIAN = Calendar


def counted(country: str) -> Reckoning:
    """Count as a country did."""
    return Reckoning(countries()[country])


@pytest.mark.parametrize(
    ("country", "day", "calendar"),
    [
        ("russia", Day(1917, 10, 25), JULIAN),
        ("russia", Day(1918, 1, 31), JULIAN),
        ("russia", Day(1918, 2, 14), GREGORIAN),
        ("russia", Day(1936, 8, 25), GREGORIAN),
        ("russia", Day(1900, 2, 29), JULIAN),
        ("britain", Day(1752, 9, 2), JULIAN),
        ("britain", Day(1752, 9, 14), GREGORIAN),
        ("britain", Day(1752, 9), JULIAN),  # it began in Old Style
        ("russia", Day(1918, 2), GREGORIAN),  # it began with the change
        ("russia", Day(1918, 1), JULIAN),
        ("russia", Day(1918), JULIAN),
        ("russia", Day(1919), GREGORIAN),
        ("sweden", Day(1700, 2, 28), JULIAN),
        ("sweden", Day(1712, 3, 1), JULIAN),
        ("sweden", Day(1705, 5), JULIAN),
        ("alaska", Day(1867, 10, 6), JULIAN),
        ("alaska", Day(1867, 10, 18), GREGORIAN),
    ],
)
def test_the_country_decides(country: str, day: Day, calendar: Calendar) -> None:
    """A day is of the calendar that the country had; a month or a year by its beginning."""
    assert calendar_of(day, counted(country)) is calendar


@pytest.mark.parametrize(
    ("country", "days", "change"),
    [
        ("britain", [Day(1752, 9, day) for day in (3, 13)], "2 September 1752"),
        ("russia", [Day(1918, 2, day) for day in (1, 13)], "31 January 1918"),
        ("rome", [Day(1582, 10, day) for day in (5, 14)], "4 October 1582"),
        ("denmark", [Day(1700, 2, day) for day in (19, 29)], "18 February 1700"),
        ("greece", [Day(1923, 2, day) for day in (16, 28)], "15 February 1923"),
    ],
)
def test_a_day_that_a_country_skipped(country: str, days: list[Day], change: str) -> None:
    """The first and the last day of a gap are D02, and the hint names the change."""
    for day in days:
        with pytest.raises(DateError) as caught:
            calendar_of(day, counted(country))

        assert caught.value.code == "D02"
        assert "skipped" in caught.value.message
        assert caught.value.hint.startswith(f"{change} was followed there by ")


def test_what_is_said_of_a_day_that_was_skipped() -> None:
    with pytest.raises(DateError) as caught:
        calendar_of(Day(1752, 9, 5), counted("britain"))

    assert caught.value.message == "Great Britain skipped 5 September 1752"
    assert caught.value.hint == (
        "2 September 1752 was followed there by 14 September 1752; "
        "if the source counts otherwise, name its calendar: julian or gregorian"
    )


@pytest.mark.parametrize("calendar", Calendar)
@pytest.mark.parametrize("day", [Day(1752, 9, 5), Day(1492, 10, 12), Day(1936, 8, 25)])
def test_a_calendar_that_is_named_has_all_its_days(day: Day, calendar: Calendar) -> None:
    """Proleptic or out of use: what is named is reckoned."""
    assert calendar_of(day, Reckoning(countries()["britain"], calendar)) is calendar


@pytest.mark.parametrize(
    ("day", "julian"),
    [
        (Day(1700, 3, 1), "1700-02-29"),
        (Day(1705, 5, 20), "1705-05-19"),
        (Day(1712, 2, 30), "1712-02-29"),
    ],
)
def test_the_calendar_that_only_sweden_had(day: Day, julian: str) -> None:
    """Its days are refused, with the Julian day to write instead."""
    with pytest.raises(DateError) as caught:
        calendar_of(day, counted("sweden"))

    assert caught.value.code == "D02"
    assert caught.value.message.startswith("Sweden counted ")
    assert caught.value.hint.endswith(f"{{edtf: {julian}, calendar: julian}}")


@pytest.mark.parametrize(
    ("country", "day", "message"),
    [
        ("russia", Day(1918, 2, 30), "30 February 1918 does not exist in the Gregorian calendar"),
        ("russia", Day(1917, 2, 29), "29 February 1917 does not exist in the Julian calendar"),
        ("denmark", Day(1700, 2, 30), "30 February 1700 does not exist in the Julian calendar"),
        ("sweden", Day(1705, 2, 30), "30 February 1705 does not exist in the Julian calendar"),
        ("sweden", Day(1712, 2, 31), "31 February 1712 does not exist in the Julian calendar"),
        ("russia", Day(1918, 13), "there is no month 13"),
        ("russia", Day(0), "there is no year 0"),
    ],
)
def test_a_day_that_no_calendar_has_is_not_called_skipped(
    country: str, day: Day, message: str
) -> None:
    with pytest.raises(DateError) as caught:
        calendar_of(day, counted(country))

    assert (caught.value.code, caught.value.message) == ("D02", message)
