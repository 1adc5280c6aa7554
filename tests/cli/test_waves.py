"""Waves: an edition comes after those whose pages it prints."""

from collections.abc import Callable

from octavo.cli.waves import waves
from octavo.project import Project

Write = Callable[[str, str], object]


def comparing(*others: str) -> str:
    names = ", ".join(others)
    section = f"{{kind: concordance, compared: {{editions: [{names}]}}}}"
    return f"name: X\nextends: pocket\nback: [{section}]\n"


def test_editions_that_compare_nothing_are_built_side_by_side(project: Project) -> None:
    assert waves(project, ("school", "pocket")) == (("school", "pocket"),)
    assert waves(project, ()) == ()


def test_an_edition_with_a_concordance_comes_later(project: Project, write: Write) -> None:
    write("editions/a/edition.yaml", comparing("b", "elsewhere"))
    write("editions/b/edition.yaml", comparing("pocket"))

    assert waves(project, ("a", "b", "pocket", "school")) == (("pocket", "school"), ("b",), ("a",))


def test_editions_that_name_one_another_share_a_wave(project: Project, write: Write) -> None:
    write("editions/a/edition.yaml", comparing("b"))
    write("editions/b/edition.yaml", comparing("a"))

    assert waves(project, ("a", "b")) == (("a", "b"),)


def test_a_broken_edition_waits_for_nobody(project: Project, write: Write) -> None:
    write("editions/a/edition.yaml", "extends: nobody\n")

    assert waves(project, ("a", "pocket")) == (("a", "pocket"),)
