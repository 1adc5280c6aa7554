"""Positions: text that the knife, a clip or a cover takes away is told with its distance."""

import pytest
from small_paper import SOURCE, evidence, pages_of, run

from octavo.measures import Length
from octavo.problems import Severity
from octavo.proof.findings import Box, Finding
from octavo.proof.positions import is_cut, passages, positions
from octavo.proof.sight import Sight

LINE = "The ferry crosses at noon."


def shown(box: Box, **how: object) -> list[Finding]:
    """Prove a line that stands here on a page of 100 by 150 mm."""
    paper = [run(LINE, box=box, **how)]  # type: ignore[arg-type]
    return list(positions(evidence(f"<p>{LINE}</p>", paper), Length(4)))


@pytest.mark.parametrize(
    "box", [Box(-2, 20, 50, 23), Box(60, 20, 101, 23), Box(20, -1, 60, 2), Box(20, 149, 60, 152)]
)
def test_what_is_beyond_an_edge_is_outside(box: Box) -> None:
    (one,) = shown(box)

    assert (one.problem.code, one.problem.severity) == ("P06", Severity.ERROR)
    assert (one.page, one.box) == (1, box)


def test_what_is_near_an_edge_is_a_warning_with_the_distance() -> None:
    (one,) = shown(Box(2.5, 20, 50, 23))

    assert (one.problem.code, one.problem.severity) == ("P07", Severity.WARNING)
    assert "is 2.5 mm from the edge" in one.problem.message


def test_what_is_inside_is_no_finding() -> None:
    assert shown(Box(4, 4, 96, 7)) == []
    assert shown(Box(20, 20, 60, 23)) == []


def test_no_distance_at_all_may_be_asked_for() -> None:
    paper = [run(LINE, box=Box(0.5, 20, 50, 23))]

    assert list(positions(evidence(f"<p>{LINE}</p>", paper), Length(0))) == []


def test_a_clip_cuts_off() -> None:
    (one,) = shown(Box(20, 20, 60, 23), shown=Box(20, 20, 40, 23))

    assert one.problem.code == "P09"
    assert shown(Box(20, 20, 60, 23), shown=Box(20, 20, 59.9, 23)) == []


def test_more_letters_than_a_box_can_hold_are_behind_an_ellipsis() -> None:
    long = "word " * 60

    (one,) = positions(evidence(f"<p>{long}</p>", [run(long)]), Length(4))

    assert one.problem.code == "P09"


def test_words_that_run_upright_are_whole_on_their_long_side() -> None:
    """On a spine the box of a line is narrow and high."""
    spine = Box(50, 20, 52, 60)

    assert (
        list(
            positions(
                evidence(
                    "<p>A title of many letters</p>", [run("A title of many letters", box=spine)]
                ),
                Length(4),
            )
        )
        == []
    )


@pytest.mark.parametrize(("sight", "words"), [(Sight.COVERED, "covered"), (Sight.FAINT, "colour")])
def test_what_cannot_be_seen_is_told(sight: Sight, words: str) -> None:
    (one,) = shown(Box(20, 20, 60, 23), sight=sight)

    assert one.problem.code == "P08"
    assert words in one.problem.message


def test_a_block_is_one_finding_a_page() -> None:
    paper = [run("The ferry", box=Box(1, 20, 50, 23)), run("crosses.", box=Box(1, 25, 50, 28))]

    (one,) = positions(evidence("<p>The ferry crosses.</p>", paper), Length(4))

    assert one.box == Box(1, 20, 50, 28)


def test_folios_and_running_heads_are_looked_at_too() -> None:
    paper = [run("x", place=1), run("7", place=2, box=Box(48, 148, 50, 151))]
    section = evidence("<p>x</p>", paper, pages_of(generated={1: ("7",)}))

    (one,) = positions(section, Length(4))

    assert (one.problem.code, one.problem.location.file) == ("P06", SOURCE)
    assert [passage.text for passage in passages(section.sections[0])] == ["x", "7"]


def test_rounding_cuts_nothing_off() -> None:
    assert not is_cut(Box(0, 0, 10, 10), Box(0.2, 0, 10, 9.8))
    assert is_cut(Box(0, 0, 10, 10), Box(0, 0, 9, 10))
