"""Calendar changes: what the law of each country says of its days."""

from octavo.copy.calendar_changes import RUSSIA
from octavo.copy.calendars import Calendar, calendar_day, day_number


def test_no_day_is_lost_in_a_change() -> None:
    """The first day of the new reckoning follows the last day of the old."""
    assert RUSSIA.first_day == day_number(Calendar.JULIAN, *RUSSIA.last_julian) + 1


def test_russia_wrote_14_february_where_1_february_was_due() -> None:
    """Article 1 of the decree: the first day after 31 January is to be 14 February."""
    assert calendar_day(Calendar.JULIAN, RUSSIA.first_day) == (1918, 2, 1)
    assert calendar_day(Calendar.GREGORIAN, RUSSIA.first_day) == (1918, 2, 14)
