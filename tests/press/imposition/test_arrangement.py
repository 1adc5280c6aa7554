"""Arrangement: what is bound at the right is the mirror image of what is bound at the left."""

from octavo.press.imposition.arrangement import (
    Arrangement,
    FlatSheet,
    Join,
    Spine,
    Spot,
    bound_right,
    mirrored,
)

FRONT = ((Spot(4, spine=Spine.RIGHT), Spot(1, spine=Spine.LEFT)),)
WHOLE = Arrangement(
    (FlatSheet(1, 1, FRONT),), (Join.SPINE, Join.FOLD), narrow=frozenset({0}), slit=(0, 1)
)


def test_left_and_right_change_with_the_spines() -> None:
    assert mirrored(FRONT) == ((Spot(1, spine=Spine.RIGHT), Spot(4, spine=Spine.LEFT)),)


def test_mirrored_twice_it_is_as_before() -> None:
    once = bound_right(WHOLE)

    assert once != WHOLE
    assert (once.columns, once.slit) == ((Join.FOLD, Join.SPINE), (2, 3))
    assert once.narrow == {2}
    assert bound_right(once) == WHOLE
    assert WHOLE.size == (1, 3)
