"""Step and repeat: each card has its back exactly behind its front."""

import pytest
from imposed_sheets import a_job, a_sheet, from_the_printer, imposed, one_sided
from paper_folding import seen

from octavo.copy.shapes.imposition import Duplex, Scheme


@pytest.mark.parametrize("duplex", Duplex)
@pytest.mark.parametrize("pages", [1, 2, 7])
def test_every_card_has_its_own_back(pages: int, duplex: Duplex) -> None:
    job = a_job(
        scheme=Scheme.STEP_AND_REPEAT,
        rows=2,
        columns=3,
        sheet=a_sheet(220, 210),
        duplex=duplex,
        gutter=5,
    )
    sheets = from_the_printer(imposed(pages, job).files, job)

    assert len(sheets) == -(-pages // 2)
    for number, sheet in enumerate(sheets):
        fronts = [mark for mark in sheet.marks if mark.up]
        backs = [mark for mark in sheet.marks if not mark.up]
        assert [mark.page for mark in fronts] == [2 * number + 1] * 6
        assert [mark.page for mark in backs] == ([2 * number + 2] * 6 if backs else [])
        assert bool(backs) is (2 * number + 2 <= pages)
        # The left bottom mark of a back shines through where the right bottom one of its front is.
        there = {tuple(round(x, 1) for x in mark.points[1]) for mark in fronts}
        behind = {tuple(round(x, 1) for x in mark.points[0]) for mark in backs}
        assert not backs or there == behind
        assert all(seen(mark) for mark in sheet.marks)


def test_as_many_as_fit_are_on_a_sheet() -> None:
    """Cards of 60 × 90 mm: nine on a sheet of A4, and eight with gutters."""
    job = a_job(scheme=Scheme.STEP_AND_REPEAT, sides=1)
    (sheet,) = one_sided(imposed(1, job).files)
    (apart,) = one_sided(imposed(1, a_job(scheme=Scheme.STEP_AND_REPEAT, sides=1, gutter=16)).files)

    assert len(sheet.marks) == 9
    assert len(apart.marks) == 8
