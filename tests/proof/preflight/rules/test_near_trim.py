"""Near trim: text near any edge is told."""

import pytest
from small_print import file_of, mark

from octavo.proof.findings import Box
from octavo.proof.preflight.printed import Drawn
from octavo.proof.preflight.rules.near_trim import near_trim


@pytest.mark.parametrize(
    ("box", "found"),
    [
        (Box(2, 20, 50, 30), 1),
        (Box(60, 20, 98, 30), 1),
        (Box(20, 1, 50, 9), 1),
        (Box(20, 140, 50, 148), 1),
        (Box(-3, 20, 50, 30), 1),
        (Box(4, 4, 96, 146), 0),
    ],
)
def test_every_edge_counts(box: Box, found: int) -> None:
    """H12: head, foot and both sides."""
    assert len(list(near_trim(file_of(mark(Drawn.TEXT, box)), 4))) == found
