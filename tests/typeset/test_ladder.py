"""Ladder: from rung to rung one value changes, in the order of preference, within its tolerance."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.shapes.fitting import Adjustable
from octavo.problems import Location
from octavo.typeset.fit_order import Aim, FitOrder
from octavo.typeset.ladder import RUNGS, STEPS, Change, ladders

MARGIN = 12 * 72 / 25.4
OWN = {
    "leading": 13.0,
    "small-leading": 11.0,
    "text-size": 9.5,
    "note-size": 7.8,
    "note-leading": 10.0,
    "figure-scale": 1.0,
    **{f"margin-{side}": MARGIN for side in ("top", "bottom", "inner", "outer")},
}
ORDER = FitOrder(
    Aim(most=2),
    dict.fromkeys(Adjustable, 0.0) | {Adjustable.LEADING: 0.3, Adjustable.TYPE_SIZE: 0.2},
    tuple(Adjustable),
    4.0,
    Location("e"),
)
AMOUNTS = st.fixed_dictionaries({what: st.floats(0, 30) for what in Adjustable})
ORDERS = st.permutations(tuple(Adjustable)).flatmap(
    lambda order: st.integers(0, len(order)).map(lambda count: tuple(order[:count]))
)


@given(AMOUNTS, ORDERS)
def test_nothing_is_outside_its_tolerance(
    amounts: dict[Adjustable, float], preference: tuple[Adjustable, ...]
) -> None:
    order = replace(ORDER, tolerances=amounts, order=preference)
    for sign, rungs in ladders(order, OWN).items():
        assert len(rungs) <= RUNGS
        for rung in rungs:
            assert tuple(rung.offsets) == tuple(what for what in preference if what in rung.offsets)
            for change in rung.changes:
                assert (change.after - change.before) * sign > 0
                assert abs(change.after - change.before) <= amounts[change.what] + 1e-6
                assert change.after > 0
                if change.what is Adjustable.MARGINS:
                    assert change.after >= order.safe - 1e-6


@given(AMOUNTS)
def test_each_rung_goes_further_than_the_one_below(amounts: dict[Adjustable, float]) -> None:
    for rungs in ladders(replace(ORDER, tolerances=amounts), OWN).values():
        for below, above in pairwise(rungs):
            assert set(below.offsets) <= set(above.offsets)
            assert all(
                abs(above.offsets[what]) >= abs(below.offsets[what]) for what in below.offsets
            )
            assert above.offsets != below.offsets


def test_one_step_at_a_time() -> None:
    tighter = ladders(ORDER, OWN)[-1]

    assert [dict(rung.offsets) for rung in tighter] == [
        {Adjustable.LEADING: -0.1},
        {Adjustable.LEADING: -0.2},
        {Adjustable.LEADING: -0.3},
        {Adjustable.LEADING: -0.3, Adjustable.TYPE_SIZE: -0.1},
        {Adjustable.LEADING: -0.3, Adjustable.TYPE_SIZE: -0.2},
    ]


def test_a_rung_is_written_as_tokens() -> None:
    """Small type follows in proportion; a token that the styles have not is not made."""
    rung = ladders(ORDER, OWN)[1][2]

    assert rung.rules == ":root { --leading: 13.3pt; --small-leading: 11.2538pt; }\n"


@pytest.mark.parametrize(
    ("what", "tolerance", "rules"),
    [
        (
            Adjustable.MARGINS,
            0.5,
            "".join(f" --margin-{side}: 11.5mm;" for side in ("top", "bottom", "inner", "outer")),
        ),
        (Adjustable.FIGURES, 5, " --figure-scale: 0.95;"),
        (Adjustable.NOTE_SIZE, 0.1, " --note-size: 7.7pt; --note-leading: 9.8718pt;"),
    ],
)
def test_each_value_has_its_tokens(what: Adjustable, tolerance: float, rules: str) -> None:
    order = replace(ORDER, tolerances={**ORDER.tolerances, what: tolerance}, order=(what,))

    (rung,) = ladders(order, OWN)[-1]

    assert rung.rules == f":root {{{rules} }}\n"


def test_what_the_styles_have_not_is_left_alone() -> None:
    tolerances = dict.fromkeys(Adjustable, STEPS[Adjustable.FIGURES])

    assert ladders(replace(ORDER, tolerances=tolerances), {}) == {-1: (), 1: ()}


def test_a_change_is_said_in_few_words() -> None:
    assert str(Change(Adjustable.TYPE_SIZE, 9.5, 9.3, "pt")) == "type size 9.5 → 9.3pt"
