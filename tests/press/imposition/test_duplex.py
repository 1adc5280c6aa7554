"""Duplex: backs are turned as the printer needs it, moved as calibrated, and fed in order."""

import pytest
from imposed_sheets import SIZE, a_job, a_sheet, imposed
from marked_pages import printed

from octavo.copy.shapes.imposition import Duplex, FeedOrder, Refeed, Scheme, Turn
from octavo.copy.shapes.layout import Binding
from octavo.press.imposition.duplex import faces, head_over_heels
from octavo.press.imposition.planning import plan_sheets


@pytest.mark.parametrize(
    ("width", "height", "turn", "expected"),
    [
        (297, 210, Turn.LONG_EDGE, True),
        (297, 210, Turn.SHORT_EDGE, False),
        (210, 297, Turn.LONG_EDGE, False),
        (210, 297, Turn.SHORT_EDGE, True),
    ],
)
def test_a_level_edge_turns_backs_upside_down(
    width: float, height: float, turn: Turn, *, expected: bool
) -> None:
    assert head_over_heels(width, height, turn) is expected


@pytest.mark.parametrize("order", FeedOrder)
def test_backs_are_fed_in_order_or_from_the_last(order: FeedOrder) -> None:
    job = a_job(duplex=Duplex.MANUAL, refeed=Refeed(order=order))
    plan = plan_sheets(12, SIZE, job, Binding.SADDLE_STITCH)
    files = faces(plan, job)
    backs = [face.sheet.number for face in files["-backs"]]

    assert [face.sheet.number for face in files["-fronts"]] == [1, 2, 3]
    assert backs == ([3, 2, 1] if order is FeedOrder.REVERSED else [1, 2, 3])


@pytest.mark.parametrize("duplex", [Duplex.LONG_EDGE, Duplex.SHORT_EDGE])
def test_the_shift_moves_backs_only_as_they_come_out_of_the_printer(duplex: Duplex) -> None:
    """To the right and up on the page of the PDF, whether it is upside down or not."""
    sheet = a_sheet(120, 90)
    still = printed(
        imposed(4, a_job(scheme=Scheme.SADDLE_STITCH, duplex=duplex, sheet=sheet)).files[""]
    )
    moved = printed(
        imposed(
            4, a_job(scheme=Scheme.SADDLE_STITCH, duplex=duplex, sheet=sheet, shift=(1.5, -0.5))
        ).files[""]
    )

    assert still[0].found == moved[0].found
    for before, after in zip(still[1].found, moved[1].found, strict=True):
        assert after.p[0] - before.p[0] == pytest.approx(1.5, abs=0.01)
        assert after.p[1] - before.p[1] == pytest.approx(-0.5, abs=0.01)
