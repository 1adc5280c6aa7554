"""Grammar: figures, words and letters become the number of a day or of a month."""

import pytest

from octavo.copy.prose_dates.en import ENGLISH
from octavo.copy.prose_dates.grammar import any_of, looked_up
from octavo.copy.prose_dates.recogniser import dates_in
from octavo.copy.prose_dates.ru import RUSSIAN

ORDINALS = (
    "первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого "
    "одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого "
    "семнадцатого восемнадцатого девятнадцатого двадцатого"
)


@pytest.mark.parametrize(
    ("word", "number"), [("29", 29), ("29th", 29), ("1st", 1), ("twenty-ninth", 29), ("third", 3)]
)
def test_an_english_day_is_a_number(word: str, number: int) -> None:
    assert ENGLISH.number(word) == number


@pytest.mark.parametrize(
    ("word", "number"), [("29-го", 29), ("тридцать первого", 31), ("двадцатое", 20)]
)
def test_a_russian_day_is_a_number(word: str, number: int) -> None:
    assert RUSSIAN.number(word) == number


def test_the_russian_ordinals_count_on() -> None:
    """Each of them stands before a month in prose, too."""
    assert [RUSSIAN.number(word) for word in ORDINALS.split()] == [*range(1, 21)]
    text = "; ".join(f"до {word} октября" for word in ORDINALS.split())
    assert [mention.days[0].day for mention in dates_in(text, "ru").mentions] == [*range(1, 21)]


def test_the_english_ordinals_count_on() -> None:
    words = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    text = "; ".join(f"the {word} of May" for word in words.split())

    assert [mention.days[0].day for mention in dates_in(text, "en").mentions] == [*range(1, 13)]


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("X", 10),
        ("Х", 10),
        ("XII", 12),
        ("XIX", 0),
        ("10", 10),
        ("13", 0),
        ("окт.", 10),
        ("мая", 5),
    ],
)
def test_a_month_is_a_word_or_figures(word: str, month: int) -> None:
    assert RUSSIAN.month(word) == month


def test_the_longest_beginning_counts() -> None:
    """The sixteenth is not the sixth."""
    assert looked_up({"шест": 6, "шестнадцат": 16}, "шестнадцатого") == 16
    assert looked_up({"шест": 6}, "пятого") == 0


def test_a_quick_look_minds_no_capitals() -> None:
    pattern = any_of({"окт": 10})

    assert pattern.search("29 ОКТЯБРЯ")
    assert pattern.search("29 октября")
    assert not pattern.search("29 ноября")


def test_only_forms_that_may_be_there_are_looked_for() -> None:
    assert not ENGLISH.forms_for("They met on Monday, 38 of them.")
    assert all(form.in_figures for form in ENGLISH.forms_for("On 29/X they met."))
    assert not any(form.in_figures for form in ENGLISH.forms_for("On 29 October they met."))
    assert len(ENGLISH.forms_for("On 29 October, 29/X.")) == len(ENGLISH.forms)
