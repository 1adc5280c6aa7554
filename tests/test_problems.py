"""Problems: each is told once, in order of place, with the nearest right name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.problems import (
    BuildError,
    Location,
    Problem,
    Severity,
    errors,
    in_order,
    nearest,
    stop_on_errors,
)

PLACES = st.builds(Location, st.sampled_from(["a", "b"]), st.integers(0, 3), st.integers(0, 3))
PROBLEMS = st.lists(
    st.builds(
        Problem,
        st.sampled_from(["C01", "N02"]),
        st.sampled_from(["x", "y"]),
        PLACES,
        st.just(""),
        st.sampled_from(Severity),
    )
)
ERROR = Problem("C01", "unknown key 'x'", Location("f", 2, 1), "remove it")
WARNING = Problem("N02", "note [^1] is never called", Location("f", 3), "", Severity.WARNING)


@given(PROBLEMS)
def test_problems_stand_once_in_order_of_place(problems: list[Problem]) -> None:
    ordered = in_order(problems)

    assert set(ordered) == set(problems)
    assert len(ordered) == len(set(ordered))
    assert [each.location for each in ordered] == sorted(each.location for each in ordered)


@given(PROBLEMS)
def test_only_errors_stop_and_then_everything_is_told(problems: list[Problem]) -> None:
    if not errors(problems):
        stop_on_errors(problems)
        return
    with pytest.raises(BuildError) as stopped:
        stop_on_errors(problems)
    assert stopped.value.problems == in_order(problems)


@pytest.mark.parametrize(
    ("location", "text"),
    [
        (Location("f"), "f"),
        (Location("f", 3), "f:3"),
        (Location("f", 3, 7), "f:3:7"),
    ],
)
def test_a_place_is_written_as_editors_understand_it(location: Location, text: str) -> None:
    assert str(location) == text


def test_a_problem_is_a_line_and_its_hint_another() -> None:
    assert str(ERROR) == "f:2:1: C01 unknown key 'x'\n  hint: remove it"
    assert str(WARNING) == "f:3: N02 warning: note [^1] is never called"
    assert str(BuildError([WARNING, ERROR])) == f"{ERROR}\n{WARNING}"


@pytest.mark.parametrize(
    ("name", "known", "hint"),
    [
        ("heigth", ["height", "width"], "did you mean 'height'?"),
        ("qqq", ["width", "height"], "one of: height, width"),
        ("qqq", [], ""),
        ("qqq", [f"name{number}" for number in range(15)], ""),
    ],
)
def test_the_nearest_right_name_is_the_hint(name: str, known: list[str], hint: str) -> None:
    assert nearest(name, known) == hint
