"""Letter fold: the flap goes in, the cover over it; the flap is narrower and does not jam."""

import pytest
from imposed_sheets import a_job, a_sheet, from_the_printer, imposed
from marked_pages import printed
from paper_folding import cut_out, fold_left_under, fold_right_under, numbers, seen, turned_over

from octavo.copy.shapes.imposition import Duplex, Mark, Scheme
from octavo.copy.shapes.layout import Edge


@pytest.mark.parametrize("edge", Edge)
@pytest.mark.parametrize("duplex", Duplex)
@pytest.mark.parametrize("pages", [1, 5, 6, 20])
def test_the_leaflets_are_read_in_order(pages: int, duplex: Duplex, edge: Edge) -> None:
    """Folded at the marks: the cover is on one side, the back on the other; inside is a spread."""
    job = a_job(
        scheme=Scheme.LETTER_FOLD,
        sheet=a_sheet(210, 120),
        duplex=duplex,
        tuck=2,
        binding_edge=edge,
        marks=(Mark.FOLD,),
    )
    files = imposed(pages, job).files
    side = printed(files.get("", files.get("-fronts", b"")))[0]
    first, second = side.upright_folds
    left = edge is Edge.LEFT
    read_pages: list[int | None] = []
    for sheet in from_the_printer(files, job):
        trimmed = cut_out((sheet,), 16, 15, 194, 105)  # 3 × 60 less 2 mm, in the middle of 210
        flap_in = fold_left_under(trimmed, first) if left else fold_right_under(trimmed, second)
        closed = fold_right_under(flap_in, second) if left else fold_left_under(flap_in, first)
        cover, flap, middle = turned_over(closed)
        inside = [seen(mark) for mark in sheet.marks if not mark.up]
        spread = sorted((each for each in inside if each), key=lambda each: each.x)
        spread = spread if left else spread[::-1]
        outside = numbers([seen(cover.face(up=True)), seen(flap.face(up=True))])
        three = [each.page for each in spread]
        read_pages += [outside[0], *three, *[None] * (3 - len(three)), outside[1]]
        read_pages += numbers([seen(middle.face(up=False))])
        assert flap.right - flap.left < middle.right - middle.left

    assert [page for page in read_pages if page] == list(range(1, pages + 1))
    assert set(read_pages[pages:]) <= {None}


def test_the_flap_is_narrower_by_the_tuck_on_both_sides() -> None:
    job = a_job(scheme=Scheme.LETTER_FOLD, sheet=a_sheet(200, 120), tuck=1.5)
    plan = imposed(6, job).plan
    (sheet,) = plan.sheets
    widths = {cell.page: round(cell.trim.width, 3) for cell in (*sheet.front, *sheet.back)}

    assert widths == {5: 58.5, 6: 60, 1: 60, 2: 60, 3: 60, 4: 58.5}
