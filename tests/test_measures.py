"""Measures: what is read as a length, a trim or an amount of memory, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.measures import (
    TRIMS,
    Length,
    MeasureError,
    Trim,
    named_trim,
    parse_length,
    parse_megabytes,
)

lengths = st.integers(0, 10_000_000).map(lambda tenths: Length(tenths / 10_000))


@given(lengths)
def test_a_length_written_and_read_is_the_same_length(length: Length) -> None:
    assert parse_length(str(length)).mm == pytest.approx(length.mm, abs=1e-9)


@given(lengths, lengths)
def test_what_is_added_can_be_taken_away(one: Length, other: Length) -> None:
    assert (one + other - other).mm == pytest.approx(one.mm)


@given(lengths, st.integers(0, 20))
def test_a_length_repeated_is_a_length_added_so_many_times(length: Length, times: int) -> None:
    added = Length(0)
    for _ in range(times):
        added += length

    assert (length * times).mm == pytest.approx(added.mm)


@pytest.mark.parametrize(
    ("text", "mm"),
    [("148mm", 148), ("2cm", 20), ("5.5in", 139.7), ("72pt", 25.4), (".5 mm", 0.5), ("0mm", 0)],
)
def test_lengths_are_read_in_millimetres(text: str, mm: float) -> None:
    assert parse_length(text).mm == pytest.approx(mm)


def test_seventy_two_points_are_an_inch() -> None:
    assert parse_length("1in").pt == pytest.approx(72)


@pytest.mark.parametrize(
    ("text", "fact", "hint"),
    [
        ("20", "a number without a unit", "20mm"),
        ("2em", "'em' is not a unit", "mm, cm, in, pt"),
        ("12px", "'px' is not a unit", "pt"),
        ("-3mm", "not a length", "without a sign"),
        ("wide", "not a length", "12mm"),
        ("", "not a length", "12mm"),
        ("1.2.3mm", "not a length", "12mm"),
    ],
)
def test_what_is_no_length_is_refused_with_the_remedy(text: str, fact: str, hint: str) -> None:
    with pytest.raises(MeasureError) as caught:
        parse_length(text)

    assert fact in caught.value.fact
    assert hint in caught.value.hint


def test_every_named_trim_is_found_by_its_name() -> None:
    assert {name: named_trim(name) for name in TRIMS} == dict(TRIMS)


@pytest.mark.parametrize(
    ("name", "width", "height"),
    [
        ("a5", 148, 210),
        ("letter", 215.9, 279.4),
        ("half-letter", 139.7, 215.9),
        ("royal", 156, 234),
        ("60x84/16", 145, 200),
        ("84x108/32", 130, 200),
    ],
)
def test_named_trims_have_the_sizes_of_their_standards(
    name: str, width: float, height: float
) -> None:
    trim = named_trim(name)

    assert (trim.width.mm, trim.height.mm) == pytest.approx((width, height))


def test_every_named_trim_is_upright() -> None:
    assert all(trim.width < trim.height for trim in TRIMS.values())


@pytest.mark.parametrize("written", ["60×84/16", "60х84/16", "60X84/16", " 60x84/16 "])
def test_the_sign_of_multiplication_may_be_any(written: str) -> None:
    assert named_trim(written) is TRIMS["60x84/16"]


def test_a_misspelt_trim_is_refused_with_the_nearest_name() -> None:
    with pytest.raises(MeasureError) as caught:
        named_trim("half-leter")

    assert "did you mean 'half-letter'?" in caught.value.hint


def test_a_trim_is_written_by_its_name_or_else_by_its_sides() -> None:
    assert str(named_trim("a5")) == "a5"
    assert str(Trim(Length(100), Length(150))) == "100mm × 150mm"


@pytest.mark.parametrize(("text", "megabytes"), [("4GB", 4096), ("512MB", 512), ("1.5 gb", 1536)])
def test_memory_is_read_in_megabytes(text: str, megabytes: int) -> None:
    assert parse_megabytes(text) == megabytes


@pytest.mark.parametrize("text", ["4", "4TB", "GB", "0GB", "-1GB", ""])
def test_what_is_no_amount_of_memory_is_refused(text: str) -> None:
    with pytest.raises(MeasureError):
        parse_megabytes(text)
