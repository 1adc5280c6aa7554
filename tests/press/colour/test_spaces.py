import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from octavo.press.colour.spaces import Space, resources_of, space_of


def profiled(document: pikepdf.Pdf, parts: int) -> pikepdf.Object:
    return Array([Name.ICCBased, document.make_stream(b"", N=parts)])


@pytest.mark.parametrize(
    ("written", "family", "parts"),
    [
        (Name.DeviceGray, "DeviceGray", 1),
        (Name("/CMYK"), "DeviceCMYK", 4),
        (Array([Name.DeviceRGB]), "DeviceRGB", 3),
        (Array([Name.Lab, Dictionary()]), "Lab", 3),
        (Array([Name.Indexed, Name.DeviceRGB, 1, b"abcdef"]), "Indexed", 1),
        (Array([Name.Separation, Name.All, Name.DeviceCMYK, Dictionary()]), "Separation", 1),
        (Name.Pattern, "Pattern", 0),
        (None, "unknown", 0),
    ],
)
def test_a_space_is_told_by_its_name_or_its_array(
    written: pikepdf.Object | None, family: str, parts: int
) -> None:
    space = space_of(written)

    assert (space.family, space.parts) == (family, parts)


def test_a_name_is_looked_up() -> None:
    resources = Dictionary(ColorSpace=Dictionary(X=Name.DeviceCMYK))

    assert space_of(Name.X, resources) == Space("DeviceCMYK", 4)
    assert space_of(Name.Y, resources).family == "Y"


def test_what_has_a_profile_has_as_many_parts_as_it_says() -> None:
    with pikepdf.new() as document:
        assert space_of(profiled(document, 4)) == Space("ICCBased", 4, "CMYK")


def test_only_numbers_as_they_are_can_be_converted() -> None:
    assert space_of(Name.DeviceRGB).is_plain
    assert not space_of(Array([Name.Lab, Dictionary()])).is_plain


def test_a_form_without_resources_has_those_of_its_page() -> None:
    own, pages = Dictionary(A=1), Dictionary(B=1)

    assert "/A" in resources_of(Dictionary(Resources=own), pages)
    assert "/B" in resources_of(Dictionary(), pages)
    assert not resources_of(Dictionary(), None).keys()
