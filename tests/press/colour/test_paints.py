import pikepdf
from inked_paper import paper, picture
from pikepdf import Array, Dictionary, Name

from octavo.press.colour.paints import GRAY, Kind, Paint, Pen, paints
from octavo.press.colour.spaces import Space


def kinds(document: pikepdf.Pdf) -> list[tuple[int, Kind, str]]:
    return [(paint.page, paint.kind, paint.space.family) for paint in paints(document)]


def colours(found: list[Paint]) -> list[tuple[str, tuple[float, ...]]]:
    return [(paint.space.family, paint.colour) for paint in found if paint.kind is Kind.COLOUR]


def test_colours_are_listed_once_a_page() -> None:
    with paper("1 0 0 rg 0 g 1 0 0 rg", "1 0 0 rg") as document:
        assert colours(list(paints(document))) == [
            ("DeviceRGB", (1, 0, 0)),
            ("DeviceGray", (0,)),
            ("DeviceRGB", (1, 0, 0)),
        ]


def test_a_chosen_space_is_given_up_where_its_state_is() -> None:
    lab = Array([Name.Lab, Dictionary()])
    with paper("q /L cs 1 2 3 scn Q 0.5 sc", ColorSpace={"L": lab}) as document:
        assert colours(list(paints(document))) == [("Lab", (1, 2, 3)), ("DeviceGray", (0.5,))]


def test_lines_and_fills_have_spaces_of_their_own() -> None:
    pen = Pen()
    pen.follow("CS", [Name.DeviceCMYK], Dictionary())
    pen.follow("rg", [1, 0, 0], Dictionary())

    assert (pen.chosen("SC").family, pen.chosen("sc").family) == ("DeviceCMYK", "DeviceRGB")
    assert Pen().chosen("sc") == GRAY == Space("DeviceGray", 1)


def test_what_stands_in_forms_patterns_and_masks_is_found() -> None:
    document = pikepdf.new()
    one = document.make_stream(b"0 1 0 rg", Subtype=Name.Form, Group=Dictionary(CS=Name.DeviceRGB))
    mask = document.make_stream(b"0.3 g", Subtype=Name.Form)
    tile = document.make_stream(b"0 0 0 1 k", Resources=Dictionary())
    shading = document.make_indirect(Dictionary(ColorSpace=Name.DeviceRGB))
    with paper(
        "/F Do /S gs /Pattern cs /T scn /G scn /Sh sh /I Do",
        XObject={"F": one, "I": picture(document, (1, 2, 3))},
        ExtGState={"S": document.make_indirect(Dictionary(SMask=Dictionary(G=mask)))},
        Pattern={"T": tile, "G": document.make_indirect(Dictionary(Shading=shading))},
        Shading={"Sh": document.make_indirect(Dictionary(ColorSpace=Name.DeviceCMYK))},
    ) as whole:
        assert kinds(whole) == [
            (1, Kind.GROUP, "DeviceRGB"),
            (1, Kind.COLOUR, "DeviceRGB"),
            (1, Kind.STATE, ""),
            (1, Kind.COLOUR, "DeviceGray"),
            (1, Kind.COLOUR, "DeviceCMYK"),
            (1, Kind.GRADIENT, "DeviceRGB"),
            (1, Kind.GRADIENT, "DeviceCMYK"),
            (1, Kind.PICTURE, "DeviceRGB"),
        ]


def test_a_picture_in_the_page_itself_is_found() -> None:
    with paper("BI /W 1 /H 1 /BPC 8 /CS /G ID x EI") as document:
        assert kinds(document) == [(1, Kind.INLINE, "unknown")]
