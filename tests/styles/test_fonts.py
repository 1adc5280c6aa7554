"""The faces of the house have what styles/fonts/README.md promises, and draw it."""

import re
from pathlib import Path

import pytest
import weasyprint
from fontTools.ttLib import TTFont

STYLES = Path(__file__).parents[2] / "styles"
FACES = tuple(sorted((STYLES / "fonts").glob("*/*.ttf")))
ANDIKA = tuple(face for face in FACES if face.parent.name == "andika")  # for easy reading only
HOUSE = tuple(face for face in FACES if face not in ANDIKA)
LITERATA = tuple(face for face in FACES if face.parent.name == "literata")
# Source Sans 3 has no small caps in its italics.
SMALL_CAPS = tuple(face for face in HOUSE if face in LITERATA or "Italic" not in face.stem)

RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"
LATIN = "abcdefghijklmnopqrstuvwxyz"
FIGURES = "0123456789"
# hyphen, dashes, quotation marks, number, section, daggers, ellipsis, minus, primes, rouble
SIGNS = "\u2010–—«»„“”‘’‹›№§†‡…−′×°½•■→₽\u00a0\u00ad\u2009\u200a\u0301"
# narrow no-break space, figure space, word joiner: no face need have them, none may fall back
UNDRAWN = "\u202f\u2007\u2060"


def face_name(face: Path) -> str:
    """Name a face in the list of tests."""
    return face.stem


def substitutes(font: TTFont, feature: str) -> dict[str, str]:
    """Give the single substitutions of an OpenType feature, in any script."""
    table = font["GSUB"].table
    lookups = {
        index
        for record in table.FeatureList.FeatureRecord
        if record.FeatureTag == feature
        for index in record.Feature.LookupListIndex
    }
    found: dict[str, str] = {}
    for index in sorted(lookups):
        for subtable in table.LookupList.Lookup[index].SubTable:
            found.update(getattr(getattr(subtable, "ExtSubTable", subtable), "mapping", {}))
    return found


def unchanged(face: Path, feature: str, characters: str) -> str:
    """Give the characters that a feature leaves as they are."""
    with TTFont(face) as font:
        glyphs, changes = font.getBestCmap(), substitutes(font, feature)
        return "".join(sign for sign in characters if glyphs[ord(sign)] not in changes)


def test_every_font_file_is_declared_once_and_every_declared_file_is_there() -> None:
    css = (STYLES / "fonts.css").read_text(encoding="utf-8")

    declared = re.findall(r'src: url\("([^"]+)"\);', css)

    assert sorted(declared) == [face.relative_to(STYLES).as_posix() for face in FACES]
    assert "local(" not in css


def test_every_family_is_of_our_own_name_and_has_the_four_styles() -> None:
    css = (STYLES / "fonts.css").read_text(encoding="utf-8")
    blocks = re.findall(r'font-family: "([^"]+)";\s+font-style: (\w+);\s+font-weight: (\d+);', css)

    families = {family for family, _, _ in blocks}

    assert families == {"Octavo Literata", "Octavo Source Sans", "Octavo Andika"}
    assert sorted(blocks) == sorted(
        (family, style, weight)
        for family in families
        for style in ("normal", *(("italic",) if family != "Octavo Andika" else ()))
        for weight in ("400", "700")
    )


@pytest.mark.parametrize("face", FACES, ids=face_name)
def test_a_face_is_static_may_be_embedded_and_lies_beside_its_licence(face: Path) -> None:
    with TTFont(face) as font:
        assert "fvar" not in font
        assert font["OS/2"].fsType == 0
    assert "SIL OPEN FONT LICENSE Version 1.1" in (face.parent / "OFL.txt").read_text("utf-8")


@pytest.mark.parametrize("face", FACES, ids=face_name)
def test_a_face_has_russian_latin_and_the_signs_of_print(face: Path) -> None:
    wanted = RUSSIAN + RUSSIAN.upper() + "ѣіѢІ" + LATIN + LATIN.upper() + FIGURES + SIGNS

    with TTFont(face) as font:
        missing = "".join(sign for sign in wanted if ord(sign) not in font.getBestCmap())

    assert missing == ("■" if face in ANDIKA else "")


@pytest.mark.parametrize("face", HOUSE, ids=face_name)
@pytest.mark.parametrize("feature", ["onum", "sups", "subs", "numr", "dnom"])
def test_a_face_has_old_style_figures_superiors_and_the_parts_of_fractions(
    face: Path, feature: str
) -> None:
    assert unchanged(face, feature, FIGURES) == ""


@pytest.mark.parametrize("face", FACES, ids=face_name)
def test_figures_of_one_width_can_be_had_for_tables(face: Path) -> None:
    with TTFont(face) as font:
        glyphs, tabular = font.getBestCmap(), substitutes(font, "tnum")
        names = [glyphs[ord(figure)] for figure in FIGURES]
        widths = [font["hmtx"][tabular.get(name, name)][0] for name in names]

    assert max(widths) - min(widths) <= 1  # of 1000 to the em: rounding in one italic


@pytest.mark.parametrize("face", SMALL_CAPS, ids=face_name)
def test_lower_case_has_true_small_caps_in_both_scripts(face: Path) -> None:
    assert unchanged(face, "smcp", RUSSIAN + LATIN) == ""


@pytest.mark.parametrize("face", LITERATA, ids=face_name)
def test_literata_makes_small_caps_of_all_capitals_but_two(face: Path) -> None:
    """If this fails the font has been mended, and all-small-caps may be used for Russian."""
    assert unchanged(face, "c2sc", RUSSIAN.upper() + LATIN.upper()) == "ЮЯ"


@pytest.mark.parametrize("family", ["Octavo Literata", "Octavo Source Sans"])
def test_the_engine_draws_the_signs_of_print_with_no_other_font(family: str) -> None:
    styles = f"html {{ font-family: '{family}' }} b, i {{ font-variant-numeric: oldstyle-nums }}"
    signs = "о".join(RUSSIAN + FIGURES + SIGNS + UNDRAWN)
    page = f"<style>{styles}</style><p>{signs} <i>{signs}</i> <b>{signs} <i>{signs}</i></b>"

    document = weasyprint.HTML(string=page).render(stylesheets=[STYLES / "fonts.css"])
    document.write_pdf()

    assert {font.family for font in document.fonts.values()} == {family}
    assert len(document.fonts) == len(("regular", "italic", "bold", "bold italic"))
