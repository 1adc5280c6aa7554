from imposed_sheets import a_job

from octavo.copy.shapes.imposition import Scheme
from octavo.copy.shapes.layout import Binding
from octavo.press.imposition.planning import plan_sheets
from octavo.press.imposition.table import table


def test_a_plan_is_told_sheet_by_sheet() -> None:
    job = a_job(scheme=Scheme.SEWN, sheets_per_signature=1)

    assert table(plan_sheets(7, (60, 90), job, Binding.NONE)) == (
        "sewn: 7 pages on 2 sheets of 210 × 148 mm, at 100.0%; blank: 8",
        "sheet  signature  side   pages",
        "1      1.1        front  4 1",
        "                  back   2 3",
        "2      2.1        front  – 5",
        "                  back   6 7",
    )


def test_what_is_upside_down_has_an_arrow() -> None:
    lines = table(plan_sheets(8, (60, 90), a_job(scheme=Scheme.ZINE), Binding.NONE))

    assert lines[-1].endswith("7↓ 6↓ 5↓ 4↓ / 8 1 2 3")
