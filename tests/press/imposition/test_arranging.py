"""Arranging: each scheme gives its own arrangement, or says why it cannot."""

import pytest

from octavo.copy.gatherings import gather
from octavo.copy.shapes.imposition import Imposition, Scheme
from octavo.copy.shapes.layout import Binding, Edge
from octavo.press.imposition.arranging import arrange
from octavo.press.imposition.sizes import ImpositionError

PAGE = (60.0, 90.0)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("edge", Edge)
def test_every_slot_has_a_place(scheme: Scheme, edge: Edge) -> None:
    job = Imposition(scheme=scheme, binding_edge=edge)
    gathering = gather(11, job, Binding.NONE)

    arrangement = arrange(gathering, PAGE, job, scheme)

    slots = {
        spot.slot
        for sheet in arrangement.sheets
        for forme in (sheet.front, sheet.back)
        for row in forme
        for spot in row
    }
    assert slots == set(range(1, len(gathering.slots) + 1))
    assert len(arrangement.sheets) == gathering.sheets


@pytest.mark.parametrize("scheme", [Scheme.SADDLE_STITCH, Scheme.SEWN])
def test_what_is_nested_has_to_be_folded(scheme: Scheme) -> None:
    job = Imposition(scheme=scheme, pages_per_side=1)

    with pytest.raises(ImpositionError) as refused:
        arrange(gather(4, job, Binding.NONE), PAGE, job, scheme)

    assert (refused.value.code, refused.value.key) == ("I02", "pages_per_side")
