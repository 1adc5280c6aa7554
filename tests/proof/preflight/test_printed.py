"""Printed: inks know what they print, and a file finds its texts."""

import pytest
from small_print import file_of, mark

from octavo.copy.shapes.rule_settings import ColourSpace
from octavo.proof.preflight.printed import BLACK, Drawn, Ink, PrintFont


@pytest.mark.parametrize(
    ("space", "parts", "white", "paper", "inks"),
    [
        (ColourSpace.GRAY, (0.0,), False, False, 1),
        (ColourSpace.GRAY, (0.9,), True, False, 1),
        (ColourSpace.GRAY, (1.0,), True, True, 1),
        (ColourSpace.RGB, (1.0, 1.0, 1.0), True, True, 1),
        (ColourSpace.RGB, (0.4, 0.4, 0.41), False, False, 1),
        (ColourSpace.RGB, (1.0, 0.0, 0.0), False, False, 2),
        (ColourSpace.CMYK, (0.0, 0.0, 0.0, 0.0), True, True, 1),
        (ColourSpace.CMYK, (0.0, 0.0, 0.0, 0.1), True, False, 1),
        (ColourSpace.CMYK, (0.5, 0.5, 0.0, 1.0), False, False, 3),
        (ColourSpace.SPOT, (1.0,), False, False, 1),
        (ColourSpace.LAB, (95.0, 0.0, 0.0), True, False, 1),
        (ColourSpace.LAB, (50.0, 60.0, 0.0), False, False, 2),
        (ColourSpace.RGB, (), False, False, 1),
    ],
)
def test_inks(
    space: ColourSpace, parts: tuple[float, ...], *, white: bool, paper: bool, inks: int
) -> None:
    ink = Ink(space, parts)

    assert (ink.is_white, ink.is_paper, ink.inks) == (white, paper, inks)


def test_a_file_finds_the_first_text_of_a_font() -> None:
    file = file_of(mark(Drawn.TEXT, font="A"), mark(Drawn.TEXT, page=2, font="B"), pages=2)

    found = file.first_in(PrintFont("B", embedded=True, fs_type=0))

    assert found is not None
    assert found.page == 2
    assert file.first_in(PrintFont("C", embedded=True, fs_type=0)) is None
    assert [one.ink for one in file.marks] == [BLACK, BLACK]
