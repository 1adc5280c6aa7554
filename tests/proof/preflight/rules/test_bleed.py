"""Bleed: what touches an edge goes beyond it, but for the spine and what is not on the page."""

import pytest
from small_print import PAPER, file_of, mark

from octavo.proof.findings import Box
from octavo.proof.preflight.printed import BLACK, Drawn, Ink
from octavo.proof.preflight.rules.bleed import bleed


@pytest.mark.parametrize(
    ("box", "said"),
    [
        (Box(50, 20, 100, 30), "right edge"),
        (Box(20, 0, 50, 30), "head"),
        (Box(20, 100, 50, 150), "foot"),
        (Box(50, 0, 100, 30), "head and right edge"),
        (Box(50, 20, 103, 30), ""),
        (Box(-3, -3, 103, 153), ""),
        (Box(20, 20, 99, 30), ""),
        (Box(0, 20, 50, 30), ""),
        (Box(50, 20, 101, 30), "right edge"),
    ],
)
def test_an_edge_without_bleed_is_named(box: Box, said: str) -> None:
    """The left edge of page 1 is at the spine, where nothing is cut."""
    found = [one.message for one in bleed(file_of(mark(box=box)), 3, bound=True)]

    assert [said in message for message in found] == ([True] if said else [])


def test_without_a_spine_every_edge_is_cut() -> None:
    file = file_of(mark(box=Box(0, 20, 50, 30)))

    assert len(list(bleed(file, 3, bound=False))) == 1
    assert list(bleed(file, 3, bound=True)) == []


def test_what_the_file_allows_for_is_wanted_too() -> None:
    file = file_of(mark(box=Box(50, 20, 101, 30)), bleed=3)

    assert len(list(bleed(file, 0, bound=True))) == 1


@pytest.mark.parametrize(("drawn", "ink"), [(Drawn.TEXT, BLACK), (Drawn.FILL, PAPER)])
def test_text_and_paper_need_no_bleed(drawn: Drawn, ink: Ink) -> None:
    assert list(bleed(file_of(mark(drawn, Box(50, 20, 100, 30), ink)), 3, bound=True)) == []
