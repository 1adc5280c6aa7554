"""Month names: months are known in every case and abbreviation, weekdays are known as such."""

import pytest

from octavo.exchange.incoming.month_names import is_weekday, month_of


@pytest.mark.parametrize(
    ("words", "month"),
    [
        ("january jan january январь января январе янв janvier januar jänner i", 1),
        ("march mar март марта мар mars märz iii", 3),
        ("may май мая мае mai v", 5),
        ("june jun июнь июня juin juni vi", 6),
        ("july jul июль июля juillet juli vii", 7),
        ("september sep sept сентябрь сентября сент сен septembre ix", 9),
        ("december dec декабрь декабря дек décembre dezember xii", 12),
    ],
)
def test_a_month_has_many_names(words: str, month: int) -> None:
    assert {word: month_of(word) for word in words.split()} == dict.fromkeys(words.split(), month)


@pytest.mark.parametrize("word", ["soon", "marathon", "майор", "xiii", "octopus", "декада"])
def test_what_only_begins_so_is_no_month(word: str) -> None:
    assert month_of(word) is None


@pytest.mark.parametrize("word", ["sunday", "sun", "tues", "воскресенье", "среду", "montag"])
def test_weekdays_are_known(word: str) -> None:
    assert is_weekday(word)
    assert not is_weekday(f"{word}x")
