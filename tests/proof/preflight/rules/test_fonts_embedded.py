"""Fonts embedded: a font without its program is told at its first text."""

from small_print import file_of, mark

from octavo.proof.preflight.printed import Drawn, PrintFont
from octavo.proof.preflight.rules.fonts_embedded import fonts_embedded


def test_the_first_text_in_the_font_is_shown() -> None:
    texts = [mark(Drawn.TEXT, page=2, font="Times"), mark(Drawn.TEXT, page=1, font="Mine")]
    fonts = (
        PrintFont("Times", embedded=False, fs_type=None),
        PrintFont("Mine", embedded=True, fs_type=0),
    )

    (one,) = fonts_embedded(file_of(*texts, pages=2, fonts=fonts))

    assert "'Times'" in one.message
    assert one.page == 2
