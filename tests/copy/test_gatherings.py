"""Gatherings: no page is lost, and blanks stand where they are wanted."""

from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.gatherings import BOOKS, gather, grid, pages_a_sheet, panels
from octavo.copy.shapes.imposition import Blanks, Imposition, Scheme
from octavo.copy.shapes.layout import Binding


@given(
    pages=st.integers(1, 300),
    scheme=st.sampled_from(Scheme),
    blanks=st.sampled_from(Blanks),
    pages_per_side=st.sampled_from([None, 2, 4, 8]),
)
def test_every_page_has_one_slot_and_the_order_stays(
    pages: int, scheme: Scheme, blanks: Blanks, pages_per_side: Literal[2, 4, 8] | None
) -> None:
    job = Imposition(scheme=scheme, blanks=blanks, pages_per_side=pages_per_side)

    gathering = gather(pages, job, Binding.NONE)

    assert [page for page in gathering.slots if page] == list(range(1, pages + 1))
    assert len(gathering.slots) == gathering.sheets * pages_a_sheet(pages, job, scheme)
    wanted = pages + (2 if blanks is Blanks.INSIDE_COVER and scheme in BOOKS else 0)
    assert len(gathering.slots) - wanted < pages_a_sheet(pages, job, scheme)


@pytest.mark.parametrize(
    ("blanks", "pages", "slots"),
    [
        (Blanks.END, 5, (1, 2, 3, 4, 5, None, None, None)),
        (Blanks.BEFORE_LAST, 5, (1, 2, 3, 4, None, None, None, 5)),
        (Blanks.BEFORE_LAST, 1, (None, None, None, 1)),
        (Blanks.INSIDE_COVER, 6, (1, None, 2, 3, 4, 5, None, 6)),
        (Blanks.INSIDE_COVER, 4, (1, None, 2, 3, None, None, None, 4)),
        (Blanks.INSIDE_COVER, 1, (1, None, None, None)),
        (Blanks.END, 4, (1, 2, 3, 4)),
    ],
)
def test_blanks_stand_where_they_are_wanted(
    blanks: Blanks, pages: int, slots: tuple[int | None, ...]
) -> None:
    gathering = gather(pages, Imposition(blanks=blanks), Binding.SADDLE_STITCH)

    assert gathering.slots == slots
    assert all(slots[blank - 1] is None for blank in gathering.blanks)


@pytest.mark.parametrize(
    ("pages", "signatures"), [(64, (4, 4, 4, 4)), (68, (4, 4, 3, 3, 3)), (4, (1,)), (20, (3, 2))]
)
def test_signatures_are_nearly_alike(pages: int, signatures: tuple[int, ...]) -> None:
    assert gather(pages, Imposition(), Binding.SEWN).signatures == signatures


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"scheme": Scheme.N_UP}, (1, 2)),
        ({"scheme": Scheme.N_UP, "pages_per_side": 8}, (2, 4)),
        ({"scheme": Scheme.N_UP, "rows": 3}, (3, 1)),
        ({}, (1, 1)),
    ],
)
def test_the_grid_follows_from_what_is_said(
    keys: dict[str, Any], expected: tuple[int, int]
) -> None:
    assert grid(Imposition(**keys)) == expected


def test_an_accordion_has_three_panels_or_four() -> None:
    assert [panels(pages, Imposition()) for pages in (1, 6, 7, 40)] == [3, 3, 4, 4]
    assert panels(6, Imposition(columns=5)) == 5
