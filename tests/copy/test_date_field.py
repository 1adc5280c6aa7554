"""Date field: the shapes of a date in a file, and what each is read as."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from octavo.copy.calendar_changes import RUSSIA, countries, country_names
from octavo.copy.calendars import Calendar
from octavo.copy.date_field import DateField, to_date
from octavo.copy.dates import DateError, HistoricalDate, Reckoning, parse_date

FIELD: TypeAdapter[DateField] = TypeAdapter(DateField)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("1917-10-29", parse_date("1917-10-29", Calendar.JULIAN)),
        (1883, parse_date("1883", Calendar.JULIAN)),
        (988, parse_date("0988", Calendar.JULIAN)),
        ({"edtf": "1905~"}, parse_date("1905~", Calendar.JULIAN)),
        ({"edtf": 1905}, parse_date("1905", Calendar.JULIAN)),
        (
            {"edtf": "1936-08-25", "calendar": "gregorian"},
            parse_date("1936-08-25", Calendar.GREGORIAN),
        ),
        (
            {"edtf": "1917-11-01/1917-11-02", "part": "night", "time": "19:00"},
            parse_date("1917-11-01/1917-11-02", Calendar.JULIAN, part="night", time="19:00"),
        ),
        (
            {"edtf": "1751-02-10", "country": "britain"},
            parse_date("1751-02-10", Reckoning(countries()["britain"])),
        ),
        (
            {"edtf": "1936-08-25", "country": "none", "calendar": "gregorian"},
            parse_date("1936-08-25", Calendar.GREGORIAN),
        ),
        ({"edtf": "1936-08-25", "country": "none"}, parse_date("1936-08-25", Calendar.JULIAN)),
        ({"unknown": True}, HistoricalDate(None, None, Calendar.JULIAN)),
    ],
)
def test_fields_that_are_dates(written: Any, read: HistoricalDate) -> None:  # noqa: ANN401 - as YAML gives it
    """A text, a year, a map or the word that nothing is known, in the work's calendar."""
    assert to_date(FIELD.validate_python(written), Calendar.JULIAN) == read


@pytest.mark.parametrize(
    ("written", "error", "place"),
    [
        (None, "string_type", ("text",)),
        (True, "string_type", ("text",)),
        (1917.5, "string_type", ("text",)),
        (0, "greater_than_equal", ("year",)),
        ({}, "missing", ("map", "edtf")),
        (
            {"edtf": "1917", "calender": "julian"},
            "unexpected_keyword_argument",
            ("map", "calender"),
        ),
        ({"edtf": "1917", "calendar": "mayan"}, "enum", ("map", "calendar")),
        ({"edtf": "1917", "country": "rusia"}, "C05", ("map", "country")),
        ({"unknown": False}, "literal_error", ("unknown", "unknown")),
        ({"unknown": True, "edtf": "1917"}, "unexpected_keyword_argument", ("unknown", "edtf")),
    ],
)
def test_fields_of_another_shape(written: Any, error: str, place: tuple[str, ...]) -> None:  # noqa: ANN401
    """A field of the wrong shape has one error only, of the shape that was meant."""
    with pytest.raises(ValidationError) as caught:
        FIELD.validate_python(written)

    (found,) = caught.value.errors()
    assert (found["type"], found["loc"]) == (error, place)


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("soon", "D01"),
        ({"edtf": "1917-02-29"}, "D02"),
        ({"edtf": "1918/1917"}, "D04"),
        ({"edtf": "1917-11-02", "part": "noon"}, "D05"),
    ],
)
def test_fields_of_the_right_shape_that_are_no_dates(written: Any, code: str) -> None:  # noqa: ANN401
    """What only the calendar can know is left to the reader of dates."""
    field = FIELD.validate_python(written)

    with pytest.raises(DateError) as caught:
        to_date(field, Calendar.GREGORIAN)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("written", "calendar", "country"),
    [
        ("1917-10-25", Calendar.JULIAN, "russia"),
        ("1936-08-25", Calendar.GREGORIAN, "russia"),
        ({"edtf": "1917-11-07", "calendar": "gregorian"}, Calendar.GREGORIAN, "russia"),
        ({"edtf": "1936-08-12", "calendar": "julian"}, Calendar.JULIAN, "russia"),
        ({"edtf": "1789-07-14", "country": "france"}, Calendar.GREGORIAN, "france"),
        ({"edtf": "1789-07-03", "country": "france", "calendar": "julian"},
         Calendar.JULIAN, "france"),
    ],
)  # fmt: skip
def test_what_is_named_goes_before_the_country_of_the_work(
    written: Any,  # noqa: ANN401 - as YAML gives it
    calendar: Calendar,
    country: str,
) -> None:
    """A calendar is kept as it is named; without one the country decides, the date's own first."""
    date = to_date(FIELD.validate_python(written), Reckoning(RUSSIA))

    assert date.calendar is calendar
    assert date.country == countries()[country]


def test_a_skipped_day_may_be_named() -> None:
    """5 September 1752 is no day of Britain, and one of each calendar."""
    britain = Reckoning(countries()["britain"])
    named = {"edtf": "1752-09-05", "calendar": "gregorian"}

    assert to_date(FIELD.validate_python(named), britain).calendar is Calendar.GREGORIAN
    with pytest.raises(DateError, match="skipped"):
        to_date(FIELD.validate_python("1752-09-05"), britain)


def test_the_schema_lists_the_choices() -> None:
    """An editor that knows the schema can offer the parts of the day and the calendars."""
    definitions = FIELD.json_schema()["$defs"]

    assert definitions["DatedField"]["properties"]["part"]["enum"] == [
        "night",
        "morning",
        "day",
        "evening",
    ]
    assert definitions["Calendar"]["enum"] == ["julian", "gregorian"]
    (country, _) = definitions["DatedField"]["properties"]["country"]["anyOf"]
    assert country["enum"] == list(country_names())
