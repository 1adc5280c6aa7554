"""Pictures: whatever way a picture is stored, it is what it was, in the inks of the press."""

import io
from typing import cast

import pikepdf
import pytest
from inked_paper import inks, picture
from pikepdf import Name
from PIL import Image

from octavo.copy.shapes.press import Inks as InkSet
from octavo.press.colour.pictures import UnreadableError, convert_picture, most_ink, pixels_of
from octavo.press.colour.spaces import space_of

RED, GRAY = (200, 30, 30), (90, 90, 90)


def photograph(document: pikepdf.Pdf, image: Image.Image) -> pikepdf.Object:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=95)
    stored = picture(document, (0,))
    stored.write(file.getvalue(), filter=Name.DCTDecode)
    stored.Width, stored.Height = image.size
    stored.ColorSpace = Name.DeviceCMYK if image.mode == "CMYK" else Name.DeviceRGB
    return stored


def converted(stored: pikepdf.Object, kind: InkSet) -> tuple[Image.Image, bool]:
    return convert_picture(stored, space_of(stored.ColorSpace), inks(kind))


@pytest.mark.parametrize("kind", [InkSet.GRAY, InkSet.CMYK])
def test_what_is_stored_is_what_was_converted(kind: InkSet) -> None:
    with pikepdf.new() as document:
        stored = picture(document, RED, GRAY)
        image, turned = converted(stored, kind)

        again, _ = pixels_of(stored, space_of(stored.ColorSpace))
        assert turned
        assert again.tobytes() == image.tobytes()
        assert again.mode == {"gray": "L", "cmyk": "CMYK"}[kind]


def test_gray_is_taken_out_of_three_parts_and_is_not_turned() -> None:
    with pikepdf.new() as document:
        stored = picture(document, GRAY, (0, 0, 0))
        image, turned = converted(stored, InkSet.CMYK)

        assert (image.mode, image.tobytes(), turned) == ("L", bytes([90, 0]), False)
        assert stored.ColorSpace == Name.DeviceGray


def test_a_photograph_stays_one_and_its_inks_are_not_turned_round() -> None:
    with pikepdf.new() as document:
        stored = photograph(document, Image.new("RGB", (16, 16), RED))
        image, _ = converted(stored, InkSet.CMYK)

        assert stored.Filter == Name.DCTDecode
        assert list(stored.Decode) == [1, 0] * 4
        as_viewers_see = pikepdf.PdfImage(cast("pikepdf.Stream", stored)).as_pil_image()
        assert as_viewers_see.mode == "CMYK"
        again, _ = pixels_of(stored, space_of(stored.ColorSpace))
        spots = zip(again.getpixel((8, 8)), image.getpixel((8, 8)), strict=True)  # type: ignore[arg-type]
        assert all(abs(one - other) < 12 for one, other in spots)


def test_inks_become_gray_for_one_ink() -> None:
    with pikepdf.new() as document:
        image, turned = converted(picture(document, (0, 255, 255, 0)), InkSet.GRAY)

        assert (image.mode, turned) == ("L", True)


def test_a_palette_is_read() -> None:
    with pikepdf.new() as document:
        stored = picture(document, (0,), (1,))
        stored.ColorSpace = pikepdf.Array(
            [Name.Indexed, Name.DeviceRGB, 1, pikepdf.String(bytes([*RED, *GRAY]))]
        )
        image, _ = converted(stored, InkSet.RGB)

        assert image.convert("RGB").tobytes() == bytes([*RED, *GRAY])


def test_what_is_cut_off_is_not_converted() -> None:
    with pikepdf.new() as document:
        stored = picture(document, RED, GRAY)
        stored.Width = 9

        with pytest.raises(UnreadableError):
            converted(stored, InkSet.CMYK)


@pytest.mark.parametrize(("spot", "ink"), [((255, 255, 255, 255), 400), ((0, 0, 0, 255), 100)])
def test_ink_is_what_all_four_take_together(spot: tuple[int, ...], ink: float) -> None:
    assert most_ink(Image.new("CMYK", (9, 9), spot)) == pytest.approx(ink, abs=1.6)
    assert most_ink(Image.new("L", (9, 9), 0)) == 0


def test_a_few_spots_do_not_count() -> None:
    image = Image.new("CMYK", (100, 100))
    image.paste((255, 255, 255, 255), (0, 0, 2, 2))
    assert most_ink(image) == 0

    image.paste((255, 255, 255, 255), (0, 0, 3, 3))
    assert most_ink(image) == 400
