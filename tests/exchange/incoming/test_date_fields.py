"""Date fields: what is written is read back as the same date, and says no more than it has to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from octavo.copy.calendars import Calendar, calendar_day, day_number
from octavo.copy.date_field import DateField, to_date
from octavo.copy.dates import DateError, Day, HistoricalDate, PartOfDay, Reckoning, parse_date
from octavo.exchange.incoming.date_fields import date_field
from octavo.exchange.incoming.row_dates import date_of

FIELD: TypeAdapter[DateField] = TypeAdapter(DateField)
RUSSIA, BRITAIN = (
    Reckoning(to_date(FIELD.validate_python({"edtf": "1900", "country": name}), reckoning).country)
    for name in ("russia", "britain")
    for reckoning in [Reckoning(None, Calendar.JULIAN)]
)
HOMES = (RUSSIA, BRITAIN, Reckoning(None, Calendar.JULIAN), Reckoning(None, Calendar.GREGORIAN))
FIRST, LAST = (day_number(Calendar.JULIAN, year, 1, 1) for year in (1500, 2000))


@st.composite
def dates(draw: st.DrawFn) -> HistoricalDate:
    """Draw a date of any sort."""
    calendar = draw(st.sampled_from(Calendar))
    number = draw(st.integers(FIRST, LAST))
    last = number + draw(st.sampled_from([0, 0, 1, 40]))
    start, end = (
        Day(*calendar_day(calendar, day)[: draw(st.sampled_from([3, 3, 2, 1]))])
        for day in (number, last)
    )
    exact = start.exact and end.exact
    part = PartOfDay.EVENING if exact and start == end and draw(st.booleans()) else None
    return HistoricalDate(
        start,
        end,
        calendar,
        part=part,
        time="19:00" if exact and draw(st.booleans()) else None,
        circa=draw(st.booleans()),
        uncertain=draw(st.booleans()),
        country=draw(st.sampled_from(HOMES)).country,
    )


@given(date=dates(), home=st.sampled_from(HOMES))
def test_what_is_written_is_read_as_the_date(date: HistoricalDate, home: Reckoning) -> None:
    field = date_field(date, home)

    assert to_date(FIELD.validate_python(field), home) == date


def test_what_goes_without_saying_is_not_said() -> None:
    home = Reckoning(None, Calendar.JULIAN)
    plain = parse_date("1917-10-29", home)

    assert date_field(plain, home) == "1917-10-29"
    assert date_field(parse_date("1917-10-29", home, time="19:00"), home) == {
        "edtf": "1917-10-29",
        "time": "19:00",
    }
    assert date_field(plain, Reckoning(None, Calendar.GREGORIAN)) == {
        "edtf": "1917-10-29",
        "calendar": "julian",
    }
    assert date_field(parse_date("1917-10-29", RUSSIA), RUSSIA) == "1917-10-29"
    assert date_field(parse_date("1752-09-14", BRITAIN), RUSSIA) == {
        "edtf": "1752-09-14",
        "country": "britain",
    }


def test_a_date_of_which_nothing_is_known_says_so() -> None:
    unknown = HistoricalDate(None, None, Calendar.JULIAN)

    assert date_field(unknown, RUSSIA) == {"unknown": True}


def test_a_range_over_a_change_that_the_work_has_not_is_written_in_new_style() -> None:
    cells = {"date": "31 January 1918 (O.S.)", "end": "20 February 1918 (N.S.)"}
    home = Reckoning(None, Calendar.JULIAN)
    date = date_of(cells, home, None)
    assert date is not None

    assert date_field(date, home) == {
        "edtf": "1918-02-13/1918-02-20",
        "calendar": "gregorian",
    }
    assert date_field(date_of(cells, RUSSIA, None) or date, RUSSIA) == "1918-01-31/1918-02-20"


def test_such_a_range_of_months_cannot_be_written() -> None:
    home = Reckoning(None, Calendar.JULIAN)
    date = date_of({"date": "January 1918 (O.S.)", "end": "March 1918 (N.S.)"}, home, None)
    assert date is not None

    with pytest.raises(DateError) as refused:
        date_field(date, home)

    assert refused.value.code == "D01"
