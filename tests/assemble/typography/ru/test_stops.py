"""A full stop ends an abbreviation or a sentence."""

import pytest

from octavo.assemble.typography.ru.stops import ends_abbreviation
from octavo.assemble.typography.rule import CALL


@pytest.mark.parametrize(
    "text",
    [
        *["в 1917 г", "1905–1907 гг", "XX в", "и др", "и пр", "см", "гл", "С", "т. д", "т.п"],
        *["т. е", "н. э", "ст. ст", "с.-д", "с.-\u2060д", "900 руб", "25 окт", "5-е изд"],
        *["В", "В. И", "В.\u202fИ", "Дан Ф", "Дан Ф. И", "Рид Дж", "Жан Ж.-Ж", "J. R. R"],
        *["в 300 г", f"в 1917 г{CALL}", "(1917 г", "624 с", "в 5 т"],
    ],
)
def test_a_stop_of_an_abbreviation(text: str) -> None:
    assert ends_abbreviation(text, len(text))


@pytest.mark.parametrize(
    "text",
    [
        *["", "слово", "Слово", "в 1917", "я", "что ж", "если б", "указ", "полк", "им", "род"],
        *["5 м", "12 см", "5\u00a0г", "20 г", "3 л", "г-н", "2-х", "2-\u2060й", "об-во"],
        *["вариант А", "Николай I", "съезд II", "гроза", "ВЦИК", "(Викжель)", "чего", "и\u0301"],
    ],
)
def test_a_stop_of_a_sentence(text: str) -> None:
    assert not ends_abbreviation(text, len(text))
