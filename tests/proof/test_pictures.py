"""Pictures: every page is drawn within its trim, and all together weigh little."""

import io
import random

import pikepdf
import pytest
from accounts import pdf_of
from PIL import Image

from octavo.proof.pictures import LARGE, SMALL, Picture, page_pictures

A5 = (148.0, 210.0)


def image_of(picture: Picture | None) -> Image.Image:
    """Open a picture."""
    assert picture is not None
    image = Image.open(io.BytesIO(picture.image))
    assert image.size == (picture.width, picture.height)
    assert picture.media_type == f"image/{str(image.format).lower()}"
    return image


def drawn(commands: str, **boxes: list[int]) -> bytes:
    """Make a PDF of one page, 200 points square, from drawing commands and page boxes."""
    with pikepdf.new() as document:
        page = document.add_blank_page(page_size=(200, 200))
        page.Contents = document.make_stream(commands.encode())
        for name, corners in boxes.items():
            page[f"/{name}"] = pikepdf.Array(corners)
        file = io.BytesIO()
        document.save(file)
    return file.getvalue()


def dense(pages: int) -> bytes:
    """Make pages of A5 that are as full of small dark strokes as a page of type."""
    random.seed(1)
    with pikepdf.new() as document:
        for _ in range(pages):
            page = document.add_blank_page(page_size=(420, 595))
            strokes = "".join(
                f"{x + random.random():.1f} {y + random.random() * 3:.1f} 1.4 4 re "  # noqa: S311
                for y in range(60, 540, 12)
                for x in range(50, 370, 4)
                if random.random() < 0.8  # noqa: S311
            )
            page.Contents = document.make_stream(f"{strokes} f".encode())
        file = io.BytesIO()
        document.save(file)
    return file.getvalue()


def test_every_page_is_drawn_and_those_asked_for_larger() -> None:
    pictures = page_pictures(pdf_of(4, *A5), {3})
    widths = [image_of(picture).width for picture in pictures]

    assert widths == [280, 280, 560, 280]  # 148 mm at 48 and at 96 dots an inch


def test_ink_is_where_it_stands_on_the_page() -> None:
    """The pages have a square in their left top corner."""
    image = image_of(page_pictures(pdf_of(1), ())[0]).convert("L")
    right, bottom = image.width - 1, image.height - 1

    assert image.getpixel((2, 2)) == 0
    assert [image.getpixel(at) for at in ((right, 2), (2, bottom), (right, bottom))] == [255] * 3


def test_a_page_is_shown_within_its_trim_whatever_its_other_boxes() -> None:
    """A red frame stands outside the trim; the trim is all blue but for its right top corner."""
    commands = "1 0 0 rg 0 0 200 200 re f 0 0 1 rg 20 40 100 150 re f 1 1 0 rg 110 180 10 10 re f"
    pdf = drawn(commands, TrimBox=[20, 40, 120, 190], CropBox=[10, 10, 190, 195])
    image = image_of(page_pictures(pdf, {1})[0]).convert("RGB")
    colours = {
        place: image.getpixel(at)
        for place, at in {
            "left": (2, image.height // 2),
            "foot": (image.width // 2, image.height - 3),
            "corner": (image.width - 4, 3),
        }.items()
    }

    assert image.height / image.width == pytest.approx(1.5, abs=0.02)
    assert min(colours["left"][2], colours["foot"][2]) > 200  # type: ignore[index]
    assert max(colours["left"][0], colours["foot"][0]) < 60  # type: ignore[index]
    assert min(colours["corner"][:2]) > 180  # type: ignore[index]


@pytest.mark.parametrize(
    ("commands", "kind"),
    [("0 g 20 20 9 9 re f", "PNG"), ("1 0 0 rg 20 20 99 99 re f", "JPEG"), ("", "PNG")],
)
def test_type_is_kept_crisp_and_colour_is_kept(commands: str, kind: str) -> None:
    (picture,) = page_pictures(drawn(commands), ())

    assert image_of(picture).format == kind


@pytest.mark.parametrize("size", [(20.0, 30.0), (841.0, 1189.0), (3000.0, 20.0)])
def test_cards_and_posters_have_pictures_of_a_sensible_size(size: tuple[float, float]) -> None:
    small, large = page_pictures(pdf_of(2, *size), {2})

    assert image_of(small).width * image_of(small).height <= SMALL.each * 1.02
    assert image_of(large).width * image_of(large).height <= LARGE.each * 1.02
    assert image_of(large).width > image_of(small).width


@pytest.mark.parametrize("large", [(), range(1, 401)])
def test_four_hundred_dense_pages_weigh_less_than_six_megabytes(large: tuple[int, ...]) -> None:
    """A tenth of the book is drawn, at the grade of the whole."""
    pages = 40
    sizes = [image_of(each).size for each in page_pictures(pdf_of(400, *A5), large)[:1]]
    pictures = page_pictures(dense(pages), range(1, pages + 1) if large else ())
    weight = sum(len(each.image) for each in pictures if each)
    pixels = sum(each.width * each.height for each in pictures if each)

    assert weight / pixels * sizes[0][0] * sizes[0][1] * 400 < 6_000_000


def test_the_same_pdf_gives_the_same_bytes() -> None:
    pdf = dense(2)

    assert page_pictures(pdf, {2}) == page_pictures(pdf, {2})


def test_a_page_that_cannot_be_drawn_leaves_the_others() -> None:
    with pikepdf.open(io.BytesIO(pdf_of(3))) as document:
        document.pages[1].MediaBox = pikepdf.Array([0, 0, 0, 0])
        file = io.BytesIO()
        document.save(file)
    pictures = page_pictures(file.getvalue(), ())

    assert len(pictures) == 3
    assert pictures[0] is not None
    assert pictures[2] is not None


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.7", b"no pdf"])
def test_what_is_no_pdf_has_no_pages(pdf: bytes) -> None:
    assert page_pictures(pdf, {1}) == ()
