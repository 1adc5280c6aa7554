"""Overlaps: texts over one another are found; letters that lean over and tight lines are not."""

import pytest
from small_paper import evidence, run

from octavo.proof.findings import Box, Finding
from octavo.proof.overlaps import overlaps

BODY = '<p data-source="b.md:3:1">The ferry crosses.</p><p data-source="b.md:5:1">Nobody came.</p>'
FIRST = Box(20, 20, 60, 23)


def shown(other: Box) -> list[Finding]:
    """Prove two lines, the first of which stands at 20 mm."""
    paper = [run("The ferry crosses.", box=FIRST), run("Nobody came.", place=1, box=other)]
    return list(overlaps(evidence(BODY, paper)))


@pytest.mark.parametrize("box", [Box(20, 21, 60, 24), Box(30, 20, 50, 23), Box(55, 19, 90, 22)])
def test_lines_over_one_another_are_told_with_both_sources(box: Box) -> None:
    (one,) = shown(box)

    assert (one.problem.code, str(one.problem.location)) == ("P08", "b.md:5:1")
    assert "'Nobody came.' stands over 'The ferry crosses.' of b.md:3:1" in one.problem.message
    assert one.box is not None
    assert one.box.left == 20


@pytest.mark.parametrize(
    "box",
    [Box(59.8, 20, 90, 23), Box(20, 22.7, 60, 25.7), Box(20, 23, 60, 26), Box(70, 20, 90, 23)],
    ids=["leaning over", "tight", "below", "beside"],
)
def test_what_only_touches_is_no_finding(box: Box) -> None:
    assert shown(box) == []


def test_a_pair_of_blocks_is_told_once() -> None:
    paper = [
        run("The ferry", box=FIRST),
        run("crosses.", place=1, box=Box(20, 25, 60, 28)),
        run("Nobody", place=2, box=Box(20, 21, 60, 24)),
        run("came.", place=3, box=Box(20, 26, 60, 29)),
    ]

    assert len(list(overlaps(evidence(BODY, paper)))) == 1


def test_lines_of_one_block_may_not_overlap_either() -> None:
    paper = [run("The ferry", box=FIRST), run("crosses.", place=1, box=Box(20, 21, 60, 24))]

    assert len(list(overlaps(evidence("<p>The ferry crosses.</p>", paper)))) == 1
