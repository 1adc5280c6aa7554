import pikepdf
import pytest
from inked_paper import paper, picture
from pikepdf import Array, Dictionary, Name

from octavo.copy.shapes.press import ReadingStandard
from octavo.press.standards.archive import archive, archive_faults
from octavo.press.standards.flavours import READING

OLD, NEW = READING[ReadingStandard.A_1A], READING[ReadingStandard.A_2B]


def faults(document: pikepdf.Pdf, standard: ReadingStandard) -> list[tuple[str, str]]:
    return [(fault.code, fault.picture) for fault in archive_faults(document, READING[standard])]


def test_inks_are_told() -> None:
    document = pikepdf.new()
    things = {"I": picture(document, (1, 2, 3, 4)), "J": picture(document, (1, 2, 3))}
    with paper("/I Do /J Do 0 0 0 1 k 1 0 0 rg 0 g", XObject=things) as whole:
        assert faults(whole, ReadingStandard.A_2B) == [("G06", "I"), ("G06", "")]


@pytest.mark.parametrize(
    ("standard", "codes"),
    [(ReadingStandard.A_1B, ["G05"]), (ReadingStandard.A_2B, []), (ReadingStandard.A_4, [])],
)
def test_only_the_first_part_is_opaque(standard: ReadingStandard, codes: list[str]) -> None:
    with paper("/S gs", ExtGState={"S": Dictionary(ca=0.5)}) as document:
        assert [code for code, _ in faults(document, standard)] == codes


def test_links_are_printed_and_pixels_left() -> None:
    document = pikepdf.new()
    smooth = picture(document, (1, 2, 3), Interpolate=True)
    with paper("/I Do", XObject={"I": smooth}) as whole:
        link = whole.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Link))
        whole.pages[0].Annots = Array([link])
        archive(whole, NEW)

        assert int(link.F) == 4
        assert not whole.pages[0].Resources.XObject.I.Interpolate


@pytest.mark.parametrize(
    ("widths", "listed"),
    [([1, Array([500, 600])], "11100000"), ([3, 9, 500], "1001111111"), ([], "1")],
)
def test_the_letters_of_a_font_are_listed(widths: list[object], listed: str) -> None:
    with paper("") as document:
        font = document.make_indirect(
            Dictionary(Type=Name.Font, W=Array(widths), FontDescriptor=Dictionary())
        )
        document.pages[0].Resources = Dictionary(Font=Dictionary(F=font))
        archive(document, OLD)

        there = bytes(font.FontDescriptor.CIDSet.read_bytes())
        bits = "".join(f"{byte:08b}" for byte in there)
        assert bits == listed.ljust(len(bits), "0")


def test_tags_that_are_new_are_told_to_old_readers() -> None:
    with paper("") as document:
        document.Root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot)
        archive(document, OLD)

        assert "/THead" in document.Root.StructTreeRoot.RoleMap
