"""Lettering: widths, spaces and what lacks, of fonts of one byte and of two."""

import pikepdf
import pytest
from small_print import print_of, program

from octavo.proof.preflight.reading.lettering import lettering_of

N = pikepdf.Name


def simple(**more: object) -> pikepdf.Dictionary:
    """Make a font of one byte a sign."""
    keys = {"Type": N.Font, "Subtype": N.TrueType, "BaseFont": N("/ABCDEF+Mine"), **more}
    return pikepdf.Dictionary({f"/{key}": value for key, value in keys.items()})


def test_the_tag_of_a_part_is_no_part_of_the_name() -> None:
    assert lettering_of(simple()).name == "Mine"


def test_widths_are_those_of_the_font_or_else_ordinary() -> None:
    font = lettering_of(simple(FirstChar=97, Widths=pikepdf.Array([600, 250])))

    assert [width for _, width in font.drawn(b"abz")] == [0.6, 0.25, 0.5]


def test_the_space_of_one_byte_stretches() -> None:
    font = lettering_of(simple())

    assert font.stretches(32)
    assert 32 in font.spaces


def composite(widths: list[object]) -> pikepdf.Dictionary:
    """Make a font of two bytes a sign with these widths."""
    within = pikepdf.Dictionary(Subtype=N.CIDFontType2, CIDToGIDMap=N.Identity, DW=900)
    within.W = pikepdf.Array(widths)
    return simple(
        Subtype=N.Type0, Encoding=N("/Identity-H"), DescendantFonts=pikepdf.Array([within])
    )


@pytest.mark.parametrize(
    ("widths", "found"),
    [
        ([3, pikepdf.Array([100, 200])], [0.1, 0.2, 0.9]),
        ([3, 4, 300], [0.3, 0.3, 0.9]),
        ([3, pikepdf.Array([100]), 4, 5, 700], [0.1, 0.7, 0.7]),
        ([3], [0.9, 0.9, 0.9]),
    ],
    ids=["list", "range", "both", "broken"],
)
def test_composite_widths(widths: list[object], found: list[float]) -> None:
    font = lettering_of(composite(widths))

    assert [width for _, width in font.drawn(b"\0\3\0\4\0\5")] == found
    assert font.lacks == 0


def test_the_bits_of_an_embedded_font_are_read() -> None:
    texts = "BT /F 9 Tf (a) Tj ET"

    assert [font.fs_type for font in print_of(texts, bits=4).fonts] == [4]
    assert len(program(4)) > 0


def test_a_broken_program_has_no_bits_and_is_embedded() -> None:
    with pikepdf.new() as document:
        descriptor = pikepdf.Dictionary(FontFile2=document.make_stream(b"no font"))
        font = lettering_of(simple(FontDescriptor=descriptor))

    assert (font.font.embedded, font.font.fs_type) == (True, None)
