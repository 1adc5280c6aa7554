"""Font licences: a font file without a licence is told where it is asked for."""

from octavo.copy.font_files import FontFile
from octavo.problems import Location
from octavo.proof.preflight.rules.font_licences import font_licences

PLACE = Location("styles/fonts.css", 8, 8)


def test_only_what_has_no_licence_is_told() -> None:
    files = (
        FontFile("A.ttf", PLACE, 0, licensed=False),
        FontFile("B.ttf", PLACE, 0, licensed=True),
    )

    (one,) = font_licences(files)

    assert ("'A.ttf'" in one.message, one.location) == (True, PLACE)
