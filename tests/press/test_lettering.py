from hypothesis import given
from hypothesis import strategies as st

from octavo.press.lettering import letter, outlines, width_of

TEXTS = st.text(st.sampled_from("Wi no· Ж18/"), max_size=12)


@given(TEXTS, TEXTS)
def test_widths_add_up(one: str, other: str) -> None:
    together = width_of(one + other, 6)

    assert abs(together - width_of(one, 6) - width_of(other, 6)) < 1e-9
    assert abs(width_of(one, 12) - 2 * width_of(one, 6)) < 1e-9


@given(TEXTS)
def test_letters_are_paths_and_stand_where_the_line_is(text: str) -> None:
    lines = list(outlines(text, 100, 50, 6))
    across = [float(line.split()[0]) for line in lines if line.endswith(" m")]

    assert {line.split()[-1] for line in lines} <= {"m", "l", "c", "h", "f"}
    assert all(99 <= x <= 101 + width_of(text, 6) for x in across)


def test_a_sign_that_the_face_has_not_is_a_question_mark() -> None:
    assert letter("\U0001f600") == letter("?")
    assert letter("Ж") != letter("?")
    assert not letter(" ").drawn
