"""Weekdays: a weekday belongs to the date beside it, and to no other."""

import pytest

from octavo.copy.prose_dates.recogniser import dates_in

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)


def said(text: str, language: str) -> list[tuple[tuple[int, ...], list[str]]]:
    """List the weekdays of a text, with the words of the dates that they belong to."""
    return [
        (each.weekdays, [text[mention.start : mention.end] for mention in each.of])
        for each in dates_in(text, language).weekdays
    ]


@pytest.mark.parametrize(
    "text",
    [
        "в понедельник, 29 октября, начались",
        "в понедельник 29 октября начались",
        "В понедельник вечером, 29 октября",
        "понед., 29 октября",
        "пн 29 октября",
        "ПОНЕДЕЛЬНИК, 29 октября",
        "в понедельник же, 29 октября",
        "в понедельник (29 октября)",
        "29 октября, в понедельник, начались",
        "29 октября (понедельник)",
        "29 октября — понедельник.",
        "29 октября в понедельник.",
        "29 октября, в понедельник вечером, начались",
        "29 октября было понедельником для всех",
        "29 октября пришлось на понедельник и кончилось",
    ],
)
def test_a_russian_weekday_belongs_to_its_date(text: str) -> None:
    assert said(text, "ru") == [((MONDAY,), ["29 октября"])]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday, 29 October, they",
        "Monday 29 October",
        "Mon., 29 October",
        "MONDAY, 29 October",
        "Monday the 29 October",
        "Monday evening, 29 October",
        "Monday (29 October)",
        "29 October, Monday.",
        "29 October, a Monday, they",
        "29 October (Monday)",
        "29 October was a Monday in Petrograd",
        "29 October fell on a Monday that year",
    ],
)
def test_an_english_weekday_belongs_to_its_date(text: str) -> None:
    assert said(text, "en") == [((MONDAY,), ["29 October"])]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("29 октября, в понедельник пошёл в думу", "ru"),
        ("с 29 октября на понедельник", "ru"),
        ("получает для 29 октября 1917 года понедельник.", "ru"),
        ("По понедельникам, 29 октября", "ru"),
        ("(ср. 29 октября)", "ru"),
        ("29 октября, не в понедельник, а позже", "ru"),
        ("в понедельник. 29 октября он", "ru"),
        ("On 29 October, Monday newspapers wrote", "en"),
        ("On 29 October, Monday's paper", "en"),
        ("29 October falls on a Monday.", "en"),
        ("On Mondays, 29 October", "en"),
        ("29 October, not a Monday", "en"),
        ("on Monday. 29 October was", "en"),
    ],
)
def test_a_weekday_of_something_else_belongs_to_no_date(text: str, language: str) -> None:
    assert [dates for _, dates in said(text, language) if dates] == []


def test_weekdays_of_one_list_stand_together() -> None:
    text = "во вторник, среду и четверг, 31 октября, 1 и 2 ноября"

    assert said(text, "ru") == [((TUESDAY, WEDNESDAY, THURSDAY), ["31 октября"])]


def test_a_weekday_between_two_dates_may_belong_to_either() -> None:
    text = "30 октября, понедельник, 31 октября, вторник"

    assert said(text, "ru") == [
        ((MONDAY,), ["30 октября", "31 октября"]),
        ((TUESDAY,), ["31 октября"]),
    ]


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("on Tuesday the 31st he left", "en", 31),
        ("on Tuesday, 31st.", "en", 31),
        ("Tuesday the 29th Division left", "en", 0),
        ("Tuesday the 31st of October", "en", 0),
        ("on Tuesday 31 men", "en", 0),
        ("во вторник, 31-го, он", "ru", 31),
        ("во вторник 31-го числа он", "ru", 31),
        ("во вторник 31-го полка", "ru", 0),
    ],
)
def test_a_day_without_its_month_is_kept(text: str, language: str, day: int) -> None:
    assert [each.day for each in dates_in(text, language).weekdays] == [day]
