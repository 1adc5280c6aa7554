"""Hours: what is said beside a date is an hour only if it can be no other."""

import pytest

from octavo.copy.prose_dates.recogniser import dates_in


@pytest.mark.parametrize(
    ("text", "language", "hour"),
    [
        ("29 октября в 17 часов", "ru", "17:00"),
        ("29 октября, в 22 часа 40 минут", "ru", "22:40"),
        ("в 10 ч. утра 29 октября", "ru", "10:00"),
        ("29 октября в 5 часов вечера", "ru", "17:00"),
        ("29 октября в 11 часов ночи", "ru", "23:00"),
        ("29 октября в 12 часов ночи", "ru", "00:00"),
        ("29 октября в 2 часа ночи", "ru", "02:00"),
        ("29 октября в 05:30", "ru", "05:30"),
        ("29 октября в 5 часов", "ru", ""),
        ("29 октября в 17 домах", "ru", ""),
        ("29 октября в 25 часов", "ru", ""),
        ("29 October, at 5 p.m.", "en", "17:00"),
        ("29 October, 7:30 pm", "en", "19:30"),
        ("at 12:15 a.m. on 29 October", "en", "00:15"),
        ("29 October at 17:00", "en", "17:00"),
        ("29 October, at 10:40", "en", ""),
        ("29 October, 17 men", "en", ""),
        ("29 October at 17 Nevsky", "en", ""),
    ],
)
def test_an_hour_is_read(text: str, language: str, hour: str) -> None:
    (mention,) = dates_in(text, language).mentions

    assert mention.time == hour
