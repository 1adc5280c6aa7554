"""Works: a folder becomes a work, whose registers agree with one another."""

from collections.abc import Callable
from pathlib import Path

import pytest

from octavo.copy.calendars import Calendar
from octavo.copy.works import REGISTERS, read_work
from octavo.problems import BuildError, Problem, Severity, errors
from octavo.project import Project

Write = Callable[[str, str], None]
ROOT = Path(__file__).resolve().parents[2]


def test_a_sound_work_has_no_problems(project: Project) -> None:
    problems: list[Problem] = []

    work = read_work(project, "w", problems)

    assert problems == []
    assert work.slug == "w"
    assert work.record.languages == ("ru", "en")
    assert list(work.people.entries) == ["kamenev", "sverdlov"]
    assert work.documents.entries["r1"].sources[0].source == "keep1979"
    assert str(work.events.location("nov-2", "people", 0)) == "content/w/chronology.yaml:5:12"


def test_dates_are_of_the_calendar_of_the_work(project: Project) -> None:
    work = read_work(project, "w", [])

    assert work.events.entries["nov-2"].date.calendar is Calendar.JULIAN


def test_texts_are_listed_by_language_and_name(project: Project, write: Write) -> None:
    write("content/w/text/ru/notes.txt", "")

    work = read_work(project, "w", [])

    folder = project.root / "content/w"
    assert work.texts == {
        "ru": {"preface": folder / "text/ru/preface.md"},
        "en": {"preface": folder / "text/en/preface.md"},
    }
    assert work.document_texts == {"ru": {"r1": folder / "documents/ru/r1.md"}, "en": {}}


def test_every_register_may_be_left_out(project: Project) -> None:
    for file in REGISTERS.values():
        (project.root / "content/w" / file).unlink(missing_ok=True)
    problems: list[Problem] = []

    work = read_work(project, "w", problems)

    assert problems == []
    assert not any(getattr(work, name).entries for name in REGISTERS)


def test_a_work_that_is_not_there_stops_the_reading(project: Project) -> None:
    with pytest.raises(BuildError) as caught:
        read_work(project, "v", [])

    assert [problem.code for problem in caught.value.problems] == ["C05"]


@pytest.mark.parametrize("slug", ["../w", "w/../w", ".", "", "/"])
def test_a_work_is_named_and_not_pointed_at(project: Project, slug: str) -> None:
    with pytest.raises(BuildError):
        read_work(project, slug, [])


def test_without_work_yaml_all_other_mistakes_are_told_too(project: Project, write: Write) -> None:
    write("content/w/work.yaml", "titel: x\nlanguages: [ru]\n")
    write("content/w/people.yaml", "- {id: Б}\n")

    with pytest.raises(BuildError) as caught:
        read_work(project, "w", [])

    files = {problem.location.file for problem in caught.value.problems}
    assert {"content/w/work.yaml", "content/w/people.yaml"} <= files


@pytest.mark.parametrize(
    ("name", "meant"),
    [("poeple.yaml", "people.yaml"), ("people.yml", "people.yaml"), ("Works.yaml", "work.yaml")],
)
def test_a_file_with_nearly_the_name_of_a_register_is_warned_of(
    project: Project, write: Write, name: str, meant: str
) -> None:
    write(f"content/w/{name}", "")
    problems: list[Problem] = []

    read_work(project, "w", problems)

    [problem] = problems
    assert (problem.code, problem.severity) == ("C01", Severity.WARNING)
    assert problem.hint == f"did you mean '{meant}'?"


def test_a_file_with_another_name_is_nobodys_business(project: Project, write: Write) -> None:
    write("content/w/ideas.yaml", "")
    problems: list[Problem] = []

    read_work(project, "w", problems)

    assert problems == []


def test_a_text_in_one_language_only_is_a_warning(project: Project, write: Write) -> None:
    write("content/w/places.yaml", "- {id: smolny, name: {ru: Смольный}}\n")
    problems: list[Problem] = []

    work = read_work(project, "w", problems)

    assert [problem.code for problem in problems] == ["C07"]
    assert not errors(problems)
    assert "smolny" in work.places.entries


def test_the_sample_is_read_without_errors() -> None:
    problems: list[Problem] = []

    for slug in Project(ROOT).work_slugs():
        read_work(Project(ROOT), slug, problems)

    assert errors(problems) == ()
