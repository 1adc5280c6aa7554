"""Planned sheets: what a plan is printed on, and what of it is cut off."""

import pytest

from octavo.copy.shapes.imposition import Imposition
from octavo.copy.shapes.layout import Binding
from octavo.measures import PAPERS, TRIMS, Length, Trim
from octavo.press.estimates.planned_sheet import PlannedSheet, planned_sheet
from octavo.press.imposition.planning import plan_sheets

A5 = (148.0, 210.0)


def planned(bought: Trim | None, bleed: float = 0, sheet: Trim | None = None) -> PlannedSheet:
    plan = plan_sheets(60, A5, Imposition(sheet=sheet), Binding.SADDLE_STITCH, bleed=bleed)
    return planned_sheet(plan, A5, bought)


@pytest.mark.parametrize(("bleed", "name"), [(0, "A4"), (3, "SRA4")])
def test_it_is_the_sheet_of_the_plan(bleed: float, name: str) -> None:
    sheet = planned(None, bleed)

    assert (sheet.name, sheet.up) == (name, 1)
    assert sheet.waste == pytest.approx(1 - 2 * 148 * 210 / (sheet.width * sheet.height))


def test_what_is_cut_off_is_the_rest_of_what_is_bought() -> None:
    sheet = planned(PAPERS["sra3"], 3)

    assert (sheet.name, sheet.up) == ("SRA3", 2)
    assert sheet.waste == pytest.approx(1 - 4 * 148 * 210 / (320 * 450))


def test_a_sheet_without_a_name_has_its_sides() -> None:
    assert planned(None, sheet=Trim(Length(500), Length(350))).name == "350 × 500 mm"


def test_what_is_too_small_holds_none() -> None:
    assert planned(TRIMS["a5"]).up == 0
