"""D06: the two dates of one day agree, in the year that is meant."""

from collections.abc import Callable

import pytest

from octavo.assemble.lints.styles import disagreeing_styles

Said = Callable[..., list[str]]
OLD = "(Old Style)"
WRONG = "29 October 1917 (Old Style) was 11 November in the New Style, not 12 November"


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        ("29 октября (12 ноября)", "ru", WRONG),
        ("29 окт./12 нояб.", "ru", WRONG),
        ("29 October (12 November) 1917", "en", WRONG),
        ("October 29/November 12, 1917", "en", WRONG),
        ("29 октября (12 ноября по новому стилю)", "ru", WRONG),
        ("29 октября ст. ст. (12 ноября н. ст.)", "ru", WRONG),
        (
            "12 November (29 October)",
            "en",
            "12 November 1917 (New Style) was 30 October in the Old Style, not 29 October",
        ),
        (
            "1 (15) ноября",
            "ru",
            "1 November 1917 (Old Style) was 14 November in the New Style, not 15 November",
        ),
        (
            "1/15 ноября",
            "ru",
            "1 November 1917 (Old Style) was 14 November in the New Style, not 15 November",
        ),
        (
            "31 декабря 1917 г. (12 января 1918 г.)",
            "ru",
            f"31 December 1917 {OLD} was 13 January 1918 in the New Style, not 12 January 1918",
        ),
        (
            "22 апреля (5 мая) 1870 г.",
            "ru",
            "22 April 1870 (Old Style) was 4 May in the New Style, not 5 May",
        ),
        (
            "30–31 October (12–14 November)",
            "en",
            "30 October 1917 (Old Style) was 12 November in the New Style, not 12 November",
        ),
        (
            "6 November, that is, 20 November New Style",
            "en",
            "6 November 1917 (Old Style) was 19 November in the New Style, not 20 November",
        ),
    ],
)
def test_styles_that_disagree_are_found(text: str, language: str, message: str, said: Said) -> None:
    if text.startswith("30–31"):  # the second of the two is wrong
        message = "31 October 1917 (Old Style) was 13 November in the New Style, not 14 November"
    assert said(disagreeing_styles, text, language) == [message]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("29 октября (11 ноября)", "ru"),
        ("29 окт./11 нояб.", "ru"),
        ("1 (14) ноября; 1/14 ноября; 1/2 ноября", "ru"),
        ("31 декабря 1917 г. (13 января 1918 г.)", "ru"),
        ("31 December (13 January) 1918", "en"),
        ("October 29/November 11, 1917; December 31/January 13, 1918", "en"),
        ("11 November (29 October)", "en"),
        ("22 апреля (4 мая) 1870 г.", "ru"),
        ("29–30 October (11–12 November)", "en"),
        ("31 October (1 November), as accounts differ", "en"),
        ("29 October (see 12 November)", "en"),
        ("19 ноября нового стиля, то есть 6 ноября", "ru"),
        ("16 ноября, то есть к 3 ноября старого стиля", "ru"),
        ("25 October/7 November 1917, and March 8 (February 23), 1917", "en"),
        ("30 February (15 March)", "en"),  # D07 speaks of it
    ],
)
def test_a_near_miss_is_left_alone(text: str, language: str, said: Said) -> None:
    assert said(disagreeing_styles, text, language) == []
