"""ISBN: true numbers pass, and every slip of one figure is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.isbn import IsbnError, awaits_figures, check_digit, is_placeholder, isbn_figures


@pytest.mark.parametrize(
    "written", ["978-0-306-40615-7", "9780306406157", "ISBN 978 0 306 40615 7", "978‑5‑02‑013850‑6"]
)
def test_a_number_is_read_however_it_is_written(written: str) -> None:
    assert isbn_figures(written) in {"9780306406157", "9785020138506"}


@given(
    st.integers(0, 10**9 - 1).map(lambda number: f"978{number:09}"),
    st.integers(0, 12),
    st.integers(1, 9),
)
def test_a_slip_in_one_figure_is_found(twelve: str, place: int, by: int) -> None:
    figures = twelve + check_digit(twelve)
    wrong = f"{figures[:place]}{(int(figures[place]) + by) % 10}{figures[place + 1 :]}"

    assert isbn_figures(figures) == figures
    with pytest.raises(IsbnError):
        isbn_figures(wrong)


def test_an_old_number_is_told_in_its_new_form() -> None:
    with pytest.raises(IsbnError) as refused:
        isbn_figures("0-8044-2957-X")

    assert refused.value.hint.endswith("9780804429573")


@pytest.mark.parametrize(
    "text", ["", "978", "977-0-306-40615-0", "978-0-306-40615-77", "978O306406157"]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(IsbnError):
        isbn_figures(text)


def test_an_x_stands_for_a_figure_that_is_not_known_yet() -> None:
    assert awaits_figures("978-X-XXXX-XXXX-X")
    assert awaits_figures("978-5-Х-Х")
    assert awaits_figures("[ISBN]")
    assert not awaits_figures("0-8044-2957-X")
    assert not awaits_figures("978-0-306-40615-7")


def test_brackets_and_rows_of_x_are_placeholders_anywhere() -> None:
    assert is_placeholder("[Город]")
    assert is_placeholder("XX.X")
    assert not is_placeholder("X. Yates")
