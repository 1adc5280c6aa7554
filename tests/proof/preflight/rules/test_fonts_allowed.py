"""Fonts allowed: the bits of the project's files count, or else those that the file kept."""

import pytest
from small_print import file_of, mark

from octavo.copy.font_files import FontFile
from octavo.problems import Location
from octavo.proof.preflight.printed import Drawn, PrintFont
from octavo.proof.preflight.rules.fonts_allowed import fonts_allowed

PLACE = Location("styles/fonts.css", 8, 8)


@pytest.mark.parametrize(
    ("bits", "found"),
    [(0, 0), (2, 1), (4, 0), (8, 0), (6, 0), (0x100, 1), (0x104, 1), (0x200, 1)],
)
def test_the_bits_decide(bits: int, found: int) -> None:
    """H05: a restricted licence is bit 1 alone; with a lesser restriction it is that one."""
    seen = list(fonts_allowed(file_of(), (FontFile("A.ttf", PLACE, bits, licensed=True),)))

    assert [one.location for one in seen] == [PLACE] * found


def test_a_file_alone_has_the_bits_of_its_fonts() -> None:
    file = file_of(mark(Drawn.TEXT, font="A"), fonts=(PrintFont("A", embedded=True, fs_type=2),))

    assert [one.page for one in fonts_allowed(file, ())] == [1]
