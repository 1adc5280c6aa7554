"""Reckonings: a work counts in one calendar throughout, or as its country did."""

import pytest

from octavo.copy.calendar_changes import RUSSIA
from octavo.copy.calendars import Calendar
from octavo.copy.reckonings import Reckoning, work_reckoning


def test_a_work_in_old_style_counts_as_its_country_did() -> None:
    """Old Style ends where the country changed."""
    assert work_reckoning(RUSSIA, Calendar.JULIAN) == Reckoning(RUSSIA, None)


def test_a_work_in_new_style_counts_so_throughout() -> None:
    assert work_reckoning(RUSSIA, Calendar.GREGORIAN) == Reckoning(RUSSIA, Calendar.GREGORIAN)


@pytest.mark.parametrize("calendar", Calendar)
def test_without_a_country_the_calendar_holds_throughout(calendar: Calendar) -> None:
    assert work_reckoning(None, calendar) == Reckoning(None, calendar)


def test_a_reckoning_without_anything_is_none() -> None:
    """No date could be read by it."""
    with pytest.raises(ValueError, match="a country or a calendar"):
        Reckoning(None, None)
