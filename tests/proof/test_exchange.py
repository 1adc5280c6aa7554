import pikepdf
import pytest
from inked_paper import paper
from pikepdf import Array

from octavo.copy.shapes.press import PressStandard
from octavo.proof.exchange import CHECKS, against_standard


def test_every_standard_has_its_checks() -> None:
    assert set(CHECKS) == set(PressStandard)


@pytest.mark.parametrize("standard", [one for one in PressStandard if one != "none"])
def test_a_file_that_was_only_drawn_is_no_standard(standard: PressStandard) -> None:
    with paper("1 0 0 rg") as document:
        found = set(against_standard(document, standard))

    assert "the file has no output intent" in found
    assert f"the file does not say that it is {standard.upper()}" in {
        fact.removesuffix(":2003").replace("X-1a", "X-1A") for fact in found
    }
    assert "page 1 has a colour in DeviceRGB, which is not of the press" in found


def test_boxes_are_looked_at_whatever_the_standard() -> None:
    with pikepdf.new() as document:
        document.add_blank_page()
        document.pages[0].ArtBox = Array([0, 0, 1, 1])

        assert list(against_standard(document, PressStandard.NONE)) == ["page 1 has no TrimBox"]
