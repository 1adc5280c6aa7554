"""Event pictures: a picture that the work has not is told at its place, with what to write."""

from collections.abc import Callable
from pathlib import Path

from octavo.copy.works import read_work
from octavo.problems import Problem
from octavo.project import Project

Write = Callable[[str, str], None]
EVENT = """\
- id: e
  date: 1917-11-02
  title: {ru: А., en: A.}
  picture: {file: %s, alt: {ru: План, en: A plan}}
"""


def found(project: Project, write: Write, file: str) -> list[Problem]:
    """Read a work whose event has a picture."""
    write("content/w/chronology.yaml", EVENT % file)
    problems: list[Problem] = []
    read_work(project, "w", problems)
    return problems


def test_a_picture_of_the_work_is_no_problem(project: Project, write: Write) -> None:
    picture = Path(project.root, "content/w/images/plan.png")
    picture.parent.mkdir()
    picture.write_bytes(b"")

    assert found(project, write, "images/plan.png") == []


def test_a_missing_picture_of_a_person_is_told_too(project: Project, write: Write) -> None:
    person = "- id: dan\n  name: {ru: {family: Дан}, en: {family: Dan}}\n"
    picture = "  picture: {file: images/dan.png, alt: {ru: Дан, en: Dan}}\n"
    write("content/w/people.yaml", person + picture)
    problems: list[Problem] = []
    read_work(project, "w", problems)

    (problem,) = (each for each in problems if each.code == "M06")
    assert (problem.code, str(problem.location)) == ("M06", "content/w/people.yaml:3:19")


def test_a_missing_picture_is_told_at_its_place(project: Project, write: Write) -> None:
    (problem,) = found(project, write, "images/plan.png")

    assert (problem.code, str(problem.location)) == ("M06", "content/w/chronology.yaml:4:19")


def test_a_picture_outside_the_work_is_refused(project: Project, write: Write) -> None:
    (problem,) = found(project, write, "../../secret.png")

    assert problem.code == "M06"
    assert problem.hint.endswith("and write 'file: images/NAME.png'")
