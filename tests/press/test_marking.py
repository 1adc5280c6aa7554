"""Marking: what pages are lent for marks is there, and only what marks need."""

import pikepdf
import pytest

from octavo.press.ink import ALL, FONT, bar, text
from octavo.press.lettering import lettering
from octavo.press.marking import in_mm, marking


@pytest.mark.parametrize(("inks", "shown"), [(1, "/DeviceGray"), (4, "/DeviceCMYK")])
def test_marks_stand_on_every_plate(inks: int, shown: str) -> None:
    with pikepdf.new() as document:
        lent = marking(document, lettering(), frozenset(), inks=inks)
        kind, plates, base, tint = lent["/ColorSpace"][ALL]

        assert (str(kind), str(plates), str(base)) == ("/Separation", "/All", shown)
        assert [float(part) for part in tint.C1] == ([0] if inks == 1 else [1, 1, 1, 1])
        assert "/Font" not in lent


def test_a_font_is_lent_where_there_are_letters() -> None:
    with pikepdf.new() as document:
        ink = text("Лист 1", 0, 0, 2, lettering())

        assert FONT in marking(document, lettering(), ink.letters)["/Font"]


def test_marks_count_in_millimetres_from_a_corner() -> None:
    lines = in_mm(bar(0, 0, 1, 2), corner=(10, 20)).splitlines()

    assert lines[0].startswith("q 2.83465 0 0 2.83465 10 20 cm")
    assert lines[1:] == ["0 0 1 2 re f", "Q"]
