"""Font files: each that fonts.css names is found once, with its bits and its licence."""

from pathlib import Path

import pytest
from small_print import program

from octavo.copy.font_files import FontFile, font_files
from octavo.problems import Location
from octavo.project import built_in_theme


def shelf(root: Path, css: str, fonts: dict[str, bytes]) -> tuple[FontFile, ...]:
    """Lay out a project with these fonts, and list them."""
    (root / "styles").mkdir()
    (root / "styles/fonts.css").write_text(css, encoding="utf-8")
    for name, content in fonts.items():
        path = root / "styles" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return font_files((root,), lambda path: path.relative_to(root).as_posix())


def test_every_file_is_listed_once_with_its_place_and_bits(tmp_path: Path) -> None:
    css = '/* faces */\nx { src: url("fonts/a/A.ttf") }\ny { src: url(fonts/a/A.ttf) }\n'

    found = shelf(tmp_path, css, {"fonts/a/A.ttf": program(2)})

    assert found == (FontFile("A.ttf", Location("styles/fonts.css", 2, 10), 2, licensed=False),)


@pytest.mark.parametrize("licence", ["OFL.txt", "LICENSE", "licence.md", "Copying.txt", "EULA.pdf"])
def test_a_licence_lies_beside_it(tmp_path: Path, licence: str) -> None:
    files = {"fonts/A.ttf": program(), f"fonts/{licence}": b"You may."}

    (found,) = shelf(tmp_path, "x { src: url(fonts/A.ttf) }", files)

    assert found.licensed


def test_what_cannot_be_read_is_left_to_typesetting(tmp_path: Path) -> None:
    css = "x { src: url(fonts/A.ttf), url(fonts/B.ttf), url(../../B.ttf) }"

    assert shelf(tmp_path, css, {"fonts/A.ttf": b"no font"}) == ()
    assert font_files((tmp_path / "nowhere",), str) == ()


def test_the_fonts_of_the_house_may_be_embedded_and_have_their_licences() -> None:
    """Every file is read, so that none is passed over."""
    theme = built_in_theme()

    found = font_files((theme,), lambda path: path.name)

    assert len(found) == len(list((theme / "styles/fonts").rglob("*.ttf")))
    assert all(font.licensed and font.fs_type == 0 for font in found)
