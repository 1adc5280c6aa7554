"""Slug: it says which sheet it is, where there is room, and is cut short rather than too long."""

import pytest
from imposed_sheets import IMPRINTED, SIZE, a_job, a_sheet, imposed, typeface
from marked_pages import printed

from octavo.copy.press_words import PressWords
from octavo.copy.shapes.imposition import Mark, Scheme
from octavo.copy.shapes.layout import Binding
from octavo.press.imposition.planning import plan_sheets
from octavo.press.imposition.slug import Imprinted, slug, slug_text


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        (Scheme.SEWN, "Семь дней · signature 2 of 2 · sheet 1 of 2 · back · 0123abcd"),
        (Scheme.SADDLE_STITCH, "Семь дней · sheet 4 of 5 · back · 0123abcd"),
        (Scheme.PERFECT, "Семь дней · sheet 4 of 5 · back · 0123abcd"),
    ],
)
def test_it_names_the_sheet(scheme: Scheme, expected: str) -> None:
    plan = plan_sheets(20, SIZE, a_job(scheme=scheme), Binding.NONE)

    assert slug_text(plan, plan.sheets[3], IMPRINTED, back=True) == expected


@pytest.mark.parametrize("sheet", [a_sheet(120, 110), a_sheet(150, 90)])
def test_it_stands_at_the_foot_or_at_the_side(sheet: object) -> None:
    job = a_job(scheme=Scheme.SADDLE_STITCH, sheet=sheet, marks=(Mark.SLUG,))

    assert "sheet 1 of 1 · front" in printed(imposed(4, job).files[""])[0].words


def test_a_long_name_is_cut_short() -> None:
    plan = plan_sheets(4, SIZE, a_job(sheet=a_sheet(120, 110)), Binding.SADDLE_STITCH)
    long = Imprinted("A name without an end " * 20, "0123abcd", PressWords())

    ink = slug(plan, plan.sheets[0], long, typeface(), 0, back=False)

    assert len(ink.operators) == 1
    (shown,) = ink.operators
    glyphs = shown.partition("<")[2].partition(">")[0]
    assert 10 < len(glyphs) // 4 < 100


def test_without_room_there_is_none() -> None:
    plan = plan_sheets(4, SIZE, a_job(sheet=a_sheet(120, 90)), Binding.SADDLE_STITCH)

    assert slug(plan, plan.sheets[0], IMPRINTED, typeface(), 0, back=False).operators == ()
