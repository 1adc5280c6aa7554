"""Graphics: the state follows the operators, and says why something can be seen through."""

from decimal import Decimal

import pikepdf
import pytest

from octavo.copy.shapes.rule_settings import ColourSpace
from octavo.proof.preflight.printed import Ink
from octavo.proof.preflight.reading.graphics import Graphics, at_first, numbers_of, part_of


def state(**resources: object) -> tuple[Graphics, pikepdf.Dictionary]:
    """Begin a page with these resources."""
    whole = pikepdf.Dictionary({f"/{key}": value for key, value in resources.items()})
    return at_first((0, 0, 100, 100)), whole


def test_device_colours_fill_and_stroke() -> None:
    now, resources = state()

    assert now.follow("rg", [1, 0, Decimal("0.5")], resources)
    assert now.follow("K", [0, 0, 0, 1], resources)
    assert now.fill.ink == Ink(ColourSpace.RGB, (1, 0, 0.5))
    assert now.stroke.ink == Ink(ColourSpace.CMYK, (0, 0, 0, 1))


def test_a_space_begins_with_its_own_colour() -> None:
    now, resources = state()

    now.follow("cs", [pikepdf.Name.DeviceCMYK], resources)
    assert now.fill.ink == Ink(ColourSpace.CMYK, (0, 0, 0, 1))
    now.follow("scn", [1, 0, 0, 0], resources)
    assert now.fill.ink.parts == (1, 0, 0, 0)


@pytest.mark.parametrize(
    ("extended", "why"),
    [
        ({"/ca": 0.5}, "an opacity of 0.5"),
        ({"/BM": pikepdf.Name.Multiply}, "the blend mode Multiply"),
        ({"/SMask": pikepdf.Dictionary()}, "a soft mask"),
        ({"/SMask": pikepdf.Name("/None"), "/ca": 1}, ""),
        ({"/BM": pikepdf.Array([pikepdf.Name.Normal])}, ""),
    ],
)
def test_what_can_be_seen_through_says_why(extended: dict[str, object], why: str) -> None:
    now, resources = state(ExtGState=pikepdf.Dictionary(S=pikepdf.Dictionary(extended)))

    assert now.follow("gs", [pikepdf.Name("/S")], resources)
    assert now.veil_of(now.fill) == why


def test_overprinting_of_strokes_is_that_of_fills_unless_said() -> None:
    now, resources = state(ExtGState=pikepdf.Dictionary(S=pikepdf.Dictionary({"/OP": True})))
    now.follow("gs", [pikepdf.Name("/S")], resources)

    assert (now.fill.overprints, now.stroke.overprints) == (True, True)


def test_the_text_state_is_kept() -> None:
    now, resources = state()
    for operator, value in (("Tc", 1), ("Tw", 2), ("Tz", 50), ("TL", 12), ("Ts", 3), ("Tr", 1)):
        assert now.follow(operator, [value], resources)

    assert (now.between, now.words, now.stretch) == (1, 2, 0.5)
    assert (now.leading, now.rise, now.mode) == (12, 3, 1)


def test_what_draws_is_left_to_others() -> None:
    now, resources = state()

    assert not now.follow("Tj", [], resources)
    assert numbers_of([1, True, pikepdf.Name.X, Decimal("0.5")]) == (1, 0.5)
    assert part_of(None, "/Font") is None
