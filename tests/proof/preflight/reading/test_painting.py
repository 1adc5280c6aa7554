"""Painting: what is drawn is kept with what shows of it, in forms and patterns too."""

import io

import pikepdf
import pytest
from small_print import HEIGHT, MM, pdf_of, print_of

from octavo.copy.shapes.rule_settings import ColourSpace
from octavo.proof.preflight.printed import Drawn, Mark
from octavo.proof.preflight.reading.painting import Press, TooMuchError

Forms = dict[str, tuple[str, dict[str, object]]]


def drawn(content: str, **how: object) -> list[Mark]:
    """Give the marks of a page."""
    return list(print_of(content, **how).marks)


def test_a_clip_cuts_what_follows_until_the_state_is_restored() -> None:
    clipped, free = drawn("q 0 0 50 50 re W n 0 0 100 100 re f Q 0 0 100 100 re f")

    assert clipped.box.right * MM == pytest.approx(50)
    assert free.box.right * MM == pytest.approx(100)
    assert drawn("0 0 5 5 re W n 50 50 9 9 re f") == []


def test_a_stroke_is_as_thick_as_its_scale_makes_it() -> None:
    (line,) = drawn("q 2 0 0 2 0 0 cm 3 w 10 10 m 50 10 l S Q")

    assert line.drawn is Drawn.STROKE
    assert line.thickness == pytest.approx(6)
    assert (HEIGHT - line.box.bottom) * MM == pytest.approx(17)


def test_what_is_filled_and_stroked_is_two_marks() -> None:
    fill, stroke = drawn("1 0 0 rg 0 0 1 RG 10 10 50 50 re B")

    assert (fill.ink.parts, stroke.ink.parts) == ((1, 0, 0), (0, 0, 1))
    assert fill.thickness is None


def test_a_form_is_entered_and_left_with_the_state_as_it_was() -> None:
    form: Forms = {"X": ("1 0 0 rg 0 0 10 10 re f", {"Matrix": [2, 0, 0, 2, 0, 0]})}

    inside, after = drawn("q 1 0 0 1 20 0 cm /X Do Q 0 0 9 9 re f", things=form)

    assert (inside.box.left * MM, inside.box.right * MM) == pytest.approx((20, 40))
    assert (inside.ink.space, after.ink.space) == (ColourSpace.RGB, ColourSpace.GRAY)


def test_a_form_drawn_with_an_opacity_can_be_seen_through_whatever_is_in_it() -> None:
    form: Forms = {"X": ("/F1 gs 0 0 10 10 re f", {})}

    (inside,) = drawn("/S gs /X Do", things=form, states={"S": {"ca": 0.5}})

    assert inside.see_through == "an opacity of 0.5"


def test_a_form_knows_only_its_box() -> None:
    (inside,) = drawn("/X Do", things={"X": ("0 0 500 500 re f", {})})

    assert inside.box.right * MM == pytest.approx(100)


def test_unknown_names_and_operators_draw_nothing() -> None:
    assert drawn("/Nobody Do /Nobody sh /Nobody gs nonsense") == []
    assert drawn("Q Q 0 0 5 5 re f")[0].drawn is Drawn.FILL


def test_a_stream_and_a_font_are_read_once() -> None:
    press = Press()
    with pikepdf.open(io.BytesIO(pdf_of("BT /F 9 Tf (a) Tj ET"))) as document:
        page = document.pages[0]
        first = press.instructions(page.Contents)
        assert press.instructions(page.Contents) is first
        assert press.lettering(page.Resources.Font.F) is press.lettering(page.Resources.Font.F)
        assert press.lettering(page.Resources.Font.F) is not press.lettering(page.Resources.Font.W)


def test_a_file_that_draws_too_much_is_left() -> None:
    press = Press(left=2)
    with (
        pikepdf.open(io.BytesIO(pdf_of("0 0 5 5 re f " * 3))) as document,
        pytest.raises(TooMuchError),
    ):
        press.instructions(document.pages[0].Contents)
