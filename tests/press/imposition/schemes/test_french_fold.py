"""French fold: printed on one side, folded back at the top and at the left, it is a card."""

import pytest
from imposed_sheets import a_job, a_sheet, folded, imposed, one_sided
from paper_folding import numbers, read_doubled

from octavo.copy.shapes.imposition import Scheme
from octavo.copy.shapes.layout import Edge


@pytest.mark.parametrize("edge", Edge)
@pytest.mark.parametrize("pages", [1, 3, 4, 5, 16, 41])
def test_the_cards_are_read_in_order(pages: int, edge: Edge) -> None:
    job = a_job(scheme=Scheme.FRENCH_FOLD, binding_edge=edge, sheet=a_sheet(130, 190))
    cards = [
        read_doubled(folded(sheet, 2, spine_left=edge is Edge.LEFT))
        for sheet in one_sided(imposed(pages, job).files)
    ]
    found = [page for card in cards for page in numbers(card)]

    assert found[:pages] == list(range(1, pages + 1))
    assert found[pages:] == [None] * (-pages % 4)
