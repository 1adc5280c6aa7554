"""Historical date: one day in two calendars, its weekday, and the order of dates."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.calendar_changes import RUSSIA, countries
from octavo.copy.calendars import EARLIEST_DAY, Calendar, calendar_day, day_number
from octavo.copy.dates import Reckoning, parse_date
from octavo.copy.historical_date import Day, HistoricalDate, PartOfDay

LATEST_DAY = day_number(Calendar.JULIAN, 9999, 12, 31)

calendars = st.sampled_from(Calendar)
numbers = st.integers(EARLIEST_DAY, LATEST_DAY)


def on(number: int, calendar: Calendar) -> HistoricalDate:
    """Make the date of a day number."""
    day = Day(*calendar_day(calendar, number))
    return HistoricalDate(start=day, end=day, calendar=calendar)


@given(numbers, calendars, calendars)
def test_a_day_is_the_same_in_every_calendar(number: int, one: Calendar, other: Calendar) -> None:
    """Weekday and place in the order do not depend on the calendar, and nothing is lost."""
    date = on(number, one)
    converted = date.in_calendar(other)

    assert converted == on(number, other)
    assert converted.in_calendar(one) == date
    assert converted.weekday == date.weekday
    assert converted.sort_key == date.sort_key


@given(numbers, numbers, calendars, calendars)
def test_days_stand_in_the_order_of_time(
    one: int, other: int, calendar: Calendar, other_calendar: Calendar
) -> None:
    """The order of dates is that of the days, in whatever calendar each is given."""
    assert (on(one, calendar).sort_key < on(other, other_calendar).sort_key) == (one < other)


def test_the_order_of_a_chronology() -> None:
    """From year to hour: the whole before its parts, a night after its evening."""
    julian, gregorian = Calendar.JULIAN, Calendar.GREGORIAN
    in_order = [
        parse_date("1917", julian),
        parse_date("1917-10", julian),
        parse_date("1917-10-28/1917-11-03", julian),
        parse_date("1917-10-31", julian),
        parse_date("1917-11-14", gregorian),  # 1 November Old Style
        parse_date("1917-11-01", julian, part="morning"),
        parse_date("1917-11-01", julian, part="day"),
        parse_date("1917-11-01", julian, time="17:30"),
        parse_date("1917-11-01", julian, part="evening"),
        parse_date("1917-11-01/1917-11-02", julian, part="night", time="22:00"),
        parse_date("1917-11-01/1917-11-02", julian, part="night"),
        parse_date("1917-11-01/1917-11-02", julian, part="night", time="01:30"),
        parse_date("../1917-11-02", julian),
        parse_date("1917-11-02", julian),
        parse_date("1917-11-02/1917-11-04", julian),
        parse_date("1917-11-02", julian, part="night"),
        parse_date("1917-11-02", julian, part="morning"),
        HistoricalDate(start=None, end=None, calendar=julian),
    ]

    assert all(one.sort_key < other.sort_key for one, other in pairwise(in_order))


@pytest.mark.parametrize("text", ["1917", "1917-11", "1917-10/1917-11-02", "../1917-11"])
def test_what_is_not_a_day_is_not_converted(text: str) -> None:
    """A month of one calendar is no month of the other, and has no weekday."""
    date = parse_date(text, Calendar.JULIAN)

    assert date.in_calendar(Calendar.JULIAN) is date
    assert date.weekday is None
    with pytest.raises(ValueError, match="is not a day and cannot be converted"):
        date.in_calendar(Calendar.GREGORIAN)


@pytest.mark.parametrize(
    ("text", "true"),
    [
        ("1917-11-02", {"single", "exact"}),
        ("1917", {"single"}),
        ("1917-11-01/1917-11-02", {"exact"}),
        ("1917-11/1917-12", set()),
        ("../1917-11-02", {"before", "exact"}),
        ("1917-11-02/..", {"after", "exact"}),
    ],
)
def test_the_ends_tell_the_sort_of_date(text: str, true: set[str]) -> None:
    """Each date is of the sort that its two ends make it."""
    date = parse_date(text, Calendar.JULIAN)
    sorts = {"single", "exact", "before", "after", "unknown"}

    assert {sort for sort in sorts if getattr(date, sort)} == true


def test_the_unknown_date_is_of_no_other_sort() -> None:
    """It has no ends, no weekday, and any calendar."""
    date = HistoricalDate(start=None, end=None, calendar=Calendar.JULIAN)

    assert date.unknown
    assert not any((date.single, date.exact, date.before, date.after, date.ends))
    assert date.weekday is None
    assert date.in_calendar(Calendar.GREGORIAN) == replace(date, calendar=Calendar.GREGORIAN)
    assert str(date) == "unknown"


def test_days_in_gives_the_ends_in_either_calendar() -> None:
    """A range gives two days, a single day one."""
    night = parse_date("1917-11-01/1917-11-02", Calendar.JULIAN, part="night")

    assert night.part is PartOfDay.NIGHT
    assert night.days_in(Calendar.GREGORIAN) == ((1917, 11, 14), (1917, 11, 15))
    assert parse_date("1917-11-02", Calendar.JULIAN).days_in(Calendar.JULIAN) == ((1917, 11, 2),)


def test_a_range_over_the_change_has_an_end_in_each_calendar() -> None:
    """Each end is as the country counted it, and the days between are counted right."""
    date = parse_date("1918-01-25/1918-02-20", Reckoning(RUSSIA))

    assert date.calendars == (Calendar.JULIAN, Calendar.GREGORIAN)
    assert date.first_day == day_number(Calendar.JULIAN, 1918, 1, 25)
    assert date.last_day == day_number(Calendar.GREGORIAN, 1918, 2, 20)
    assert date.days_in(Calendar.JULIAN) == ((1918, 1, 25), (1918, 2, 7))
    assert date.days_in(Calendar.GREGORIAN) == ((1918, 2, 7), (1918, 2, 20))


def test_a_range_over_the_change_can_be_brought_to_one_calendar() -> None:
    """What it says stays the same."""
    date = parse_date("1918-01-25/1918-02-20", Reckoning(RUSSIA))

    for calendar in Calendar:
        converted = date.in_calendar(calendar)
        assert converted.calendars == (calendar, calendar)
        assert (converted.first_day, converted.last_day) == (date.first_day, date.last_day)
        assert converted.sort_key == date.sort_key


@pytest.mark.parametrize("text", ["../1918-02-20", "1918-02-20/..", "1918-02-20", "../.."])
def test_a_date_with_fewer_ends_has_a_calendar_for_each(text: str) -> None:
    unknown = HistoricalDate(None, None, Calendar.JULIAN)
    date = unknown if text == "../.." else parse_date(text, Reckoning(RUSSIA))

    assert len(date.calendars) == len(date.ends)
    assert set(date.calendars) <= {Calendar.GREGORIAN}
    assert (date.first_day is None) == (date.start is None)
    assert (date.last_day is None) == (date.end is None)


def test_the_month_of_the_change_stands_after_the_month_before() -> None:
    """February 1918 began in Russia with the 14th, after 31 January Old Style."""
    texts = ["1918-01", "1918-01-20", "1918-01-31", "1918-02", "1918-02-14", "1918-03"]
    dates = [parse_date(text, Reckoning(RUSSIA)) for text in texts]

    assert sorted(dates, key=lambda date: date.sort_key) == dates


def test_a_night_may_lie_between_the_styles() -> None:
    """The night from 31 January to 14 February 1918 was one night."""
    night = parse_date("1918-01-31/1918-02-14", Reckoning(RUSSIA), part="night")

    assert night.part is PartOfDay.NIGHT
    assert night.last_day == (night.first_day or 0) + 1


def test_the_same_weekday_came_twice_in_alaska() -> None:
    """Friday, 6 October Old Style, was followed by Friday, 18 October New Style."""
    alaska = Reckoning(countries()["alaska"])
    days = [parse_date(text, alaska) for text in ("1867-10-06", "1867-10-18", "1867-10-19")]

    assert [day.weekday for day in days] == [4, 4, 5]
