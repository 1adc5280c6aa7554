"""Date tokens: the words of a date are taken apart, and 3/4/1917 is not guessed at."""

import pytest

from octavo.exchange.incoming.date_tokens import DayOrder, OrderUnknownError, tokens_of


def taken(text: str, order: DayOrder | None = None) -> str:
    """Write the tokens of a text: ``d29 m10 y1917``."""
    return " ".join(f"{token.kind}{token.number or ''}".strip() for token in tokens_of(text, order))


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("29 октября 1917 г.", "d29 m10 y1917"),
        ("october 29th, 1917", "m10 d29 y1917"),
        ("29-го октября 1917 года", "d29 m10 y1917"),
        ("в воскресенье, 29 окт. 1917", "d29 m10 y1917"),
        ("25–27 x 1917", "d25 - d27 m10 y1917"),
        ("с 25 по 27 октября", "d25 - d27 m10"),
        ("29.10.1917", "d29 m10 y1917"),
        ("29. 10. 1917", "d29 m10 y1917"),
        ("1917-10-29", "y1917 m10 d29"),
        ("1917.10", "y1917 m10"),
        ("29/10/1917", "d29 m10 y1917"),
        ("10/29/1917", "m10 d29 y1917"),
        ("soon", "x"),
    ],
)
def test_a_date_is_taken_apart(text: str, tokens: str) -> None:
    assert taken(text) == tokens


def test_the_order_of_small_numbers_has_to_be_told() -> None:
    with pytest.raises(OrderUnknownError):
        tokens_of("3/4/1917", None)

    assert taken("3/4/1917", DayOrder.DAY_FIRST) == "d3 m4 y1917"
    assert taken("3/4/1917", DayOrder.MONTH_FIRST) == "m3 d4 y1917"
    assert taken("4/4/1917") == "d4 m4 y1917"
