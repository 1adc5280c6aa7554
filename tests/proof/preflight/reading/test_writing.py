"""Writing: where a line stands, how large it is, and how far it moves on."""

import pikepdf
import pytest
from small_print import print_of, text

from octavo.proof.page_objects import UNMOVED
from octavo.proof.preflight.printed import Mark
from octavo.proof.preflight.reading.graphics import at_first
from octavo.proof.preflight.reading.lettering import Lettering
from octavo.proof.preflight.reading.writing import Writing

PT = 25.4 / 72  # mm
FONT = Lettering("Mine", True, 0, 1, {97: 600.0, 98: 600.0}, 500.0, None, frozenset({32}))  # noqa: FBT003 - its fields in order


def one(content: str) -> Mark:
    """Give the only mark of a page."""
    (mark,) = print_of(content).marks
    return mark


def test_a_line_stands_where_it_is_drawn() -> None:
    mark = one(text("abba", left=60, bottom=300, size=10))

    assert mark.size == pytest.approx(10)
    assert (mark.box.left / PT, mark.box.right / PT) == pytest.approx((60, 84), abs=0.01)


@pytest.mark.parametrize(
    ("content", "left", "right"),
    [
        ("BT /F 10 Tf 60 300 Td [(a) -1000 (b)] TJ ET", 60, 82),
        ("BT /F 10 Tf 2 Tc 60 300 Td (ab) Tj ET", 60, 74),
        ("BT /F 10 Tf 50 Tz 60 300 Td (ab) Tj ET", 60, 66),
        ("BT /F 10 Tf 60 300 Td ( a ) Tj ET", 65, 71),
        ("BT /F 10 Tf 12 TL 60 300 Td T* (a) Tj ET", 60, 66),
        ("BT /F 10 Tf 12 TL 60 300 Td (a) ' ET", 60, 66),
        ('BT /F 10 Tf 60 300 Td 0 2 (ab) " ET', 60, 74),
        ("BT /F 10 Tf 60 300 TD (a) Tj ET", 60, 66),
        ("BT /F 5 Tf 2 0 0 2 60 300 Tm (a) Tj ET", 60, 66),
    ],
)
def test_moves_and_spaces(content: str, left: float, right: float) -> None:
    mark = one(content)

    assert (mark.box.left / PT, mark.box.right / PT) == pytest.approx((left, right), abs=0.01)
    assert mark.size == pytest.approx(10)


def test_turned_text_has_its_size() -> None:
    mark = one("BT /F 10 Tf 0 1 -1 0 60 300 Tm (ab) Tj ET")

    assert mark.size == pytest.approx(10)
    assert (mark.box.bottom - mark.box.top) / PT == pytest.approx(12, abs=0.01)


def test_spaces_alone_and_invisible_text_are_nothing() -> None:
    assert print_of("BT /F 10 Tf (  ) Tj ET").marks == ()
    assert print_of("BT /F 10 Tf 3 Tr (ab) Tj ET").marks == ()
    assert print_of("BT (ab) Tj ET").marks == ()


def test_the_next_string_goes_on_where_the_last_one_ended() -> None:
    now, writing = at_first((0, 0, 900, 900)), Writing()
    now.size = 10
    writing.follow("BT", [], now)
    first = writing.set([pikepdf.String("ab")], FONT, now)
    second = writing.set([pikepdf.String("a")], FONT, now)

    assert first is not None
    assert second is not None
    assert (first.corners[2], second.corners[0]) == pytest.approx((12, 12))
    assert writing.line == UNMOVED
