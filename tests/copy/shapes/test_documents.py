"""Documents: resolutions and papers with their votes."""

from collections.abc import Callable
from typing import Any

import pytest

from octavo.copy.shapes.documents import Document, DocumentKind, DocumentStatus, Votes

LEAST = "{id: r1, kind: resolution, title: x, date: 1917-11-02, status: adopted"


def test_a_document_needs_five_things_only(read: Callable[..., Any]) -> None:
    document, problems = read(Document, LEAST + "}")

    assert problems == []
    assert document.kind is DocumentKind.RESOLUTION
    assert document.status is DocumentStatus.ADOPTED
    assert document.votes is None


def test_votes_are_counted_as_far_as_they_are_known(read: Callable[..., Any]) -> None:
    document, _ = read(Document, LEAST + ", votes: {for: 38, against: 0}}")

    assert document.votes == Votes(for_=38, against=0)
    assert document.votes.abstain is None


@pytest.mark.parametrize(
    ("votes", "code"),
    [("for: -1", "C04"), ('for: "38"', "C03"), ("for_: 38", "C01"), ("for: 1.5", "C03")],
)
def test_votes_are_whole_numbers_and_not_negative(
    read: Callable[..., Any], votes: str, code: str
) -> None:
    _, problems = read(Document, LEAST + f", votes: {{{votes}}}}}")

    assert [problem.split()[1] for problem in problems] == [code]
