"""Near spine: it is on the left of odd pages, and thick books want more."""

import pytest
from small_print import file_of, mark

from octavo.measures import Length
from octavo.proof.findings import Box
from octavo.proof.preflight.printed import Drawn
from octavo.proof.preflight.rules.near_spine import near_spine

LEFT, RIGHT = Box(4, 20, 50, 30), Box(50, 20, 96, 30)


@pytest.mark.parametrize(
    ("page", "box", "found"), [(1, LEFT, 1), (1, RIGHT, 0), (2, LEFT, 0), (2, RIGHT, 1)]
)
def test_the_spine_changes_sides(page: int, box: Box, found: int) -> None:
    text = mark(Drawn.TEXT, box, page=page)

    assert len(list(near_spine(file_of(text, pages=2), Length(6), {}))) == found


@pytest.mark.parametrize(("pages", "found"), [(3, 0), (4, 1), (8, 1)])
def test_more_is_wanted_from_a_number_of_pages(pages: int, found: int) -> None:
    file = file_of(mark(Drawn.TEXT, LEFT), pages=pages)

    seen = list(near_spine(file, Length(3), {"4": Length(5), "8": Length(7)}))

    assert len(seen) == found
