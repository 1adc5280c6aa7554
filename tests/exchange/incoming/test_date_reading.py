"""Date reading: dates are read as people and programs write them, and none is guessed at."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.assemble.dates import set_date
from octavo.copy.calendar_policy import CalendarPolicy
from octavo.copy.calendars import Calendar, calendar_day, day_number
from octavo.copy.dates import DateError, Day, HistoricalDate, Reckoning
from octavo.copy.words import Words, read_words
from octavo.exchange.incoming.date_reading import read_date
from octavo.exchange.incoming.date_tokens import DayOrder
from octavo.problems import Location
from octavo.project import Project, built_in_theme

OLD = Reckoning(None, Calendar.JULIAN)
FIRST = day_number(Calendar.JULIAN, 1000, 1, 1)
LAST = day_number(Calendar.JULIAN, 2100, 1, 1)
TABLE = """\
1917-10-29                              | 1917-10-29
1917                                    | 1917
1917-10                                 | 1917-10
1917~                                   | 1917~
1917-10-26/1917-10-27                   | 1917-10-26/1917-10-27
../1917                                 | ../1917
1917-10-29T19:00:00Z                    | 1917-10-29 19:00
1917-10-29 22:40                        | 1917-10-29 22:40
+1917-11-07T00:00:00Z                   | 1917-11-07
1917-01-00                              | 1917-01
1917-00-00T00:00:00Z                    | 1917
20171029                                | 2017-10-29
1917.10.29                              | 1917-10-29
29.10.1917                              | 1917-10-29
9. 1. 1905                              | 1905-01-09
29/10/1917                              | 1917-10-29
10/29/1917                              | 1917-10-29
29 октября 1917                         | 1917-10-29
29 октября 1917 г.                      | 1917-10-29
29-го октября 1917 года                 | 1917-10-29
в воскресенье, 29 октября 1917 года     | 1917-10-29
29 окт. 1917                            | 1917-10-29
29.X.1917                               | 1917-10-29
в октябре 1917 г.                       | 1917-10
1917 год                                | 1917
1917—1918 гг.                           | 1917/1918
1917–18                                 | 1917/1918
1917-18                                 | 1917/1918
1917-12                                 | 1917-12
25–27 октября 1917                      | 1917-10-25/1917-10-27
25 октября – 7 ноября 1917              | 1917-10-25/1917-11-07
с 25 по 27 октября 1917 г.              | 1917-10-25/1917-10-27
между 25 и 27 октября 1917              | 1917-10-25/1917-10-27
в ночь с 25 на 26 октября 1917          | 1917-10-25/1917-10-26 night
в ночь на 1 ноября 1917 г.              | 1917-10-31/1917-11-01 night
ночь на 1 марта 1900                    | 1900-02-29/1900-03-01 night
ок. 1917                                | 1917~
до 1917 г.                              | ../1917
не позднее 29 октября 1917              | ../1917-10-29
после 1917                              | 1917/..
1917?                                   | 1917?
ок. 1917?                               | 1917%
вечером 29 октября 1917                 | 1917-10-29 evening
29 октября 1917 в 19.00                 | 1917-10-29 19:00
29 октября (11 ноября) 1917 г.          | 1917-10-29
1 (14) ноября 1917 г.                   | 1917-11-01
31 декабря 1917 г. (13 января 1918 г.)  | 1917-12-31
7–8 (20–21) ноября 1917                 | 1917-11-07/1917-11-08
14 (1) февраля 1918 г.                  | 1918-02-14 gregorian
11 ноября 1917 г. н. ст.                | 1917-11-11 gregorian
October 29, 1917                        | 1917-10-29
Oct. 29, 1917                           | 1917-10-29
Sunday, 29th of October 1917            | 1917-10-29
July 4th, 1776                          | 1776-07-04
October 25–27, 1917                     | 1917-10-25/1917-10-27
October 25 - November 7, 1917           | 1917-10-25/1917-11-07
from 25 to 27 October 1917              | 1917-10-25/1917-10-27
28 July 1914 – 11 November 1918         | 1914-07-28/1918-11-11
December 30, 1917 – January 2, 1918     | 1917-12-30/1918-01-02
c. 1917                                 | 1917~
by October 1917                         | ../1917-10
1910s                                   | 1910/1919
1910-е годы                             | 1910/1919
October 29/November 11, 1917            | 1917-10-29
7 November [O.S. 25 October] 1917       | 1917-11-07 gregorian
night of 25–26 October 1917             | 1917-10-25/1917-10-26 night
29 October 1917, 7:30 p.m.              | 1917-10-29 19:30
29. Oktober 1917                        | 1917-10-29
1er novembre 1917                       | 1917-11-01
unknown                                 | unknown
n.d.                                    | unknown
"""
ROWS = [tuple(part.strip() for part in line.split("|")) for line in TABLE.splitlines()]


def shown(date: HistoricalDate) -> str:
    """Write a date with its hour, its part of the day and, if it is another, its calendar."""
    calendar = "" if date.calendar is Calendar.JULIAN else str(date.calendar)
    return " ".join(filter(None, (str(date), calendar, date.part, date.time)))


@pytest.mark.parametrize(("text", "date"), ROWS)
def test_a_date_is_read(text: str, date: str) -> None:
    assert shown(read_date(text, OLD)) == date


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("soon", "D01"),
        ("29 октября", "D01"),
        ("осень 1917", "D01"),
        ("3/4/1917", "D01"),
        ("29 октября (12 ноября) 1917", "D01"),
        ("29 октября/12 ноября 1917", "D01"),
        ("1 2 3 1917", "D01"),
        ("October 29", "D01"),
        ("12345", "D01"),
        ("31 November 1917", "D02"),
        ("1917-02-30", "D02"),
        ("1917-13-01", "D02"),
        ("44 BC", "D02"),
        ("44 г. до н. э.", "D02"),
        ("-0044-03-15", "D02"),
        ("1917-11-07/1917-11-01", "D04"),
        ("27–25 октября 1917", "D04"),
        ("вечером 1917", "D05"),
    ],
)
def test_what_cannot_be_read_is_refused(text: str, code: str) -> None:
    with pytest.raises(DateError) as refused:
        read_date(text, OLD)

    assert refused.value.code == code
    assert refused.value.message
    assert refused.value.hint


def test_the_order_of_numbers_may_be_told() -> None:
    assert shown(read_date("3/4/1917", OLD, DayOrder.DAY_FIRST)) == "1917-04-03"
    assert shown(read_date("3/4/1917", OLD, DayOrder.MONTH_FIRST)) == "1917-03-04"


@given(st.text(st.sampled_from("0123456789-/.~? окт()[]гIXabc:–"), max_size=24))
def test_nothing_else_than_a_date_error_comes_of_a_text(text: str) -> None:
    with suppress(DateError):
        read_date(text, OLD)


@pytest.fixture(scope="module", params=["ru", "en"])
def words(request: pytest.FixtureRequest) -> Words:
    """Read the words of a language."""
    theme = built_in_theme()
    found = read_words(Project(theme), (theme,), request.param, Location("f"), [])
    assert found is not None
    return found


@given(st.integers(FIRST, LAST), st.integers(0, 400), st.sampled_from(CalendarPolicy))
def test_what_is_printed_is_read_as_the_same_days(
    words: Words, number: int, length: int, policy: CalendarPolicy
) -> None:
    """In one style or in both: the brackets are checked against the main date on the way."""
    start, end = (Day(*calendar_day(Calendar.JULIAN, day)) for day in (number, number + length))
    date = HistoricalDate(start, end, Calendar.JULIAN)
    style = Calendar.GREGORIAN if policy is CalendarPolicy.NS else Calendar.JULIAN
    printed = set_date(date, words.dates, policy)

    read = read_date(printed, Reckoning(None, style))

    assert read.days_in(Calendar.JULIAN) == date.days_in(Calendar.JULIAN)
