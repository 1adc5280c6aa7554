"""Date styles: where a date stands in history decides in which calendars it is set."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.date_styles import styled_ends
from octavo.copy.calendar_changes import countries
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import EARLIEST_DAY, Calendar, calendar_day, day_number
from octavo.copy.country_calendars import FIRST_NEW_STYLE_DAY
from octavo.copy.dates import Reckoning, parse_date
from octavo.copy.historical_date import Day, HistoricalDate

OS, NS, OS_NS, NS_OS = CalendarPolicy
JULIAN, GREGORIAN = Calendar
numbers = st.integers(EARLIEST_DAY, day_number(GREGORIAN, 2999, 12, 31))
names = st.sampled_from(sorted(countries()))


def styles(text: str, calendar: Calendar, policy: CalendarPolicy, country: str) -> str:
    """Give the styles of a date by their letters, the main one first."""
    date = parse_date(text, Reckoning(countries()[country], calendar))
    return " ".join("".join(each[0] for each in end.styles) for end in styled_ends(date, policy))


@pytest.mark.parametrize(
    ("text", "calendar", "expected"),
    [
        ("1917-10-25", JULIAN, "j g jg gj"),
        ("1917-11-07", GREGORIAN, "j g jg gj"),
        ("1918-02-14", GREGORIAN, "g g g g"),
        ("1918-02-01", JULIAN, "g g gj gj"),
        ("1582-10-04", JULIAN, "j j j j"),
        ("1582-10-14", GREGORIAN, "j j jg jg"),
        ("1582-10-05", JULIAN, "j g jg gj"),
        ("1582-10-15", GREGORIAN, "j g jg gj"),
    ],
)
def test_the_policy_holds_between_1582_and_the_change(
    text: str, calendar: Calendar, expected: str
) -> None:
    """Before and after it a date has one style, and the other where its source has it."""
    found = [styles(text, calendar, policy, "russia") for policy in CalendarPolicy]

    assert " ".join(found) == expected


def test_each_end_has_styles_of_its_own() -> None:
    date = parse_date("1918-01-25/1918-02-20", Reckoning(countries()["russia"]))

    assert [end.styles for end in styled_ends(date, OS_NS)] == [(JULIAN, GREGORIAN), (GREGORIAN,)]


@given(numbers, st.sampled_from(Calendar), st.sampled_from(CalendarPolicy), names)
def test_the_calendar_of_the_source_is_never_lost_where_two_are_asked_for(
    number: int, calendar: Calendar, policy: CalendarPolicy, name: str
) -> None:
    """A policy of both styles prints a date as its source has it, whatever else it prints."""
    day = Day(*calendar_day(calendar, number))
    date = HistoricalDate(day, day, calendar, country=countries()[name])

    (end,) = styled_ends(date, policy)
    assert calendar in end.styles or policy in {OS, NS}
    assert len(set(end.styles)) == len(end.styles) <= (1 if policy in {OS, NS} else 2)


@given(numbers, st.sampled_from(CalendarPolicy), names)
def test_a_day_as_the_country_counted_it_has_two_styles_only_while_two_were_in_use(
    number: int, policy: CalendarPolicy, name: str
) -> None:
    country = countries()[name]
    calendar = JULIAN if number <= country.last_day else GREGORIAN
    day = Day(*calendar_day(calendar, number))

    (end,) = styled_ends(HistoricalDate(day, day, calendar, country=country), policy)

    two = FIRST_NEW_STYLE_DAY <= number <= country.last_day
    assert len(end.styles) == (2 if two and policy in {OS_NS, NS_OS} else 1)


@given(numbers, st.sampled_from(Calendar), st.sampled_from(CalendarPolicy), names)
def test_throughout_the_policy_holds_for_every_day(
    number: int, calendar: Calendar, policy: CalendarPolicy, name: str
) -> None:
    """As it does where no country is known."""
    day = Day(*calendar_day(calendar, number))
    known = HistoricalDate(day, day, calendar, country=countries()[name])
    unknown = HistoricalDate(day, day, calendar)

    assert styled_ends(known, policy, throughout=True) == styled_ends(unknown, policy)
