"""Overprint: black may, white vanishes, colours mix."""

import pytest
from small_print import PAPER, RED, file_of, mark

from octavo.copy.shapes.rule_settings import ColourSpace
from octavo.proof.preflight.printed import BLACK, Ink
from octavo.proof.preflight.rules.overprint import overprint

K = Ink(ColourSpace.CMYK, (0.0, 0.0, 0.0, 1.0))
NOTHING = Ink(ColourSpace.CMYK, (0.0, 0.0, 0.0, 0.0))
GOLD = Ink(ColourSpace.SPOT, (1.0,), "/Gold")


@pytest.mark.parametrize(
    ("ink", "said"),
    [(BLACK, ""), (K, ""), (PAPER, "white"), (RED, "colour"), (GOLD, "colour")],
)
def test_inks_that_overprint(ink: Ink, said: str) -> None:
    """H19: whatever is set to overprint is judged by its ink."""
    found = [one.message for one in overprint(file_of(mark(ink=ink, overprints=True)))]

    assert [said in message for message in found] == ([True] if said else [])
    assert list(overprint(file_of(mark(ink=ink)))) == []
