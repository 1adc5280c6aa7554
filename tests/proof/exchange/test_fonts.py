import pikepdf
import pytest
from inked_paper import paper
from pikepdf import Dictionary, Name

from octavo.proof.exchange.fonts import fonts


@pytest.mark.parametrize(
    ("font", "told"),
    [
        (Dictionary(Subtype=Name.Type1, BaseFont=Name.Helvetica), True),
        (Dictionary(Subtype=Name.Type1, FontDescriptor=Dictionary(FontFile3=1)), False),
        (Dictionary(Subtype=Name.CIDFontType2, FontDescriptor=Dictionary()), True),
        (Dictionary(Subtype=Name.Type3), False),
    ],
)
def test_every_letter_is_in_the_file(font: pikepdf.Object, *, told: bool) -> None:
    with paper("") as document:
        font.Type = Name.Font
        document.pages[0].Resources = Dictionary(Font=Dictionary(F=document.make_indirect(font)))

        found = list(fonts(document))

    assert bool(found) is told
    assert all("is not embedded" in fact for fact in found)
