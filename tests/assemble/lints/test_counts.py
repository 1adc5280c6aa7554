"""D11 in prose: counts beside a link are those of the register, or of another vote."""

import pytest
from small_press import Press

from octavo.assemble.lints.counts import wrong_counts

DOCUMENTS = """\
- id: r5
  kind: resolution
  title: On the Press
  date: 1917-11-04
  status: adopted
  votes: {for: 34, against: 24, abstain: 1}
- id: r6
  kind: resolution
  title: A Draft
  date: 1917-11-04
  status: rejected
  votes: {for: 22, against: 31}
"""
EVENT = "- {{id: press, date: 1917-11-04, title: {}, documents: [r5, r6]}}\n"


def found(press: Press, text: str, language: str = "en", title: str = "T") -> list[str]:
    """List what is said of counts in a paragraph."""
    press.write("content/week/documents.yaml", DOCUMENTS)
    press.write("content/week/chronology.yaml", EVENT.format(title))
    press.text(f"# The Day\n\n{text}\n", language)
    return [finding.message for finding in wrong_counts(press.corpus(language))]


@pytest.mark.parametrize(
    ("text", "language", "message"),
    [
        (
            "[The vote](event:press) was carried by 34 votes to 25.",
            "en",
            "'34 votes to 25', but the register has 34 and 24 for 'r5'",
        ),
        (
            "It fell ([](document:r6)) by 30 to 22.",
            "en",
            "'30 to 22', but the register has 31 and 22 for 'r6'",
        ),
        (
            "[Голосовали](event:press): 34 голосами против 25.",
            "ru",
            "'34 голосами против 25', but the register has 34 and 24 for 'r5'",
        ),
    ],
)
def test_a_count_that_is_almost_right_is_found(
    text: str, language: str, message: str, press: Press
) -> None:
    assert found(press, text, language) == [message]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("[The vote](event:press) was carried by 34 votes to 24, and lost by 31 to 22.", "en"),
        ("[The vote](event:press) was followed by one of 29 votes to 23.", "en"),  # another
        ("It was carried by 34 votes to 25. Then came [the vote](event:press).", "en"),
        ("[The vote](event:press) was on the night of 1 to 24 November.", "en"),
        ("[Голосовали](event:press): 31 голосом против 22.", "ru"),
        ("В [резолюции](document:r5) 395 мест против 420.", "ru"),
    ],
)
def test_a_near_miss_is_left_alone(text: str, language: str, press: Press) -> None:
    assert found(press, text, language) == []


def test_the_event_itself_is_read(press: Press) -> None:
    assert found(press, "", title="Carried by 34 votes to 25.") == [
        "'34 votes to 25', but the register has 34 and 24 for 'r5'"
    ]
