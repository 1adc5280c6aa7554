"""Page pictures: a picture is carried within the page, small and without what is not seen."""

import base64
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from octavo.exchange.outgoing.page_pictures import LARGEST, carried


def seen(address: str | None) -> Image.Image:
    """Open the picture that an address holds."""
    assert address is not None
    head, _, content = address.partition(";base64,")
    assert head in {"data:image/png", "data:image/jpeg"}
    return Image.open(BytesIO(base64.b64decode(content)))


@pytest.mark.parametrize(
    ("mode", "suffix", "form"),
    [
        ("RGB", "png", "PNG"),
        ("RGBA", "png", "PNG"),
        ("P", "gif", "PNG"),
        ("RGB", "jpg", "JPEG"),
        ("L", "jpg", "JPEG"),
        ("CMYK", "tif", "JPEG"),
        ("RGB", "webp", "JPEG"),
    ],
)
def test_every_sort_of_picture_is_carried(
    tmp_path: Path, mode: str, suffix: str, form: str
) -> None:
    path = tmp_path / f"picture.{suffix}"
    Image.new(mode, (1600, 400)).save(path)

    picture = seen(carried(path))

    assert picture.format == form
    assert picture.size == (LARGEST, LARGEST // 4)


def test_a_small_picture_is_not_made_larger(tmp_path: Path) -> None:
    path = tmp_path / "picture.png"
    Image.new("RGB", (20, 10)).save(path)

    assert seen(carried(path)).size == (20, 10)


def test_what_a_camera_writes_into_a_picture_stays_behind(tmp_path: Path) -> None:
    path = tmp_path / "picture.jpg"
    exif = Image.Exif()
    exif[0x010F] = "A Camera"
    Image.new("RGB", (20, 10)).save(path, exif=exif)

    assert dict(seen(carried(path)).getexif()) == {}


@pytest.mark.parametrize("content", [b"", b"<svg onload='alert(1)'/>", b"\x89PNG\r\n\x1a\nbroken"])
def test_what_is_no_picture_is_not_carried(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "picture.png"
    path.write_bytes(content)

    assert carried(path) is None
    assert carried(tmp_path / "missing.png") is None
