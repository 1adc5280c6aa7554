from imposed_sheets import a_job, imposed, typeface

from octavo.copy.shapes.imposition import Scheme
from octavo.press.imposition.dummy_drawings import (
    arrow_up,
    picture_of_side,
    picture_of_signatures,
)
from octavo.press.imposition.plan import Box

BOX = Box(0, 0, 80, 60)


def test_a_side_shows_its_pages_folds_and_cuts() -> None:
    plan = imposed(7, a_job(scheme=Scheme.ZINE)).plan

    ink = picture_of_side(plan, plan.sheets[0].front, BOX, typeface(), back=False)

    assert sum("Tj" in each for each in ink.operators) == 7
    assert sum("[1.6 1.2]" in each for each in ink.operators) == 4
    assert sum("0.9 w" in each for each in ink.operators) == 1
    assert sum("0.88 g" in each for each in ink.operators) == 1


def test_signatures_show_their_sheets_and_thread() -> None:
    sewn = imposed(40, a_job(scheme=Scheme.SEWN)).plan
    stapled = imposed(40, a_job(scheme=Scheme.SADDLE_STITCH)).plan

    threads = [
        sum("0.9 w [0.8 0.6]" in each for each in ink.operators)
        for ink in (
            picture_of_signatures(sewn, BOX, typeface()),
            picture_of_signatures(stapled, BOX, typeface()),
        )
    ]
    assert threads == [3, 0]


def test_an_arrow_points_up() -> None:
    assert arrow_up(10, 0, 14).operators[-1].endswith("10 14 l f")
