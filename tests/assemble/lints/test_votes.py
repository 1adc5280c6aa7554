"""D11: the votes on a document agree with themselves, its outcome and its container."""

import pytest
from small_press import Press

from octavo.assemble.lints.votes import wrong_votes

DOCUMENT = """\
- id: fares
  kind: resolution
  title: On the Fares
  date: 1917-10-30
  status: {status}
  votes: {{{votes}}}
"""


def found(press: Press, votes: str, status: str = "adopted", text: str = "") -> list[str]:
    """List what is said of a document with such votes."""
    document = DOCUMENT.format(status=status, votes=votes)
    press.write("content/week/documents.yaml", document)
    press.text(f"# The Day\n\n{text}\n", "en")
    return [finding.message for finding in wrong_votes(press.corpus())]


def test_more_votes_than_people_are_found(press: Press) -> None:
    assert found(press, "for: 9, against: 4, abstain: 1, present: 13") == [
        "9 for + 4 against + 1 abstain make 14 votes, but 13 were present"
    ]


def test_an_outcome_against_the_votes_is_found(press: Press) -> None:
    assert found(press, "for: 4, against: 9") == [
        "'fares' was adopted, but 4 voted for it and 9 against"
    ]


@pytest.mark.parametrize(
    ("votes", "status"),
    [
        ("for: 9, against: 4, abstain: 1, present: 14", "adopted"),
        ("for: 9, against: 4, present: 20", "adopted"),  # some did not vote
        ("against: 9", "adopted"),
        ("for: 9, against: 9", "adopted"),  # by the chair's vote
        ("for: 9, against: 4", "rejected"),  # it may have needed two thirds
        ("for: 4, against: 9", "rejected"),
        ("for: 4, against: 9, certainty: disputed", "adopted"),
        ("for: 9, against: 4, present: 10, certainty: disputed", "adopted"),
    ],
)
def test_a_near_miss_is_left_alone(votes: str, status: str, press: Press) -> None:
    assert found(press, votes, status) == []


@pytest.mark.parametrize(
    ("attributes", "messages"),
    [
        ("id=fares for=10", ["for=10, but the register has 9 for 'fares'"]),
        ("id=fares for=9 against=4", []),
        ("id=fares abstain=2", []),  # of which the register knows nothing
        (
            "id=other for=4 against=9 status=adopted",
            ["the resolution was adopted, but 4 voted for it and 9 against"],
        ),
        ("id=other for=4 against=9 status=rejected", []),
        ("id=other for=4 against=9", []),
    ],
)
def test_a_container_is_held_against_the_register(
    attributes: str, messages: list[str], press: Press
) -> None:
    text = f"::: resolution {{{attributes}}}\n:::"

    assert found(press, "for: 9, against: 4", text=text) == messages
