"""Cross-references: every id that one register takes from another is looked for."""

from collections.abc import Callable

import pytest

from octavo.copy.works import read_work
from octavo.problems import Problem
from octavo.project import Project

Write = Callable[[str, str], None]
EVENT = "- {id: a, date: 1917-11-02, title: {ru: x, en: x}, "
DOCUMENT = "- {id: a, kind: document, title: {ru: x, en: x}, date: 1917, status: issued, "


def problems_of(project: Project) -> list[Problem]:
    """Read the work of the project for its problems."""
    problems: list[Problem] = []
    read_work(project, "w", problems)
    return problems


@pytest.mark.parametrize(
    ("file", "text", "wanted", "register"),
    [
        ("chronology", EVENT + "place: smolnny}", "smolnny", "places.yaml"),
        ("chronology", EVENT + "people: [sverdlov, lenin]}", "lenin", "people.yaml"),
        ("chronology", EVENT + "organisations: [vtsikk]}", "vtsikk", "organisations.yaml"),
        ("chronology", EVENT + "documents: [r9]}", "r9", "documents.yaml"),
        ("chronology", EVENT + "sources: [{source: keep}]}", "keep", "sources.yaml"),
        ("documents", DOCUMENT + "body: sovnarkom}", "sovnarkom", "organisations.yaml"),
        ("documents", DOCUMENT + "moved_by: [lenin]}", "lenin", "people.yaml"),
        ("documents", DOCUMENT + "sources: [{source: x}]}", "x", "sources.yaml"),
        (
            "people",
            "- {id: kamenev, name: {ru: {family: x}, en: {family: x}}, organisations: [y]}",
            "y",
            "organisations.yaml",
        ),
    ],
)
def test_an_id_that_nobody_has_is_told(  # noqa: PLR0917 - a table
    project: Project, write: Write, file: str, text: str, wanted: str, register: str
) -> None:
    write(f"content/w/{file}.yaml", text + "\n")

    found = [
        problem
        for problem in problems_of(project)
        if problem.location.file.endswith(file + ".yaml")
    ]

    assert [problem.code for problem in found] == ["C05"]
    assert f"'{wanted}', which is not in {register}" in found[0].message
    assert text[found[0].location.column - 1 :].startswith(wanted)


def test_the_nearest_id_is_offered(project: Project, write: Write) -> None:
    write("content/w/chronology.yaml", EVENT + "people: [kamenyev]}\n")

    [problem] = problems_of(project)

    assert problem.hint == "did you mean 'kamenev'?"


def test_a_register_that_cannot_be_read_is_not_held_against_the_others(
    project: Project, write: Write
) -> None:
    write("content/w/people.yaml", "- {id: [\n")

    assert [problem.code for problem in problems_of(project)] == ["Y01"]


def test_ids_of_records_with_mistakes_are_known_all_the_same(
    project: Project, write: Write
) -> None:
    write("content/w/places.yaml", "- {id: smolny}\n")

    assert [problem.code for problem in problems_of(project)] == ["C02"]
