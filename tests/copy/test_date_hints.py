"""Date hints: what is advised for the usual mistakes is right."""

import re

import pytest

from octavo.copy.calendars import Calendar
from octavo.copy.date_hints import reading_hint
from octavo.copy.dates import DateError, parse_date

MISTAKES = [
    ("29.10.1917", "write the year first, then the month, then the day: '1917-10-29'"),
    ("2/11/1917", "write the year first, then the month, then the day: '1917-11-02'"),
    ("1917-1-2", "write '1917-01-02'"),
    ("1917-1", "write '1917-01'"),
    ("1917.11.02", "write '1917-11-02'"),
    ("1917–11–02", "write '1917-11-02'"),
    ("1917-11-01/02", "write both ends in full: '1917-11-01/1917-11-02'"),
    ("1917-10-30/11-02", "write both ends in full: '1917-10-30/1917-11-02'"),
    ("1750/51-02-10", "years are counted from 1 January: write '1751-02-10'"),
    ("1750/51-02", "years are counted from 1 January: write '1751-02'"),
    ("1910/11-02", "write '1910-11-02'"),
    ("1699/00-01", "years are counted from 1 January: write '1700-01'"),
    ("1917-11-01T19:00", 'write the time apart: {edtf: 1917-11-01, time: "19:00"}'),
    ("1917-11-01 9:30 pm", 'write the time apart: {edtf: 1917-11-01, time: "09:30"}'),
    ("1917–1918", "write '1917/1918'"),
    ("1917 - 1918", "write '1917/1918'"),
    ("1890s", "write '1890/1899'"),
    ("189X", "write '1890/1899'"),
    ("988", "write '0988'"),
    ("c. 1905", "write '1905~'"),
    ("circa 1905", "write '1905~'"),
    ("ок. 1905", "write '1905~'"),
    ("before 1917-11", "write '../1917-11'"),
    ("after 1917", "write '1917/..'"),
    ("/1917", "write '../1917'"),
    ("1917/", "write '1917/..'"),
    ("1905?~", "write '1905%'"),
    ("1905~/1907", "the sign stands for the whole range: write '1905/1907~'"),
    ("1905~/1907~", "the sign stands for the whole range: write '1905/1907~'"),
]


@pytest.mark.parametrize(("text", "hint"), MISTAKES)
def test_a_usual_mistake_has_its_own_advice(text: str, hint: str) -> None:
    """The text is no date, and the hint tells how to write what was meant."""
    with pytest.raises(DateError) as caught:
        parse_date(text, Calendar.JULIAN)

    assert (caught.value.code, caught.value.hint) == ("D01", hint)


@pytest.mark.parametrize("hint", [hint for _, hint in MISTAKES if "'" in hint])
def test_what_a_hint_advises_is_a_date(hint: str) -> None:
    """The date between the quotation marks of a hint can be read."""
    (advised,) = re.findall("'(.*)'", hint)

    assert str(parse_date(advised, Calendar.JULIAN)) == advised


@pytest.mark.parametrize("text", ["", "?", "unknown", "n. d."])
def test_nothing_known_is_said_so(text: str) -> None:
    """An empty date is advised to say that it is unknown."""
    assert reading_hint(text) == "write {unknown: true} if it is not known"


def test_years_before_the_common_era_are_not_written() -> None:
    """Such a year is named as what it is."""
    assert reading_hint("-0044") == "years before 1 CE cannot be written"


def test_any_other_text_gets_the_forms() -> None:
    """What resembles no usual mistake is answered with the forms of a date."""
    assert reading_hint("Martinmas").startswith("write YYYY, YYYY-MM or YYYY-MM-DD")
    assert reading_hint("1750/55-02-10") == reading_hint("Martinmas")
