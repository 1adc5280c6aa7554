"""Dates in files: they are read in the work's calendar, and mistakes stand at their own place."""

from collections.abc import Callable
from typing import Any

import pytest
from pydantic.dataclasses import dataclass

from octavo.copy.calendars import Calendar
from octavo.copy.dates import HistoricalDate, PartOfDay, parse_date
from octavo.copy.shapes.dates import Date
from octavo.copy.shapes.fields import CLOSED


@dataclass(frozen=True, config=CLOSED)
class Dated:
    """A record with a date."""

    date: Date


@pytest.mark.parametrize("calendar", Calendar)
def test_a_date_is_of_the_calendar_of_the_work(
    read: Callable[..., Any], calendar: Calendar
) -> None:
    value, problems = read(Dated, "date: 1917-10-29", calendar)

    assert problems == []
    assert value.date == parse_date("1917-10-29", calendar)


def test_a_date_may_name_its_own_calendar_part_of_day_and_hour(read: Callable[..., Any]) -> None:
    text = 'date: {edtf: 1917-11-11, calendar: gregorian, part: night, time: "19:00"}'

    date = read(Dated, text)[0].date

    assert date == parse_date("1917-11-11", Calendar.GREGORIAN, part="night", time="19:00")
    assert date.part is PartOfDay.NIGHT


def test_a_year_may_be_a_number(read: Callable[..., Any]) -> None:
    assert read(Dated, "date: 1883")[0] == read(Dated, 'date: "1883"')[0]


def test_a_date_may_be_said_to_be_unknown(read: Callable[..., Any]) -> None:
    assert read(Dated, "date: {unknown: true}")[0].date.unknown


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("date: autumn", "1:7 D01"),
        ("date: 1917-02-30", "1:7 D02"),
        ("date: {edtf: 1917-02-30}", "1:14 D02"),
        ("date: 1918/1917", "1:7 D04"),
        ('date: {edtf: 1917-11-01, time: "25:00"}', "1:32 D05"),
        ("date: {edtf: 1917-11-01, part: noon}", "1:32 D05"),
        ("date: {edtf: 1917-11-01, calender: julian}", "1:26 C01"),
        ("date: {edtf: 1917-11-01, calendar: roman}", "1:36 C04"),
        ("date: {unknown: false}", "1:17 C04"),
        ("date: {}", "1:7 C02"),
        ("date: [1917]", "1:7 C03"),
        ("date:", "1:1 C03"),
    ],
)
def test_a_mistake_in_a_date_has_its_own_place(
    read: Callable[..., Any], text: str, problem: str
) -> None:
    assert read(Dated, text)[1] == [problem]


def test_a_date_that_is_made_already_passes_as_it_is() -> None:
    date = HistoricalDate(start=None, end=None, calendar=Calendar.JULIAN)

    assert Dated(date).date is date
