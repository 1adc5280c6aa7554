"""An errand can be cut down to some of its copies."""

from octavo.batch.errands import Errand, Variant, Wanted
from octavo.problems import Location


def test_only_those_that_are_asked_for_are_left() -> None:
    wanted = tuple(Wanted(n, {}, "", "", "", Location("t", n)) for n in (1, 2, 3))
    errand = Errand(Variant("v", None, ()), wanted)  # type: ignore[arg-type] # no book is needed

    assert [each.number for each in errand.only(frozenset((3, 1))).wanted] == [1, 3]
