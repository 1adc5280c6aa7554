"""Colour spaces: text and lines are told once for the file, pictures one by one."""

from small_print import RED, file_of, mark

from octavo.copy.shapes.rule_settings import ColourSpace
from octavo.proof.preflight.printed import Drawn, Ink, Raster
from octavo.proof.preflight.rules.colour_spaces import colour_spaces

PRESS = (ColourSpace.GRAY, ColourSpace.CMYK)
RASTER = Raster(300, line_art=False)


def test_text_in_a_strange_space_is_told_once_with_its_pages() -> None:
    marks = [mark(ink=RED, page=page) for page in (1, 2, 2)]

    (one,) = colour_spaces(file_of(*marks, pages=2), PRESS)

    assert one.message == "text, lines or areas are in RGB on 2 pages; the printer takes grey, CMYK"
    assert one.page == 1


def test_pictures_are_told_one_by_one() -> None:
    rgb = Ink(ColourSpace.RGB)
    pictures = [mark(Drawn.PICTURE, ink=rgb, raster=RASTER, page=page) for page in (1, 2)]

    found = list(colour_spaces(file_of(*pictures, pages=2), PRESS))

    assert [(one.page, one.picture) for one in found] == [(1, True), (2, True)]


def test_a_spot_colour_has_its_name() -> None:
    (one,) = colour_spaces(file_of(mark(ink=Ink(ColourSpace.SPOT, (1.0,), "/Gold"))), PRESS)

    assert "'/Gold'" in one.message


def test_what_is_taken_is_no_finding() -> None:
    assert list(colour_spaces(file_of(mark(), mark(ink=RED)), tuple(ColourSpace))) == []
