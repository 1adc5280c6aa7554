"""Anchors: what can be referred to and has no place is told once."""

from small_paper import SOURCE, evidence, lines, pages_of

from octavo.proof.anchors import anchors

BODY = '<p id="x">one</p><p id="y">two</p>'


def test_what_has_a_place_is_no_finding() -> None:
    shown = evidence(BODY, lines("one", "two"), pages_of(anchors={"x": 1, "y": 1}))

    assert list(anchors(shown)) == []


def test_what_has_none_is_told_at_its_source() -> None:
    (one,) = anchors(evidence(BODY, lines("one", "two"), pages_of(anchors={"x": 1})))

    assert (one.problem.code, one.problem.location.file) == ("P02", SOURCE)
    assert "'y'" in one.problem.message


def test_what_is_lost_is_not_told_twice() -> None:
    shown = evidence(BODY, lines("one"), pages_of(anchors={"x": 1}))

    assert list(anchors(shown)) == []
