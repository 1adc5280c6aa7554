"""Small type: text below the limit is told with its size."""

import pytest
from small_print import file_of, mark

from octavo.measures import parse_length
from octavo.proof.preflight.printed import Drawn
from octavo.proof.preflight.rules.small_type import small_type


@pytest.mark.parametrize(("size", "found"), [(4.0, 1), (4.9, 1), (4.97, 0), (5.0, 0), (12.0, 0)])
def test_text_below_the_limit_is_seen(size: float, found: int) -> None:
    text = mark(Drawn.TEXT, size=size)

    assert len(list(small_type(file_of(text, mark()), parse_length("5pt")))) == found
