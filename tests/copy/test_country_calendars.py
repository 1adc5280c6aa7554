"""Country calendars: which days a country had, in which calendar, and in which year."""

import pytest

from octavo.copy.calendar_changes import RUSSIA, countries
from octavo.copy.calendars import Calendar, YearMonthDay, day_number
from octavo.copy.country_calendars import Era

BRITAIN = countries()["britain"]
SWEDEN = countries()["sweden"]
ALASKA = countries()["alaska"]


@pytest.mark.parametrize(
    ("day", "gap"),
    [
        ((1752, 9, 2), None),
        ((1752, 9, 3), ((1752, 9, 2), (1752, 9, 14))),
        ((1752, 9, 13), ((1752, 9, 2), (1752, 9, 14))),
        ((1752, 9, 14), None),
    ],
)
def test_the_days_of_a_gap_know_what_is_around_it(day: tuple[int, int, int], gap: object) -> None:
    """3 to 13 September 1752 were skipped in Britain, and no other day."""
    assert BRITAIN.gap_around(YearMonthDay(*day)) == gap


def test_sweden_has_two_gaps() -> None:
    """29 February 1700 was skipped to reach its own calendar."""
    assert SWEDEN.gap_around(YearMonthDay(1700, 2, 29)) == ((1700, 2, 28), (1700, 3, 1))
    assert SWEDEN.gap_around(YearMonthDay(1753, 2, 18)) == ((1753, 2, 17), (1753, 3, 1))


@pytest.mark.parametrize(
    ("swedish", "julian"),
    [
        ((1700, 3, 1), (1700, 2, 29)),
        ((1704, 2, 29), (1704, 2, 28)),
        ((1709, 6, 28), (1709, 6, 27)),  # Poltava
        ((1712, 2, 29), (1712, 2, 28)),
        ((1712, 2, 30), (1712, 2, 29)),
    ],
)
def test_sweden_was_a_day_ahead(
    swedish: tuple[int, int, int], julian: tuple[int, int, int]
) -> None:
    """From 1 March 1700 to 30 February 1712 every day was called one later than elsewhere."""
    assert SWEDEN.own_calendar is not None
    assert SWEDEN.own_calendar.julian(YearMonthDay(*swedish)) == julian


@pytest.mark.parametrize(
    ("day", "year"),
    [
        ((1155, 12, 31), 1155),
        ((1156, 3, 24), 1155),
        ((1649, 1, 30), 1648),
        ((1649, 3, 25), 1649),
        ((1751, 3, 24), 1750),
        ((1751, 12, 31), 1751),
        ((1752, 1, 1), 1752),
    ],
)
def test_englishmen_counted_years_from_lady_day(day: tuple[int, int, int], year: int) -> None:
    """Charles I died, to them, on 30 January 1648; 1751 had no January."""
    assert BRITAIN.old_year(YearMonthDay(*day)) == year
    assert RUSSIA.old_year(YearMonthDay(*day)) == day[0]


@pytest.mark.parametrize(
    ("calendar", "day", "era"),
    [
        (Calendar.JULIAN, (1582, 10, 4), Era.BEFORE_BOTH),
        (Calendar.JULIAN, (1582, 10, 5), Era.OLD_STYLE),
        (Calendar.GREGORIAN, (1582, 10, 14), Era.BEFORE_BOTH),
        (Calendar.GREGORIAN, (1582, 10, 15), Era.OLD_STYLE),
        (Calendar.JULIAN, (1918, 1, 31), Era.OLD_STYLE),
        (Calendar.JULIAN, (1918, 2, 1), Era.NEW_STYLE),
        (Calendar.GREGORIAN, (1918, 2, 13), Era.OLD_STYLE),
        (Calendar.GREGORIAN, (1918, 2, 14), Era.NEW_STYLE),
    ],
)
def test_the_eras_of_russia(calendar: Calendar, day: tuple[int, int, int], era: Era) -> None:
    """One calendar, then two, then the new one."""
    assert RUSSIA.era(calendar, day_number(calendar, *day)) is era


def test_rome_went_from_one_calendar_to_the_other_in_a_night() -> None:
    """Where the New Style began there was no time of two styles."""
    rome = countries()["rome"]
    last, first = rome.last_day, rome.first_day

    assert rome.era(Calendar.JULIAN, last) is Era.BEFORE_BOTH
    assert rome.era(Calendar.GREGORIAN, first) is Era.NEW_STYLE


def test_alaska_had_one_day_twice() -> None:
    """6 October Old Style and 18 October New Style have one number and were two days."""
    number = ALASKA.first_day

    assert ALASKA.last_day == number
    assert ALASKA.era(Calendar.JULIAN, number) is Era.OLD_STYLE
    assert ALASKA.era(Calendar.GREGORIAN, number) is Era.NEW_STYLE


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("britain", [(1752, 9)]),
        ("russia", [(1918, 2)]),
        ("greece", [(1923, 2)]),
        ("denmark", [(1700, 2)]),
        ("zurich", [(1701, 1)]),
        ("france", [(1582, 12)]),
    ],
)
def test_the_month_of_the_change_is_the_one_that_lost_days(
    name: str, changed: list[tuple[int, int]]
) -> None:
    change = countries()[name]
    year = change.last_julian.year
    months = [(each, month) for each in (year, year + 1) for month in range(1, 13)]

    assert [month for month in months if change.changed_in(*month)] == changed
