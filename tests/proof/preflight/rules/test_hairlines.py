"""Hairlines: what is a line is measured, what is an area or has the colour of paper is not."""

import pytest
from small_print import PAPER, file_of, mark

from octavo.measures import parse_length
from octavo.proof.preflight.printed import BLACK, Drawn, Ink
from octavo.proof.preflight.rules.hairlines import hairlines


@pytest.mark.parametrize(
    ("thickness", "ink", "found"),
    [(0.0, BLACK, 1), (0.2, BLACK, 1), (0.25, BLACK, 0), (None, BLACK, 0), (0.1, PAPER, 0)],
)
def test_lines_below_the_limit_are_seen(thickness: float | None, ink: Ink, found: int) -> None:
    line = mark(Drawn.STROKE, ink=ink, thickness=thickness)

    assert len(list(hairlines(file_of(line), parse_length("0.25pt")))) == found
