"""Edits of the whole text fall to its runs."""

from hypothesis import assume, given
from hypothesis import strategies as st

from octavo.assemble.typography.rule import HARD_BREAK, Edit
from octavo.assemble.typography.stick import Run, stick_of

texts = st.text(alphabet="ab ", max_size=6)
runs = st.lists(st.builds(Run, texts), min_size=1, max_size=5)


@given(runs)
def test_runs_come_out_as_they_went_in(given_runs: list[Run]) -> None:
    assert stick_of(given_runs).set_runs() == tuple(given_runs)


@given(runs, st.data())
def test_an_edit_changes_the_text_and_no_number_of_runs(
    given_runs: list[Run], data: st.DataObject
) -> None:
    """The runs together read like the text with the edit."""
    stick = stick_of(given_runs)
    assume(stick.text)
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(stick.text))] * 2)))
    edited = stick.edited([Edit(start, end, "XY")])

    assert edited.text == stick.text[:start] + "XY" + stick.text[end:]
    assert "".join(run.text for run in edited.set_runs()) == edited.text
    assert len(edited.set_runs()) == len(given_runs)


def test_an_insertion_between_runs_falls_to_the_first() -> None:
    edited = stick_of([Run("a"), Run("b")]).edited([Edit(1, 1, "|")])

    assert [run.text for run in edited.set_runs()] == ["a|", "b"]


def test_an_insertion_after_a_fixed_run_falls_to_the_next() -> None:
    edited = stick_of([Run("a", fixed=True), Run(""), Run("b")]).edited([Edit(1, 1, "|")])

    assert "".join(run.text for run in edited.set_runs()) == "a|b"
    assert edited.set_runs()[0].text == "a"


def test_an_edit_across_runs_falls_to_the_first() -> None:
    edited = stick_of([Run("a-"), Run("-b")]).edited([Edit(1, 3, "—")])

    assert [run.text for run in edited.set_runs()] == ["a—", "b"]


def test_several_edits_move_what_follows() -> None:
    edits = [Edit(0, 1, ""), Edit(2, 2, "||"), Edit(3, 4, "~")]
    edited = stick_of([Run("ab"), Run("c "), Run("d")]).edited(edits)

    assert [run.text for run in edited.set_runs()] == ["b||", "c~", "d"]


def test_rules_see_a_hard_line_break_as_such() -> None:
    stick = stick_of([Run("a\nb"), Run("\n", fixed=True)])

    assert stick.text == f"a\nb{HARD_BREAK}"
    assert stick.set_runs()[1].text == "\n"


def test_runs_that_ignore_a_rule_are_shown_to_it_as_fixed() -> None:
    stick = stick_of([Run("a", ignore=frozenset({"ru-03"})), Run("b"), Run("c", fixed=True)])

    assert stick.paragraph("ru-03").fixed == ((0, 1), (2, 3))
    assert stick.paragraph("ru-04").fixed == ((2, 3),)


def test_an_insertion_touches_both_its_neighbours() -> None:
    first, second, third = Run("a"), Run("b"), Run("c")
    stick = stick_of([first, second, third])

    assert stick.touched(Edit(1, 1, "|")) == (first, second)
    assert stick.touched(Edit(0, 0, "|")) == (first,)
    assert stick.touched(Edit(3, 3, "|")) == (third,)
    assert stick.touched(Edit(0, 2, "|")) == (first, second)
