"""Repainting: whatever a page is painted with, nothing is left in colours that a press has not."""

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from inked_paper import inks, paper, picture
from pikepdf import Array, Dictionary, Name

from octavo.copy.shapes.press import Inks as InkSet
from octavo.copy.shapes.press import OtherColours
from octavo.press.colour.paints import Kind, paints
from octavo.press.colour.repainting import repaint
from octavo.press.colour.rules import Rules
from octavo.press.faults import Fault

ALLOWED = {
    InkSet.GRAY: {"DeviceGray"},
    InkSet.CMYK: {"DeviceGray", "DeviceCMYK"},
    InkSet.RGB: {"DeviceGray", "DeviceRGB"},
}
PRESS = {kind: inks(kind) for kind in InkSet}
PARTS = st.integers(0, 100).map(lambda part: f"{part / 100:g}")
OPERATORS = st.one_of(
    st.tuples(PARTS, PARTS, PARTS, st.sampled_from(["rg", "RG"])),
    st.tuples(PARTS, st.sampled_from(["g", "G"])),
    st.tuples(PARTS, PARTS, PARTS, PARTS, st.sampled_from(["k", "K"])),
    st.tuples(st.sampled_from(["q", "Q", "0 0 9 9 re f", "/DeviceRGB cs 1 0 0 scn"])),
).map(" ".join)


def repainted(
    document: pikepdf.Pdf, kind: InkSet = InkSet.GRAY, rules: Rules | None = None
) -> tuple[Fault, ...]:
    return tuple(repaint(document, PRESS[kind], rules or Rules(kind, limit=400)))


def content(document: pikepdf.Pdf) -> str:
    return bytes(document.pages[0].Contents.read_bytes()).decode()


@settings(max_examples=40)
@given(st.lists(OPERATORS, max_size=12), st.sampled_from([InkSet.GRAY, InkSet.CMYK]))
def test_nothing_is_left_in_other_colours(lines: list[str], kind: InkSet) -> None:
    with paper("\n".join(lines)) as document:
        assert repainted(document, kind) == ()
        once = content(document)
        assert {paint.space.family for paint in paints(document)} <= ALLOWED[kind]

        repainted(document, kind)
        assert content(document) == once  # what is repainted is painted already


def test_what_is_inside_of_what_is_drawn_is_repainted_once() -> None:
    document = pikepdf.new()
    form = document.make_stream(
        b"1 0 0 rg", Subtype=Name.Form, Group=Dictionary(S=Name.Transparency, CS=Name.DeviceRGB)
    )
    tile = document.make_stream(b"0 0 1 RG")
    step = Dictionary(FunctionType=2, C0=Array([1, 0, 0]), C1=Array([0, 0, 1]), N=1)
    shading = Dictionary(ShadingType=2, ColorSpace=Name.DeviceRGB, Function=step)
    with paper(
        "/F Do /F Do /Pattern cs /T scn 0 0 9 9 re f /Sh sh /I Do /Sh sh",
        "/F Do /I Do",
        XObject={"F": form, "I": picture(document, (200, 1, 2))},
        Pattern={"T": tile},
        Shading={"Sh": document.make_indirect(shading)},
    ) as whole:
        assert repainted(whole, InkSet.CMYK) == ()
        assert {paint.space.family for paint in paints(whole)} <= ALLOWED[InkSet.CMYK]
        assert "/T scn" in content(whole)


def test_tags_for_readers_of_the_screen_go() -> None:
    with paper("/P <</MCID 0>> BDC 0 g EMC") as document:
        repainted(document)

        assert content(document).split() == ["0", "g"]


@pytest.mark.parametrize(
    ("operators", "words"),
    [
        ("/L cs 50 1 1 scn", "oklch"),
        ("BI /W 1 /H 1 /BPC 8 /CS /G ID x EI", "page itself"),
        ("/Bad sh", "gradient"),
        ("/I Do", "cannot be converted"),
    ],
)
def test_what_cannot_be_converted_is_told(operators: str, words: str) -> None:
    document = pikepdf.new()
    short = picture(document, (1, 2, 3))
    short.Width = 5
    with paper(
        "",
        operators,
        ColorSpace={"L": Array([Name.Lab, Dictionary()])},
        Shading={"Bad": Dictionary(ShadingType=1, ColorSpace=Name.DeviceRGB)},
        XObject={"I": short},
    ) as whole:
        (fault,) = repainted(whole)

        assert (fault.code, fault.page) == ("G02", 2)
        assert words in fault.message


def test_what_the_edition_refuses_is_told_with_its_page() -> None:
    document = pikepdf.new()
    rules = Rules(InkSet.GRAY, OtherColours.REFUSE, OtherColours.REFUSE)
    things = {"I": picture(document, (200, 1, 2)), "G": picture(document, (9, 9, 9))}
    with paper("0 0 0 rg /G Do", "1 0 0 rg /I Do", XObject=things) as whole:
        found = repainted(whole, rules=rules)

        assert [(fault.code, fault.page, fault.picture) for fault in found] == [
            ("G01", 2, ""),
            ("G01", 2, "I"),
        ]


def test_the_mask_of_a_picture_is_left() -> None:
    document = pikepdf.new()
    mask = picture(document, (77,))
    shown = picture(document, (200, 1, 2), SMask=mask)
    with paper("/I Do", XObject={"I": shown}) as whole:
        repainted(whole)

        assert bytes(whole.pages[0].Resources.XObject.I.SMask.read_bytes()) == b"\x4d"
        assert [paint.kind for paint in paints(whole)] == [Kind.PICTURE]
