import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from octavo.problems import Location, Problem
from octavo.typeset.pictures import MAX_BYTES, problem_of_picture

HERE = Location("content/w/a.md", 4)


def png(path: Path, width: int, height: int) -> Path:
    """Write a PNG that is nothing but a header: its pixels are never looked at."""
    header = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + header + struct.pack(">I", zlib.crc32(header))
    empty = struct.pack(">I", 0) + b"IDAT" + struct.pack(">I", zlib.crc32(b"IDAT"))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk + empty)
    return path


def found(path: Path) -> Problem | None:
    return problem_of_picture(path, "content/w/images/a", HERE)


@pytest.mark.parametrize("kind", ["png", "jpeg", "gif", "tiff", "webp"])
def test_a_picture_is_accepted(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"a.{kind}"
    Image.new("RGB", (3, 2)).save(path)

    assert found(path) is None


@pytest.mark.parametrize(
    ("width", "height"), [(12_300, 12_300), (14_000, 12_000), (40_000, 40_000)]
)
def test_a_picture_with_too_many_pixels_is_refused(tmp_path: Path, width: int, height: int) -> None:
    problem = found(png(tmp_path / "a.png", width, height))

    assert problem is not None
    assert (problem.code, problem.location) == ("L09", HERE)
    assert problem.hint


def test_a_large_scan_is_accepted(tmp_path: Path) -> None:
    """An A3 page at 800 dpi, in black and white."""
    path = tmp_path / "a.png"
    Image.new("1", (9354, 13229)).save(path)

    assert problem_of_picture(path, "a.png", Location("text.md", 3, 1)) is None


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)

    problem = found(path)
    assert problem is not None
    assert problem.code == "L09"


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n", b"GIF89a"])
def test_what_is_no_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(content)

    problem = found(path)
    assert problem is not None
    assert problem.code == "S03"


def test_a_drawing_that_is_refused_is_l10(tmp_path: Path) -> None:
    path = tmp_path / "a.SVG"
    path.write_text("<svg>")

    problem = found(path)
    assert problem is not None
    assert (problem.code, problem.location) == ("L10", HERE)


def test_a_picture_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    """Its header is whole, so that only reading it to the end tells."""
    path = tmp_path / "cut.jpg"
    Image.effect_noise((600, 600), 80).save(path)
    path.write_bytes(path.read_bytes()[:3000])

    problem = problem_of_picture(path, "cut.jpg", Location("text.md", 3, 1))

    assert problem is not None
    assert problem.code == "S03"
