import pikepdf
import pytest
from inked_paper import paper, picture

from octavo.press.colour.profiles import CMYK, SRGB, built_in
from octavo.press.standards.flavours import Family
from octavo.press.standards.intents import intend
from octavo.proof.exchange.colours import colours

ONLY = colours("DeviceGray", "DeviceCMYK")


@pytest.mark.parametrize(
    ("content", "profile", "wrong"),
    [
        ("0 g 0 0 0 1 k", CMYK, 0),
        ("1 0 0 rg", CMYK, 1),
        ("1 0 0 rg", SRGB, 0),
        ("0 0 0 1 k", SRGB, 1),
        ("/I Do", CMYK, 1),
        ("/I Do", SRGB, 0),
    ],
)
def test_colours_are_those_of_the_output_intent(content: str, profile: str, wrong: int) -> None:
    document = pikepdf.new()
    with paper(content, XObject={"I": picture(document, (1, 2, 3))}) as whole:
        intend(whole, built_in(profile), Family.EXCHANGE)

        assert len(list(colours()(whole))) == wrong


def test_without_an_intent_there_is_only_gray() -> None:
    with paper("0 g", "0 0 0 1 k") as document:
        assert list(colours()(document)) == [
            "page 2 has a colour in DeviceCMYK, which is not of the press"
        ]


def test_some_standards_name_all_that_there_may_be() -> None:
    with paper("0 0 0 1 k", "/P cs 1 scn", ColorSpace={"P": pikepdf.Name.CalGray}) as document:
        assert list(ONLY(document)) == ["page 2 has a colour in CalGray, which is not of the press"]
