"""Edition checks: names that stand for nothing in the project."""

from collections.abc import Callable

import pytest

from octavo.copy.edition_checks import FORMAT_TOKENS
from octavo.copy.editions import read_edition
from octavo.problems import Problem, Severity
from octavo.project import Project

Write = Callable[[str, str], None]


def problems_of(project: Project, write: Write, lines: str) -> list[Problem]:
    """Read an edition that extends the base and has a few lines more."""
    given = "" if "language:" in lines else "language: ru\n"
    write("editions/a/edition.yaml", f"extends: base\nname: x\n{given}{lines}")
    problems: list[Problem] = []
    read_edition(project, "a", problems)
    return problems


@pytest.mark.parametrize(
    ("lines", "code", "place", "words"),
    [
        ("work: v\n", "C05", "4:7", "there is no work 'v'"),
        ("language: de\n", "C05", "3:11", "which the work 'w' has not"),
        ("theme: nowhere\n", "S02", "4:8", "there is no theme 'nowhere'"),
        ("tokens: {text-sise: 1}\n", "E06", "4:10", "unknown token 'text-sise'"),
        ("tokens: {bleed: 1mm}\n", "E06", "4:10", "is set by 'format.bleed'"),
        (
            "format: {margins: {inner: 100mm, outer: 48mm}}\n",
            "C04",
            "4:27",
            "take 148mm, and the width is 148mm",
        ),
        (
            "format: {trim: [200mm, 40mm], margins: {top: 30mm, bottom: 10mm}}\n",
            "C04",
            "4:46",
            "take 40mm, and the height is 40mm",
        ),
    ],
)
def test_a_name_that_stands_for_nothing_is_told_at_its_place(  # noqa: PLR0917 - a table
    project: Project, write: Write, lines: str, code: str, place: str, words: str
) -> None:
    found = [problem for problem in problems_of(project, write, lines) if problem.code == code]

    assert [str(problem.location) for problem in found] == [f"editions/a/edition.yaml:{place}"]
    assert words in found[0].message


def test_the_sign_of_a_stream_is_there_in_the_language_of_the_edition(
    project: Project, write: Write
) -> None:
    [problem] = problems_of(project, write, "notes: {editor: {sign: {en: — Ed.}}}\n")

    assert (problem.code, problem.severity) == ("C07", Severity.WARNING)
    assert str(problem.location) == "editions/a/edition.yaml:4:24"


def test_a_token_may_be_any_that_the_nearest_shelf_declares(project: Project, write: Write) -> None:
    write("editions/base/styles/tokens.css", ":root { --own: 1; } /* --other: 2; */ --third : 3;")

    assert problems_of(project, write, "tokens: {own: 2, third: 3}\n") == []
    [problem] = problems_of(project, write, "tokens: {other: 2}\n")
    assert problem.code == "E06"


def test_every_token_of_the_format_is_declared_in_the_house_styles(
    project: Project, write: Write
) -> None:
    for name, key in FORMAT_TOKENS.items():
        [problem] = problems_of(project, write, f"tokens: {{{name}: 1mm}}\n")
        assert f"'{key}'" in problem.message


def test_a_theme_may_stand_on_any_shelf(project: Project, write: Write) -> None:
    write("styles/themes/plain.css", "")

    assert problems_of(project, write, "theme: plain\n") == []
    [problem] = problems_of(project, write, "theme: plan\n")
    assert problem.hint == "did you mean 'plain'?"


def test_a_text_that_is_printed_is_wanted_in_the_language_of_the_edition(
    project: Project, write: Write
) -> None:
    lines = (
        "title: {en: x}\nimprint: {place: {en: Paris}}\nback: [{kind: colophon, title: {en: x}}]\n"
    )

    problems = problems_of(project, write, lines)

    assert [problem.code for problem in problems] == ["C07"] * 3
    assert {problem.severity for problem in problems} == {Severity.WARNING}


def test_a_broken_work_leaves_its_own_mistakes_to_those_who_read_it(
    project: Project, write: Write
) -> None:
    write("content/w/work.yaml", "title: [\n")

    assert problems_of(project, write, "") == []
