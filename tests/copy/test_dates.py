"""Dates: which texts are dates, which are not, and what is said of those that are not."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.calendar_changes import RUSSIA, countries
from octavo.copy.calendars import EARLIEST_DAY, Calendar, calendar_day, day_number
from octavo.copy.dates import DateError, Day, HistoricalDate, PartOfDay, Reckoning, parse_date

LATEST_DAY = day_number(Calendar.JULIAN, 9999, 12, 31)

calendars = st.sampled_from(Calendar)


@st.composite
def ends(draw: st.DrawFn, calendar: Calendar) -> Day:
    """Draw a day, month or year of the calendar."""
    number = draw(st.integers(EARLIEST_DAY, LATEST_DAY - 366))
    return Day(*calendar_day(calendar, number)[: draw(st.integers(1, 3))])


@st.composite
def historical_dates(draw: st.DrawFn) -> HistoricalDate:
    """Any date that a text can say."""
    calendar = draw(calendars)
    days = [draw(ends(calendar)), draw(ends(calendar))]
    days.sort(key=lambda day: (day.first(calendar), day.last(calendar)))
    start, end = draw(
        st.sampled_from([(days[0], days[0]), tuple(days), (None, days[1]), (days[0], None)])
    )
    return HistoricalDate(
        start, end, calendar, circa=draw(st.booleans()), uncertain=draw(st.booleans())
    )


@given(historical_dates())
def test_a_date_written_and_read_is_the_same_date(date: HistoricalDate) -> None:
    """Writing and reading are each other's inverse."""
    assert parse_date(str(date), date.calendar) == date


@given(
    st.one_of(st.text(), st.text(alphabet="0123456789-/.~?%TXc "), st.from_regex(r"\d+[-/.]\d+")),
    calendars,
)
def test_any_text_is_a_date_or_has_an_explanation(text: str, calendar: Calendar) -> None:
    """No text makes the reader fail otherwise than with a fact and a remedy."""
    said = ""
    try:
        said = str(parse_date(text, calendar))
    except DateError as error:
        said = f"{error.code} {error.message}: {error.hint}"

    ends = text.rstrip("~?%").split("/")
    equal = len(ends) > 1 and ends[0] == ends[1]  # a range of equal ends is written short
    assert said == text or equal or re.fullmatch(r"(?s)D0[124] .+: .+", said)


@pytest.mark.parametrize(
    ("text", "start", "end", "signs"),
    [
        ("1917", Day(1917), Day(1917), ""),
        ("1917-11", Day(1917, 11), Day(1917, 11), ""),
        ("1917-11-02", Day(1917, 11, 2), Day(1917, 11, 2), ""),
        ("1917-11-01/1917-11-02", Day(1917, 11, 1), Day(1917, 11, 2), ""),
        ("1917/1918-02", Day(1917), Day(1918, 2), ""),
        ("1917-11-05/1917-11", Day(1917, 11, 5), Day(1917, 11), ""),
        ("../1917-11-02", None, Day(1917, 11, 2), ""),
        ("1917-11-02/..", Day(1917, 11, 2), None, ""),
        ("1905~", Day(1905), Day(1905), "circa"),
        ("1917-11-02?", Day(1917, 11, 2), Day(1917, 11, 2), "uncertain"),
        ("1905/1907%", Day(1905), Day(1907), "circa uncertain"),
        ("0988", Day(988), Day(988), ""),
        ("0004-03-01", Day(4, 3, 1), Day(4, 3, 1), ""),
        ("1900-02-29", Day(1900, 2, 29), Day(1900, 2, 29), ""),
    ],
)
def test_texts_that_are_dates(text: str, start: Day | None, end: Day | None, signs: str) -> None:
    """Each form of the documentation is read as it says."""
    assert parse_date(text, Calendar.JULIAN) == HistoricalDate(
        start=start,
        end=end,
        calendar=Calendar.JULIAN,
        circa="circa" in signs,
        uncertain="uncertain" in signs,
    )


