"""Pictures: names begin in the work's folder, and what is not there is told."""

from pathlib import Path

import pytest

from octavo.copy.pictures import PictureShelf
from octavo.copy.prose import Picture
from octavo.problems import Location, Problem

PLACE = Location("content/w/text/en/a.md", 3, 5)


@pytest.fixture
def shelf(tmp_path: Path) -> PictureShelf:
    """Make a work's folder with one picture and one file that is none."""
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "the map.png").write_bytes(b"")
    (tmp_path / "images" / "map.txt").write_bytes(b"")
    return PictureShelf(tmp_path, "content/w")


def test_a_picture_is_named_from_the_project(shelf: PictureShelf) -> None:
    problems: list[Problem] = []

    placed = shelf.placed(Picture("images/the map.png", "A map", "", PLACE), problems)

    assert placed == Picture("content/w/images/the map.png", "A map", "", PLACE)
    assert problems == []


@pytest.mark.parametrize(
    ("source", "hint"),
    [
        ("images/thee map.png", "did you mean 'images/the map.png'?"),
        ("images", "one of: images/the map.png"),
        ("content/w/images/the map.png", "write 'images/the map.png'"),
        ("../other/images/the map.png", "put the file into content/w/images/"),
        ("/etc/map.png", "put the file into content/w/images/"),
        ("https://example.org/map.png", "put the file into content/w/images/"),
        ("data:image/png;base64,AAAA", "put the file into content/w/images/"),
        ("..\\map.png", "put the file into content/w/images/"),
        ("", "put the file into content/w/images/"),
    ],
)
def test_what_is_no_picture_of_the_work_is_told(
    shelf: PictureShelf, source: str, hint: str
) -> None:
    """M06, with a hint; the picture is given back as it was."""
    problems: list[Problem] = []
    picture = Picture(source, "", "", PLACE)

    assert shelf.placed(picture, problems) == picture
    (problem,) = problems
    assert (problem.code, problem.location) == ("M06", PLACE)
    assert problem.hint.startswith(hint)
