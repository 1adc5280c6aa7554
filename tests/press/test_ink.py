from imposed_sheets import typeface

from octavo.press import ink


def test_numbers_have_no_exponents_and_no_empty_decimals() -> None:
    assert [ink.number(each) for each in (1.0, -0.0, 1e-9, 0.12345678, 100)] == [
        *("1", "0", "0", "0.12346", "100")
    ]
    assert ink.point(1, 2.5) == "1 2.5"


def test_shapes_become_operators() -> None:
    assert ink.line((0, 0), (1, 2), width=0.5, dash=(1, 2)).operators == (
        "q 0.5 w [1 2] 0 d 0 0 m 1 2 l S Q",
    )
    assert ink.rectangle(0, 0, 2, 3, fill=True, grey=0.5).operators == ("q 0.5 g 0 0 2 3 re f Q",)
    assert ink.rectangle(0, 0, 2, 3, stroke=1).operators == ("q 0 G 1 w 0 0 2 3 re S Q",)
    assert ink.bar(0, 0, 1, 2).operators == ("0 0 1 2 re f",)
    assert ink.polygon((0, 0), (1, 0), (1, 1)).operators == ("0 0 m 1 0 l 1 1 l f",)
    assert ink.circle(0, 0, 1).operators[0].count(" c") == 4


def test_a_target_is_a_cross_with_a_ring() -> None:
    drawn = ink.target(5, 5).operators

    assert len(drawn) == 3
    assert sum(" c" in each for each in drawn) == 1


def test_ink_is_added_up_with_its_letters() -> None:
    both = ink.text("ab", 0, 0, 2, typeface()) + ink.text("bc", 0, 0, 2, typeface())

    assert len(both.operators) == 2
    assert both.letters == {"a", "b", "c"}


def test_moved_ink_is_kept_apart() -> None:
    moved = ink.moved(ink.bar(0, 0, 1, 1), 5, 6, half_turn=True)

    assert moved.operators == ("q -1 0 0 -1 5 6 cm", "0 0 1 1 re f", "Q")


def test_text_in_the_middle_goes_back_by_half_its_width() -> None:
    width = typeface().width("mm", 2)
    shown = ink.text("mm", 10, 0, 2, typeface(), align=0.5).operators[0]

    assert f"1 0 0 1 {ink.number(10 - width / 2)} 0 Tm" in shown