@pytest.mark.parametrize(
    "text",
    ["", "..", "../..", "1917/1918/1919", "1917-1-2", "17-11-02", "1917-11-02T19:00", "ноябрь 1917",
     "1917~/1918", "1917-11-02~?", " 1917", "1917\n", "١٩١٧", "/1917", "+1917"],
)  # fmt: skip
def test_texts_that_are_not_dates(text: str) -> None:
    """What has another form is D01, and the message shows it."""
    with pytest.raises(DateError) as caught:
        parse_date(text, Calendar.JULIAN)

    assert caught.value.code == "D01"
    assert caught.value.message == f"'{text}' is not a date that can be read"


@pytest.mark.parametrize(
    ("text", "calendar", "message", "hint"),
    [
        (
            "1917-02-30",
            Calendar.GREGORIAN,
            "30 February 1917 does not exist in the Gregorian calendar",
            "February 1917 had 28 days",
        ),
        (
            "1900-02-29",
            Calendar.GREGORIAN,
            "29 February 1900 does not exist in the Gregorian calendar",
            "February 1900 had 28 days; 29 February 1900 exists in the Julian calendar",
        ),
        (
            "1917-11-01/1917-11-31",
            Calendar.JULIAN,
            "31 November 1917 does not exist in the Julian calendar",
            "November 1917 had 30 days",
        ),
        (
            "1917-13",
            Calendar.JULIAN,
            "there is no month 13",
            "write the month as a number from 01 to 12",
        ),
        (
            "1917-00-01",
            Calendar.JULIAN,
            "there is no month 0",
            "write the month as a number from 01 to 12",
        ),
        ("0000", Calendar.JULIAN, "there is no year 0", "write a year from 0001 on"),
        (
            "0004-02-29",
            Calendar.JULIAN,
            "29 February 4 is earlier than 1 March 4, when the reckoning of days begins",
            "write the month or the year only: '0004-02' or '0004'",
        ),
    ],
)
def test_days_that_never_were(text: str, calendar: Calendar, message: str, hint: str) -> None:
    """What the calendar does not have is D02."""
    with pytest.raises(DateError) as caught:
        parse_date(text, calendar)

    error = caught.value
    assert (error.code, error.message, error.hint) == ("D02", message, hint)


def test_a_range_that_ends_before_it_begins() -> None:
    """The ends the wrong way round are D04, and the hint turns them."""
    with pytest.raises(DateError) as caught:
        parse_date("1917-11-02/1917-11-01", Calendar.JULIAN)

    error = caught.value
    assert error.code == "D04"
    assert error.message == "the range ends on 1 November 1917, before it begins on 2 November 1917"
    assert error.hint == "write the earlier date first: '1917-11-01/1917-11-02'"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1917-11-02", {"part": "night"}),
        ("1917-11-01/1917-11-02", {"part": "night"}),
        ("1917-12-31/1918-01-01", {"part": "night", "time": "19:00"}),
        ("1917-11-02~", {"part": "evening"}),
        ("1917-11-02/1917-11-04", {"time": "00:00"}),
        ("../1917-11-02", {"time": "23:59"}),
    ],
)
def test_dates_with_an_hour(text: str, said: dict[str, Any]) -> None:
    """A part of the day and an hour are kept."""
    date = parse_date(text, Calendar.JULIAN, **said)

    assert date.part == (PartOfDay(said["part"]) if "part" in said else None)
    assert date.time == said.get("time")


