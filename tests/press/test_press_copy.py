"""Press copy: pages in order, boxes in one another, the press's inks, and nothing for screens."""

import pikepdf
import pytest
from inked_paper import (
    BLEED,
    HEIGHT,
    PARTICULARS,
    WIDTH,
    bytes_of,
    frames,
    opened,
    order,
    paper,
    picture,
)
from pikepdf import Array, Dictionary, Name

from octavo.copy.shapes.press import Inks as InkSet
from octavo.copy.shapes.press import Marks, PressStandard
from octavo.press.colour.paints import paints
from octavo.press.press_copy import press_copy
from octavo.press.standards.flavours import PRESS
from octavo.proof.exchange import against_standard


def bound() -> bytes:
    """Bind three pages with all that screens have."""
    with paper("0 0 0 rg 0 0 9 9 re f", "", "1 0 0 rg 0 0 9 9 re f") as document:
        link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]))
        document.pages[0].Annots = Array([document.make_indirect(link)])
        document.pages[0].ArtBox = Array([0, 0, 9, 9])
        document.Root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot)
        document.Root.Outlines = Dictionary()
        document.Root.Names = Dictionary(Dests=Dictionary(Names=Array()))
        return bytes_of(document)


def boxes(page: pikepdf.Page, name: str) -> list[float]:
    return [float(side) for side in page[f"/{name}"]]


@pytest.mark.parametrize("kind", [InkSet.GRAY, InkSet.CMYK])
@pytest.mark.parametrize("standard", PressStandard)
def test_it_is_what_it_says(kind: InkSet, standard: PressStandard) -> None:
    pdf, faults = press_copy(bound(), frames(3), PARTICULARS, order(kind, PRESS[standard]))

    assert faults == ()
    with opened(pdf) as document:
        assert list(against_standard(document, standard)) == []


def test_boxes_are_those_of_the_trade() -> None:
    pdf, _ = press_copy(bound(), frames(3), PARTICULARS, order())

    with opened(pdf) as document:
        assert len(document.pages) == 3
        for page in document.pages:
            assert boxes(page, "TrimBox") == [0, 0, WIDTH, HEIGHT]
            bled = [-BLEED, -BLEED, WIDTH + BLEED, HEIGHT + BLEED]
            assert boxes(page, "BleedBox") == pytest.approx(bled)
            assert "/ArtBox" not in page
            assert "/Annots" not in page


def test_nothing_of_a_page_shows_beyond_its_bleed() -> None:
    pdf, _ = press_copy(bound(), frames(3), PARTICULARS, order())

    with opened(pdf) as document:
        first = [str(one.operator) for one in pikepdf.parse_content_stream(document.pages[0])]
        assert first[:4] == ["q", "re", "W", "n"]


def test_marks_are_printed_with_every_ink() -> None:
    pdf, _ = press_copy(bound(), frames(3), PARTICULARS, order(InkSet.CMYK))

    with opened(pdf) as document:
        bases = {paint.space.base for paint in paints(document)}
        assert "/All" in bases


def test_without_marks_the_paper_ends_with_the_bleed() -> None:
    bare = Marks(crop=False, registration=False, slug=False)
    pdf, _ = press_copy(bound(), frames(3), PARTICULARS, order(marks=bare))

    with opened(pdf) as document:
        page = document.pages[0]
        assert boxes(page, "MediaBox") == boxes(page, "BleedBox")


def test_the_same_pages_give_the_same_bytes() -> None:
    flavour = PRESS[PressStandard.X_4]
    one, other = (
        press_copy(bound(), frames(3), PARTICULARS, order(flavour=flavour))[0] for _ in range(2)
    )

    assert one == other


# The false "PDF/X" files that engines write: each is made true, or refused.


def transparent() -> bytes:
    document = pikepdf.new()
    shown = picture(document, (200, 1, 2), SMask=picture(document, (77,)))
    with paper("/Im1 Do", XObject={"Im1": shown}) as whole:
        return bytes_of(whole)


def test_a_picture_of_a_screen_is_put_into_inks() -> None:
    document = pikepdf.new()
    with paper("/I Do", XObject={"I": picture(document, (200, 1, 2))}) as whole:
        pdf, faults = press_copy(
            bytes_of(whole), frames(), PARTICULARS, order(flavour=PRESS[PressStandard.X_1A])
        )

    assert faults == ()
    with opened(pdf) as printed:
        assert list(against_standard(printed, PressStandard.X_1A)) == []


@pytest.mark.parametrize("standard", [PressStandard.X_1A, PressStandard.X_3])
def test_a_transparent_picture_is_refused_where_nothing_may_shine_through(
    standard: PressStandard,
) -> None:
    _, faults = press_copy(transparent(), frames(), PARTICULARS, order(flavour=PRESS[standard]))

    assert [(fault.code, fault.page, fault.picture) for fault in faults] == [("G05", 1, "Im1")]


def test_a_transparent_picture_is_taken_by_x_4() -> None:
    flavour = PRESS[PressStandard.X_4]
    pdf, faults = press_copy(transparent(), frames(), PARTICULARS, order(flavour=flavour))

    assert faults == ()
    with opened(pdf) as document:
        assert list(against_standard(document, PressStandard.X_4)) == []
