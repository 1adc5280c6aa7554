"""What languages share; the cases of the languages have the rest."""

import pytest

from octavo.assemble.typography.general import initial_pattern, initials, joints, single_spaces
from octavo.assemble.typography.rule import THIN, Paragraph


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a  b", [" "]),
        ("a\nb", [" "]),
        ("a\u00a0 b", ["\u00a0"]),
        ("a \u202f\u00a0b", ["\u202f"]),
        ("a b", []),
        ("a\u00a0\u00a0b", []),  # typed so on purpose
    ],
)
def test_one_space_of_several(text: str, kept: list[str]) -> None:
    assert [change[0].new for change in single_spaces(Paragraph(text))] == kept


def test_joints_take_more_from_a_language() -> None:
    """A rule of its own joins those that all have."""
    more = joints(lambda _: iter([()]))

    assert len(list(more(Paragraph("x-ray")))) == 2


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("A. B. Cd", [THIN, "\u00a0"]),
        ("A. von Cd", ["\u00a0", "\u00a0"]),
        ("A. The", []),
        ("aA. Cd", []),
    ],
)
def test_initials_are_bound(text: str, marks: list[str]) -> None:
    rule = initials("A-Z", "a-z", "(?!)", "The", "( )?")

    assert [edit.new for change in rule(Paragraph(text)) for edit in change] == marks


def test_an_initial_may_be_of_two_letters_or_hyphened() -> None:
    assert initial_pattern("А-Я", "Дж").startswith("(?:Дж|[А-Я])")
