"""Small coloured type: black is left alone, white and several inks are not."""

import pytest
from small_print import PAPER, RED, file_of, mark

from octavo.copy.shapes.rule_settings import ColourSpace
from octavo.measures import parse_length
from octavo.proof.preflight.printed import BLACK, Drawn, Ink
from octavo.proof.preflight.rules.small_coloured_type import small_coloured_type

CYAN = Ink(ColourSpace.CMYK, (1.0, 0.0, 0.0, 0.0))
GREY = Ink(ColourSpace.RGB, (0.4, 0.4, 0.4))


@pytest.mark.parametrize(
    ("ink", "size", "found"),
    [
        (RED, 6.0, 1),
        (PAPER, 6.0, 1),
        (RED, 7.0, 0),
        (BLACK, 6.0, 0),
        (GREY, 6.0, 0),
        (CYAN, 6.0, 0),
    ],
)
def test_inks_and_sizes(ink: Ink, size: float, found: int) -> None:
    text = mark(Drawn.TEXT, ink=ink, size=size)

    assert len(list(small_coloured_type(file_of(text), parse_length("7pt")))) == found
