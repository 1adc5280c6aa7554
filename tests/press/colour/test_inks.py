"""Inks: gray stays gray, hues are converted, and no colour takes more ink than the profile says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from inked_paper import inks
from PIL import Image

from octavo.copy.shapes.press import Inks as InkSet
from octavo.press.colour.inks import gray_of, gray_picture

PARTS = st.floats(0, 1).map(lambda part: round(part, 3))
COLOURS = st.tuples(PARTS, PARTS, PARTS)
PRESS = {kind: inks(kind) for kind in InkSet}


@given(PARTS, st.sampled_from(InkSet))
def test_gray_keeps_its_number_in_any_inks(gray: float, kind: InkSet) -> None:
    assert PRESS[kind].colour((gray,)) == (gray,)
    assert PRESS[kind].colour((gray, gray, gray)) == (gray,)
    assert PRESS[kind].colour((0, 0, 0, round(1 - gray, 6))) == pytest.approx((gray,))


@given(COLOURS)
def test_no_colour_takes_more_ink_than_the_profile_allows(colour: tuple[float, ...]) -> None:
    inked = PRESS[InkSet.CMYK].colour(colour)

    assert len(inked) == 1 or sum(inked) <= 3.01
    assert all(0 <= part <= 1 for part in inked)


@given(COLOURS)
def test_one_ink_gives_one_part(colour: tuple[float, ...]) -> None:
    assert len(PRESS[InkSet.GRAY].colour(colour)) == 1


def test_hues_are_those_of_the_press() -> None:
    """Red is magenta and yellow, green cyan and yellow; yellow is lighter than blue."""
    four, one = PRESS[InkSet.CMYK], PRESS[InkSet.GRAY]

    cyan, magenta, yellow, black = four.colour((1, 0, 0))
    assert (cyan, black) == (0, 0)
    assert min(magenta, yellow) > 0.8
    assert one.colour((1, 1, 0)) > one.colour((0, 0, 1))


def test_a_near_gray_comes_out_near() -> None:
    """The profile of gray has the curve of sRGB: a hue hardly seen does not make it darker."""
    (gray,) = PRESS[InkSet.GRAY].colour((0.5, 0.5, 0.52))

    assert gray == pytest.approx(0.5, abs=0.01)


def test_inks_are_left_as_they_are_given() -> None:
    assert PRESS[InkSet.CMYK].colour((0.2, 0.3, 0.1, 0.4)) == (0.2, 0.3, 0.1, 0.4)


def test_the_colours_of_a_gradient_have_as_many_parts() -> None:
    assert PRESS[InkSet.GRAY].gradient(((1.0,), (0, 0, 0))) == ((1.0,), (0.0,))
    first, second = PRESS[InkSet.CMYK].gradient(((0, 0, 0), (1, 0, 0)))
    assert len(second) == len(first) == 4
    assert sum(first) == first[-1] == 1


@pytest.mark.parametrize("kind", InkSet)
def test_a_gray_picture_stays_the_same_gray(kind: InkSet) -> None:
    gray = Image.linear_gradient("L")

    for image in (gray, gray.convert("RGB")):
        converted = PRESS[kind].picture(image, None)
        assert (converted.mode, converted.tobytes()) == ("L", gray.tobytes())


def test_a_picture_with_hues_becomes_one_of_the_inks() -> None:
    image = Image.new("RGB", (2, 2), (200, 30, 30))

    assert PRESS[InkSet.CMYK].picture(image, None).mode == "CMYK"
    assert PRESS[InkSet.GRAY].picture(image, None).mode == "L"
    assert PRESS[InkSet.RGB].picture(image, None) is image


def test_black_ink_alone_is_gray() -> None:
    black = gray_picture(Image.new("CMYK", (1, 1), (0, 0, 0, 255)))

    assert black is not None
    assert black.getpixel((0, 0)) == 0
    assert gray_picture(Image.new("CMYK", (1, 1), (9, 0, 0, 255))) is None
    assert gray_of((0.1, 0.5, 0.1)) is None
