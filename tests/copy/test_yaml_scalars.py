"""YAML scalars: what stands without quotation marks is what YAML 1.2 says, and dates are text."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.yaml_scalars import plain_scalar


@given(st.integers(-(10**18), 10**18))
def test_whole_numbers_are_read_as_they_are_written(number: int) -> None:
    assert plain_scalar(str(number)) == number


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_decimal_numbers_are_read_as_they_are_written(number: float) -> None:
    assert plain_scalar(repr(number)) == number


@given(st.from_regex(r"0[0-9]{1,12}", fullmatch=True))
def test_a_number_with_a_needless_zero_stays_text(text: str) -> None:
    assert plain_scalar(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "NO",
        "yes",
        "on",
        "off",
        "y",
        "n",
        "tRue",
        "12:30",
        "1:2:3",
        "1917-10-29",
        "1917-11",
        "2001-12-14t21:59:43.10-05:00",
        "010",
        "07.11",
        "0777",
        "1_000",
        "0b101",
        "1,5",
        "5 %",
        "1.2.3",
        "+",
        "-",
        ".",
        "e5",
        "nulL",
        "0o8",
        "0x",
        "٣",
    ],
)
def test_what_yaml_1_1_misread_stays_text(text: str) -> None:
    assert plain_scalar(text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("NULL", None),
        ("true", True),
        ("FALSE", False),
        ("0", 0),
        ("-12", -12),
        ("+7", 7),
        ("0o17", 15),
        ("0x1F", 31),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("-.INF", -math.inf),
    ],
)
def test_the_core_schema_of_yaml_1_2_is_read(text: str, value: object) -> None:
    read = plain_scalar(text)

    assert read == value
    assert type(read) is type(value)


def test_not_a_number_is_read_as_such() -> None:
    read = plain_scalar(".nan")

    assert isinstance(read, float)
    assert math.isnan(read)


def test_a_number_without_end_stays_text() -> None:
    figures = "9" * 5000

    assert plain_scalar(figures) == figures
