"""D07: a day of the text is in some calendar, or in the one that is named."""

from collections.abc import Callable

import pytest
from small_press import Press

from octavo.assemble.lints.days import impossible_days, is_possible

Said = Callable[..., list[str]]


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        ("31 ноября", "ru", "31 November does not exist in any calendar"),
        ("31.11.1917", "ru", "31 November does not exist in any calendar"),
        ("30 February", "en", "30 February does not exist in any calendar"),
        ("32 октября", "ru", "32 October does not exist in any calendar"),
        ("April 31st", "en", "31 April does not exist in any calendar"),
        ("30–31 ноября", "ru", "31 November does not exist in any calendar"),
        ("18 October (31 November)", "en", "31 November does not exist in any calendar"),
        ("29 февраля 1917 г.", "ru", "29 February 1917 does not exist in any calendar"),
        (
            "29 February 1900 New Style",
            "en",
            "29 February 1900 does not exist in the Gregorian calendar",
        ),
    ],
)
def test_an_impossible_day_is_found(text: str, language: str, message: str, said: Said) -> None:
    assert said(impossible_days, text, language) == [message]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("30 ноября", "ru"),
        ("29 февраля 1916 г.", "ru"),
        ("29 февраля", "ru"),  # it may be that of the year before
        ("29 February 1900", "en"),  # the Julian calendar has it
        ("1 to 13 February 1918 were skipped", "en"),
        ("29 February of the same year", "en"),
        ("31 delegates in November", "en"),
        ("45 ноябрьских резолюций, 31 в ноябре", "ru"),
        ("in 1916, on 29 February, it snowed", "en"),
        ("3.31.1917", "en"),
    ],
)
def test_a_near_miss_is_left_alone(text: str, language: str, said: Said) -> None:
    assert said(impossible_days, text, language) == []


def test_the_hint_tells_what_there_is(press: Press) -> None:
    _, corpus = press.passage("31 November; 30 February; 29 February 1900 New Style")

    assert [finding.hint for finding in impossible_days(corpus)] == [
        "November has 30 days: correct the date",
        "February has 29 days at the most: correct the date",
        "February 1900 had 28 days; it exists in the Julian calendar: correct the date",
    ]


def test_other_lints_ask_whether_a_day_may_be(press: Press) -> None:
    passage, corpus = press.passage("29 October and 31 November")
    possible = [is_possible(mention, passage, corpus.almanac) for mention in passage.dates.mentions]

    assert possible == [True, False]
