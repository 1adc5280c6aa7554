"""Intended: a cover's sheet is as wide as all that is on it."""

from octavo.proof.preflight.intended import CoverPlan


def test_a_cover_is_flap_back_spine_front_flap() -> None:
    plan = CoverPlan(front=148, spine=6, height=210, flap=80)

    assert (plan.width, plan.spine_left) == (462, 228)
    assert CoverPlan(148, 0, 210).width == 296
