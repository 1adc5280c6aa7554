"""Lettering: what is set can be copied out again, and its font has no letter more."""

import io

import pikepdf
import pypdfium2
import pytest
from imposed_sheets import typeface

from octavo.press.imposition.drawing import add_sheet, finished
from octavo.press.ink import text
from octavo.press.marking import in_mm, marking


@pytest.mark.parametrize("words", ["Sheet 1 of 3", "Тетрадь 1 из 4 · лицо", "«ёлка» – 100 %"])
def test_what_is_set_is_read_again(words: str) -> None:
    ink = text(words, 10, 10, 4, typeface())
    with pikepdf.new() as target:
        resources = pikepdf.Dictionary(marking(target, typeface(), ink.letters))
        add_sheet(target, 200, 100, in_mm(ink).encode(), resources)
        pdf = finished(target)

    document = pypdfium2.PdfDocument(pdf)
    page = document[0].get_textpage()
    assert page.get_text_range() == words
    page.count_rects()
    right = page.get_rect(0)[2] * 25.4 / 72
    assert right == pytest.approx(10 + typeface().width(words, 4), abs=0.6)
    document.close()
    assert len(pdf) < 12_000


def test_an_unknown_letter_is_a_question_mark() -> None:
    assert typeface().codes("漢") == typeface().codes("?")
    assert typeface().width("漢", 1) == typeface().width("?", 1)


def test_lines_are_no_wider_than_the_measure() -> None:
    lines = typeface().lines("one two three four five six", 4, 20)

    assert " ".join(lines) == "one two three four five six"
    assert len(lines) > 1
    assert all(typeface().width(line, 4) <= 20 for line in lines)
    assert typeface().lines("", 4, 20) == ()


def test_the_same_letters_give_the_same_font() -> None:
    with pikepdf.new() as one, pikepdf.new() as two:
        fonts = [typeface().embedded(target, frozenset("abc")) for target in (one, two)]
        programs = [font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes() for font in fonts]

    assert programs[0] == programs[1]
    assert io.BytesIO(programs[0]).read(4) == b"\x00\x01\x00\x00"
