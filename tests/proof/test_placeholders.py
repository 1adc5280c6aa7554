"""Placeholders: figures that nobody has yet are told in a final edition."""

from collections.abc import Callable

import pytest

from octavo.copy.editions import read_edition
from octavo.problems import Location, Severity
from octavo.project import Project
from octavo.proof.placeholders import placeholders

Write = Callable[[str, str], object]


def found(project: Project, write: Write, imprint: str, status: str = "final") -> list[str]:
    """Give the values of an imprint that are placeholders."""
    write("editions/x/edition.yaml", f"extends: pocket\nstatus: {status}\nimprint: {imprint}\n")
    return [
        problem.message.rpartition(": ")[2]
        for problem in placeholders(read_edition(project, "x", []))
    ]


@pytest.mark.parametrize("value", ["978-X-XXXX-XXXX-X", "ХХ.Х(Х)", "[City]", "A [name] yet"])
def test_a_placeholder_is_told(project: Project, write: Write, value: str) -> None:
    assert found(project, write, f"{{isbn: '{value}'}}") == [value]


@pytest.mark.parametrize("value", ["978-5-0000-0000-X", "Xenia", "X", "Louis XIV (died)"])
def test_real_words_and_numbers_are_none(project: Project, write: Write, value: str) -> None:
    """The check digit of an ISBN may be an X."""
    assert found(project, write, f"{{isbn: '{value}'}}") == []


def test_a_draft_may_have_them(project: Project, write: Write) -> None:
    assert found(project, write, "{isbn: XXX}", "draft") == []


def test_they_are_found_wherever_they_stand_with_their_places(
    project: Project, write: Write
) -> None:
    write(
        "editions/x/edition.yaml",
        "extends: pocket\nstatus: final\nimprint:\n  place: {en: '[City]'}\n"
        "  credits:\n  - {role: Editor, name: XX}\n",
    )
    problems = list(placeholders(read_edition(project, "x", [])))

    assert [(problem.code, problem.severity) for problem in problems] == [
        ("P01", Severity.WARNING)
    ] * 2
    assert {problem.location for problem in problems} == {
        Location("editions/x/edition.yaml", 4, 15),
        Location("editions/x/edition.yaml", 6, 26),
    }
