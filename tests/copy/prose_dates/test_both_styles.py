"""Both styles: one day in two calendars, told from two opinions of one event."""

import pytest

from octavo.copy.calendars import Calendar
from octavo.copy.prose_dates.both_styles import in_styles, may_be_two_styles
from octavo.copy.prose_dates.mentions import Mention, NamedDay
from octavo.copy.prose_dates.recogniser import dates_in

OLD, NEW = Calendar.JULIAN, Calendar.GREGORIAN


@pytest.mark.parametrize(
    ("one", "another", "may"),
    [
        ((29, 10), (11, 11), True),
        ((29, 10), (12, 11), True),  # a slip of the pen
        ((11, 11), (29, 10), True),
        ((25, 12), (7, 1), True),
        ((31, 10), (1, 11), False),
        ((29, 10), (4, 11), False),
        ((29, 10), (29, 12), False),
    ],
)
def test_two_styles_are_about_two_weeks_apart(
    one: tuple[int, int], another: tuple[int, int], *, may: bool
) -> None:
    assert may_be_two_styles(NamedDay(*one), NamedDay(*another)) is may


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("29 October (11 November)", OLD),
        ("11 November (29 October)", NEW),
        ("25 December (7 January)", OLD),
        ("7 January/25 December", NEW),
        ("29 October (4 November, New Style)", OLD),
        ("29 October New Style (4 November)", NEW),
        ("16 November, that is, 3 November Old Style", NEW),
    ],
)
def test_the_old_style_has_the_smaller_date(text: str, first: Calendar) -> None:
    """Unless words say otherwise."""
    (mention,) = dates_in(text, "en").mentions

    assert mention.calendar is first
    assert {mention.calendar, mention.other_calendar} == {OLD, NEW}


@pytest.mark.parametrize(
    "text",
    [
        "31 October (1 November)",
        "29 October, that is, 11 November",  # nobody speaks of styles
        "29 October (see 11 November)",
        "29 October (11 November and later)",
        "29 October; 11 November",
    ],
)
def test_two_days_stay_two(text: str) -> None:
    mentions = dates_in(text, "en").mentions

    assert [mention.other for mention in mentions] == [(), ()]


def test_a_year_after_the_brackets_is_that_of_both() -> None:
    (mention,) = dates_in("29 October (11 November) 1917", "en").mentions

    assert [day.year for day in (*mention.days, *mention.other)] == [1917, 1917]


def test_a_date_in_one_style_stays_as_it_is() -> None:
    mention = Mention(0, 10, (NamedDay(29, 10),))

    assert in_styles(mention) is mention
