"""Day spans: a stamp gives its date again, and heads name the first and the last of many."""

import pickle
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.day_spans import DaySpans, date_of, stamp_of
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar
from octavo.copy.dates import Reckoning, parse_date
from octavo.copy.order import Order

DAYS = st.dates(date(1900, 1, 1), date(1930, 12, 31))
CALENDARS = st.sampled_from(Calendar)


@pytest.fixture
def reckoning(order: Order) -> Reckoning:
    """Give the reckoning of a work whose country changed its calendar in 1918."""
    return order.work.record.reckoning


@given(DAYS, st.integers(0, 3), CALENDARS)
def test_a_stamp_gives_the_same_days_whatever_their_calendar_was(
    day: date, length: int, calendar: Calendar
) -> None:
    """It says them as the work counts them: here in the New Style."""
    reckoning = Reckoning(None, Calendar.GREGORIAN)
    text = f"{day}/{day + timedelta(days=length)}" if length else str(day)
    known = parse_date(text, calendar)

    again = date_of(stamp_of(known, reckoning), reckoning)

    assert (again.first_day, again.last_day) == (known.first_day, known.last_day)
    assert again.calendar is Calendar.GREGORIAN


@pytest.mark.parametrize(
    ("written", "calendar", "stamp"),
    [
        ("1917-10-29", Calendar.JULIAN, "1917-10-29"),
        ("1917-11-11", Calendar.GREGORIAN, "1917-10-29"),
        ("1917-10-26/1917-10-27", Calendar.JULIAN, "1917-10-26/1917-10-27"),
        ("1918-02-14", Calendar.GREGORIAN, "1918-02-14"),
        ("1918-02-01", Calendar.JULIAN, "1918-02-14"),
        ("1917-10", Calendar.JULIAN, ""),
        ("../1917-10-29", Calendar.JULIAN, ""),
        ("1917-10-29/..", Calendar.JULIAN, ""),
    ],
)
def test_a_stamp_is_a_day_as_the_country_counted_it(
    reckoning: Reckoning, written: str, calendar: Calendar, stamp: str
) -> None:
    """What is not known to the day has none."""
    assert stamp_of(parse_date(written, calendar), reckoning) == stamp
    if stamp:
        assert stamp_of(date_of(stamp, reckoning), reckoning) == stamp


def test_a_range_over_the_change_has_both_calendars(reckoning: Reckoning) -> None:
    known = parse_date("1918-01-31/1918-02-15", reckoning)

    again = date_of(stamp_of(known, reckoning), reckoning)

    assert again.calendars == (Calendar.JULIAN, Calendar.GREGORIAN)
    assert (again.first_day, again.last_day) == (known.first_day, known.last_day)


@pytest.mark.parametrize(
    ("policy", "words"),
    [(CalendarPolicy.OS_NS, "29 October–1 November"), (CalendarPolicy.NS, "11–14 November")],
)
def test_days_are_set_as_a_span_in_the_main_style(
    order: Order, policy: CalendarPolicy, words: str
) -> None:
    spans = DaySpans(order.words.dates, policy, order.work.record.reckoning)

    said = spans.of(["1917-10-31", "1917-10-29", "1917-10-31/1917-11-01"])

    assert said.replace("\u00a0", " ") == words
    assert spans.of([]) == ""


def test_what_sets_spans_can_be_sent_to_another_process(order: Order) -> None:
    spans = DaySpans(order.words.dates, CalendarPolicy.OS, order.work.record.reckoning)

    sent = pickle.loads(pickle.dumps(spans.of))  # noqa: S301 - its own

    assert sent(["1917-10-29"]) == spans.of(["1917-10-29"])
