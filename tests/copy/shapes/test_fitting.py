"""Fitting: what an edition may say of its pages, and what it says if it says nothing."""

import pytest

from octavo.copy.shapes.fitting import Adjustable, FitRecord, Tolerances


def test_all_may_change_a_little_if_nothing_is_said() -> None:
    fit = FitRecord(pages=2)

    assert fit.order == tuple(Adjustable)
    assert fit.fill
    assert fit.tolerances.leading.pt == pytest.approx(0.5)
    assert fit.tolerances.type_size.pt == pytest.approx(0.3)


def test_there_is_a_tolerance_for_all_that_may_change() -> None:
    assert set(Adjustable) == set(Tolerances.__dataclass_fields__)


@pytest.mark.parametrize(
    ("fit", "aims"),
    [
        (FitRecord(), ()),
        (FitRecord(sheets=1), ("sheets",)),
        (FitRecord(pages=1, multiple_of=4), ("pages", "multiple_of")),
    ],
)
def test_aims_are_named(fit: FitRecord, aims: tuple[str, ...]) -> None:
    assert fit.aims == aims


def test_a_wish_can_be_taken_back() -> None:
    assert FitRecord(pages=1).wanted
    assert FitRecord(pages=1, multiple_of=0).aims == ("pages",)
    assert not FitRecord(multiple_of=0).wanted
    assert FitRecord().wanted, "to name nothing is a mistake"
