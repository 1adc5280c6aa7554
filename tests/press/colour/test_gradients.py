import pikepdf
import pytest
from inked_paper import inks
from pikepdf import Array, Dictionary, Name

from octavo.copy.shapes.press import Inks as InkSet
from octavo.press.colour.gradients import UnknownGradientError, colours_of, convert_gradient


def step(first: list[float], last: list[float]) -> pikepdf.Object:
    return Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array(first), C1=Array(last), N=1)


def gradient(
    function: pikepdf.Object, space: Name = Name.DeviceRGB, kind: int = 2
) -> pikepdf.Object:
    return Dictionary(ShadingType=kind, ColorSpace=space, Function=function)


def stitched(*steps: pikepdf.Object) -> pikepdf.Object:
    return Dictionary(FunctionType=3, Functions=Array(steps))


def test_all_steps_are_converted_and_meet_as_before() -> None:
    shading = gradient(stitched(step([1, 0, 0], [0, 0, 1]), step([0, 0, 1], [0, 0, 0])))

    found = convert_gradient(shading, inks(InkSet.CMYK))

    assert shading.ColorSpace == Name.DeviceCMYK
    assert {len(colour) for colour in found} == {4}
    assert found[1] == found[2]
    assert colours_of(shading) == found


def test_black_to_white_stays_gray() -> None:
    shading = gradient(step([0, 0, 0], [1, 1, 1]))

    assert convert_gradient(shading, inks(InkSet.CMYK)) == ((0.0,), (1.0,))
    assert shading.ColorSpace == Name.DeviceGray


@pytest.mark.parametrize(
    "shading",
    [
        gradient(step([0, 0, 0], [1, 1, 1]), kind=4),
        gradient(Array([step([0], [1])] * 3)),
        gradient(Dictionary(FunctionType=0)),
        gradient(step([0, 0, 0], [1, 1, 1]), space=Name.Unheard),
    ],
)
def test_what_is_made_otherwise_is_told(shading: pikepdf.Object) -> None:
    with pytest.raises(UnknownGradientError):
        colours_of(shading)
