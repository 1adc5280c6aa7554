import pikepdf
import pytest
from inked_paper import paper, picture
from pikepdf import Array, Dictionary, Name

from octavo.copy.shapes.press import PressStandard
from octavo.press.colour.paints import paints
from octavo.press.standards.flavours import PRESS
from octavo.press.standards.transparency import transparent, ungroup

FLAVOUR = PRESS[PressStandard.X_1A]


def found(state: pikepdf.Object) -> list[str]:
    with paper("/S gs", ExtGState={"S": state}) as document:
        return [fault.message for fault in transparent(paints(document), FLAVOUR, "x-4")]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (Dictionary(ca=0.5), "half transparent"),
        (Dictionary(CA=0), "half transparent"),
        (Dictionary(BM=Name.Multiply), "mixed"),
        (Dictionary(SMask=Dictionary(G=Dictionary())), "fades"),
    ],
)
def test_what_shines_through_is_told(state: pikepdf.Object, words: str) -> None:
    if "/SMask" in state:
        with pikepdf.new() as document:
            state.SMask.G = document.make_stream(b"", Subtype=Name.Form)
            page = document.add_blank_page()
            page.Contents = document.make_stream(b"/S gs")
            page.Resources = Dictionary(ExtGState=Dictionary(S=state))
            messages = [f.message for f in transparent(paints(document), FLAVOUR, "x-4")]
    else:
        messages = found(state)
    (message,) = messages
    assert words in message


@pytest.mark.parametrize(
    "state", [Dictionary(ca=1, CA=1), Dictionary(BM=Name.Normal), Dictionary(SMask=Name("/None"))]
)
def test_what_is_opaque_is_not(state: pikepdf.Object) -> None:
    assert found(state) == []


def test_a_picture_that_is_transparent_in_parts_is_told_by_its_name() -> None:
    document = pikepdf.new()
    shown = picture(document, (1, 2, 3), SMask=picture(document, (7,)))
    with paper("/I Do", XObject={"I": shown, "J": picture(document, (1, 2, 3))}) as whole:
        (fault,) = transparent(paints(whole), FLAVOUR, "x-4")

    assert (fault.code, fault.picture) == ("G05", "I")


def test_groups_are_taken_apart() -> None:
    document = pikepdf.new()
    form = document.make_stream(
        b"", Subtype=Name.Form, BBox=Array([0, 0, 1, 1]), Group=Dictionary(S=Name.Transparency)
    )
    with paper("/F Do", XObject={"F": form}) as whole:
        whole.pages[0].Group = Dictionary(S=Name.Transparency)
        ungroup(whole)

        assert "/Group" not in whole.pages[0]
        assert "/Group" not in whole.pages[0].Resources.XObject.F