@pytest.mark.parametrize(
    ("text", "said", "message", "hint"),
    [
        (
            "1917-11-02",
            {"part": "nigth"},
            "'nigth' is not a part of the day",
            "did you mean 'night'?",
        ),
        (
            "1917-11-02",
            {"part": "dusk"},
            "'dusk' is not a part of the day",
            "one of: day, evening, morning, night",
        ),
        (
            "1917-11-02",
            {"time": "7 pm"},
            "'7 pm' is not a time of day",
            'write hours and minutes with two digits each, from "00:00" to "23:59"',
        ),
        (
            "1917-11-02",
            {"time": "19:00:30"},
            "'19:00:30' is not a time of day",
            'write hours and minutes with two digits each, from "00:00" to "23:59"',
        ),
        (
            "1917-11-02",
            {"time": "24:00"},
            "'24:00' is not a time of day",
            'write hours and minutes with two digits each, from "00:00" to "23:59"',
        ),
        (
            "1917-11",
            {"time": "19:00"},
            "November 1917 is not a day, so it has no time",
            "write the day, or leave out the time",
        ),
        (
            "1917/1918-01-01",
            {"part": "night"},
            "1917 is not a day, so it has no part of the day",
            "write the day, or leave out the part of the day",
        ),
        (
            "1917-11-01/1917-11-03",
            {"part": "night"},
            "a range of 3 days cannot be one night",
            "write one day; only a night may have two, one after the other",
        ),
        (
            "1917-11-01/1917-11-02",
            {"part": "evening"},
            "a range of 2 days cannot be one evening",
            "write one day; only a night may have two, one after the other",
        ),
    ],
)
def test_hours_that_cannot_be(text: str, said: dict[str, Any], message: str, hint: str) -> None:
    """A wrong hour, or one that the date cannot have, is D05."""
    with pytest.raises(DateError) as caught:
        parse_date(text, Calendar.JULIAN, **said)

    error = caught.value
    assert (error.code, error.message, error.hint) == ("D05", message, hint)


@pytest.mark.parametrize(
    ("text", "calendars"),
    [
        ("1917-10-25", "j"),
        ("1918-02-14", "g"),
        ("1917-10-25/1917-11-02", "j j"),
        ("1918-01-25/1918-02-20", "j g"),
        ("1917-11/1918-03", "j g"),
        ("1917/1920", "j g"),
        ("../1918-02-14", "g"),
        ("1917-10-25/..", "j"),
        ("1917-10~", "j"),
    ],
)
def test_without_a_calendar_the_country_decides(text: str, calendars: str) -> None:
    """Each end of a date is as the country counted it then."""
    date = parse_date(text, Reckoning(RUSSIA))

    assert " ".join(calendar[0] for calendar in date.calendars) == calendars
    assert date.country is RUSSIA
    assert str(date) == text


def test_a_calendar_that_is_named_is_of_both_ends() -> None:
    """Before the country's change and after it, the date is as it says."""
    date = parse_date("1918-01-25/1918-02-07", Reckoning(RUSSIA, Calendar.JULIAN))

    assert set(date.calendars) == {Calendar.JULIAN}
    assert date.end_calendar is None


def test_a_bare_calendar_knows_no_country() -> None:
    assert parse_date("1917-10-25", Calendar.JULIAN).country is None


@pytest.mark.parametrize(
    ("text", "code"),
    [("1918-01-25/1918-02-05", "D02"), ("1918-02-20/1918-01-25", "D04"), ("1918-02-01", "D02")],
)
def test_ends_around_the_change_that_cannot_be(text: str, code: str) -> None:
    """A skipped day is found in a range too, and the order is that of the days."""
    with pytest.raises(DateError) as caught:
        parse_date(text, Reckoning(RUSSIA))

    assert caught.value.code == code


@given(st.sampled_from(sorted(countries())), st.text(alphabet="0123456789-/.~?%", max_size=24))
def test_any_text_counted_by_any_country_is_a_date_or_has_an_explanation(
    country: str, text: str
) -> None:
    """No text makes the reader fail otherwise than with a fact and a remedy."""
    said = ""
    try:
        date = parse_date(text, Reckoning(countries()[country]))
    except DateError as error:
        said = f"{error.code} {error.message}: {error.hint}"
    else:
        assert len(date.calendars) == len(date.ends)

    assert re.fullmatch(r"(?s)(?:D0[124] .+: .+)?", said)
