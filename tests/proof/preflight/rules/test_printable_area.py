"""Printable area: anything but paper counts, text or not."""

import pytest
from small_print import PAPER, file_of, mark

from octavo.measures import Length
from octavo.proof.findings import Box
from octavo.proof.preflight.printed import BLACK, Ink
from octavo.proof.preflight.rules.printable_area import printable_area


@pytest.mark.parametrize(
    ("box", "ink", "found"),
    [
        (Box(3, 20, 50, 30), BLACK, 1),
        (Box(20, 20, 96, 30), BLACK, 1),
        (Box(5, 5, 95, 145), BLACK, 0),
        (Box(0, 0, 100, 150), PAPER, 0),
    ],
)
def test_ink_near_the_edge_is_seen(box: Box, ink: Ink, found: int) -> None:
    assert len(list(printable_area(file_of(mark(box=box, ink=ink)), Length(5)))) == found
