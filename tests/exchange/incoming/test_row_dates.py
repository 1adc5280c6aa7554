"""Row dates: one date comes of the cells that tell it, however a list divides it among columns."""

from typing import Any

import pytest

from octavo.copy.calendars import Calendar
from octavo.copy.dates import DateError, Reckoning
from octavo.exchange.incoming.row_dates import date_of

OLD = Reckoning(None, Calendar.JULIAN)


@pytest.mark.parametrize(
    ("cells", "date"),
    [
        ({"date": "29 October 1917"}, "1917-10-29 julian"),
        ({"date": 1917}, "1917 julian"),
        ({"date": "1917-10-29", "end": "2 November 1917"}, "1917-10-29/1917-11-02 julian"),
        ({"date": "1917-10-29", "end": "1917-10-29"}, "1917-10-29 julian"),
        ({"date": "1917-10-29", "end": "unknown"}, "1917-10-29 julian"),
        ({"date": "1917-11-11", "calendar": "New Style"}, "1917-11-11 gregorian"),
        ({"date": "1917-11-11", "calendar": "н. ст."}, "1917-11-11 gregorian"),
        ({"date": "1917-10-29", "time": "7:30 pm"}, "1917-10-29 julian 19:30"),
        ({"date": "1917-10-29", "time": "19.30"}, "1917-10-29 julian 19:30"),
        ({"date": "1917-10-29", "time": "19:30:59"}, "1917-10-29 julian 19:30"),
        ({"date": "1917-10-29", "part": "вечером"}, "1917-10-29 julian evening"),
        ({"year": "1917", "month": "10", "day": "29"}, "1917-10-29 julian"),
        ({"year": "1917", "month": "October", "day": "29"}, "1917-10-29 julian"),
        ({"year": "1917", "month": "10"}, "1917-10 julian"),
        ({"year": 1917.0, "end year": "1918"}, "1917/1918 julian"),
        ({"date": {"edtf": "1917-10-29", "part": "night"}}, "1917-10-29 julian night"),
        ({"date": {"edtf": 1917, "calendar": "gregorian"}}, "1917 gregorian"),
        ({"date": {"edtf": "1752-09-14", "country": "britain"}}, "1752-09-14 gregorian"),
        ({"date": "1751-09-03", "country": "britain"}, "1751-09-03 julian"),
        ({"date": {"unknown": True}}, "unknown julian"),
        ({"date": "?"}, "unknown julian"),
    ],
)
def test_one_date_comes_of_its_cells(cells: dict[str, Any], date: str) -> None:
    found = date_of(cells, OLD, None)

    assert found is not None
    said = (str(found), found.calendar, found.part, found.time)
    assert " ".join(filter(None, said)) == date


def test_a_row_without_a_date_has_none() -> None:
    assert date_of({"date": "", "year": "", "end": ""}, OLD, None) is None


def test_an_event_may_begin_in_one_calendar_and_end_in_the_other() -> None:
    found = date_of({"date": "31 January 1918 (O.S.)", "end": "14 February 1918 (N.S.)"}, OLD, None)

    assert found is not None
    assert found.calendars == (Calendar.JULIAN, Calendar.GREGORIAN)


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        ({"date": ["1917"]}, "D01"),
        ({"date": True}, "D01"),
        ({"date": "1917-10-29", "calendar": "Mayan"}, "C04"),
        ({"date": "1917-10-29", "country": "atlantis"}, "C05"),
        ({"date": "1917-10-29", "end": "1917-10-01"}, "D04"),
        ({"date": "1917-10-29", "time": "25:00"}, "D05"),
        ({"date": "1917-10-29", "time": "late"}, "D05"),
        ({"date": "1917-10-29", "part": "tea"}, "D05"),
        ({"date": "1917", "time": "19:00"}, "D05"),
        ({"year": "1917", "month": "13"}, "D02"),
    ],
)
def test_what_cannot_be_is_refused(cells: dict[str, Any], code: str) -> None:
    with pytest.raises(DateError) as refused:
        date_of(cells, OLD, None)

    assert refused.value.code == code
    assert refused.value.hint
