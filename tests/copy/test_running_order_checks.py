"""Running order checks: every section has a template, and a text where it needs one."""

from collections.abc import Callable
from pathlib import Path

import pytest

from octavo.copy.editions import read_edition
from octavo.copy.running_order_checks import section_kinds
from octavo.problems import Problem
from octavo.project import Project

Write = Callable[[str, str], None]


def problems_of(project: Project, write: Write, body: str) -> list[Problem]:
    """Read an edition with this body."""
    write("editions/a/edition.yaml", f"work: w\nname: x\nlanguage: ru\nbody: {body}\n")
    problems: list[Problem] = []
    read_edition(project, "a", problems)
    return problems


@pytest.mark.parametrize(
    ("body", "column", "words"),
    [
        ("[chronologi]", 8, "unknown kind of section 'chronologi'"),
        ("[{kind: chronologi}]", 15, "unknown kind of section 'chronologi'"),
        ("[{txt: preface}]", 9, "unknown kind of section 'txt'"),
        ("[text]", 8, "item 1 of 'body' is 'text' and names no text"),
        ("[part-title]", 8, "item 1 of 'body' is 'part-title' and has no title"),
        ("[contents, {kind: epigraph}]", 25, "item 2 of 'body' is 'epigraph' and names no text"),
        ("[{text: prefase}]", 15, "there is no text content/w/text/ru/prefase.md"),
        ("[{kind: text, source: x}]", 29, "there is no text content/w/text/ru/x.md"),
        ("[{contents: preface}]", 19, "'contents' is made without a text of its own"),
    ],
)
def test_a_line_that_cannot_be_set_is_told_at_its_place(
    project: Project, write: Write, body: str, column: int, words: str
) -> None:
    found = [problem for problem in problems_of(project, write, body) if words in problem.message]

    assert [(problem.code, str(problem.location)) for problem in found] == [
        ("E04", f"editions/a/edition.yaml:4:{column}")
    ]


@pytest.mark.parametrize("line", ["{kind: part-title, title: One}", "{part-title: preface}"])
def test_a_part_title_has_a_title_or_a_text(project: Project, write: Write, line: str) -> None:
    assert problems_of(project, write, f"[{line}]") == []


def test_the_nearest_kind_and_the_nearest_text_are_offered(project: Project, write: Write) -> None:
    problems = problems_of(project, write, "[chronologi, {text: prefase}]")

    assert [problem.hint for problem in problems] == [
        "did you mean 'chronology'?",
        "did you mean 'preface'?",
    ]


def test_a_kind_is_added_by_its_template(project: Project, write: Write) -> None:
    assert problems_of(project, write, "[letters]")
    write("templates/sections/letters.html.jinja", "")

    assert problems_of(project, write, "[letters, {letters: preface}]") == []


def test_an_edition_without_sections_is_refused(project: Project, write: Write) -> None:
    [problem] = problems_of(project, write, "[]")

    assert problem.code == "C02"


def test_kinds_are_found_on_every_shelf_and_named_once(tmp_path: Path) -> None:
    for shelf, name in (("a", "text"), ("a", "own"), ("b", "text")):
        folder = tmp_path / shelf / "templates" / "sections"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.html.jinja").touch()

    assert section_kinds((tmp_path / "a", tmp_path / "b")) == ("own", "text")
