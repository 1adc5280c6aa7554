"""Exporting: a work gives all its events, an edition those that it tells, in its language."""

import json
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from octavo.cli.exporting import export_chronology
from octavo.problems import BuildError
from octavo.project import Project

Write = Callable[[str, str], Path]


def ids(project: Project, name: str) -> list[str]:
    """Give the ids of the events that are exported."""
    exported = export_chronology(project, name, "json", None)
    events = json.loads(exported.content)["events"]
    assert exported.count == len(events)
    return [event["id"] for event in events]


def test_a_work_gives_all_its_events(project: Project) -> None:
    assert ids(project, "week") == ["talks", "truce", "vote"]


def test_an_edition_gives_those_that_it_tells(project: Project, write: Write) -> None:
    write(
        "editions/school/edition.yaml",
        "name: S\nextends: pocket\naudience: pupils\nchronology: {people: [dan]}\n",
    )

    assert ids(project, "pocket") == ["talks", "truce", "vote"]
    assert ids(project, "school") == ["talks"]


def test_an_edition_without_a_chronology_gives_nothing(project: Project, write: Write) -> None:
    write(
        "editions/school/edition.yaml",
        "name: S\nextends: pocket\naudience: pupils\nback: [notes]\n",
    )

    assert ids(project, "school") == []


def test_of_a_work_and_an_edition_of_one_name_the_work_counts(
    project: Project, write: Write
) -> None:
    write(
        "editions/week/edition.yaml",
        "name: W\nextends: pocket\nchronology: {people: [dan]}\n",
    )

    assert ids(project, "week") == ["talks", "truce", "vote"]


@pytest.mark.parametrize(("form", "begins"), [("ics", b"BEGIN:VCALENDAR"), ("html", b"<!DOCTYPE")])
def test_the_language_is_that_of_the_edition_or_the_one_asked_for(
    project: Project, form: str, begins: bytes
) -> None:
    exported = export_chronology(project, "pocket", form, None)

    assert exported.content.lstrip().startswith(begins)
    assert exported.content == export_chronology(project, "pocket", form, "en").content
    with pytest.raises(click.BadParameter) as wrong:
        export_chronology(project, "pocket", form, "ru")
    assert "One of: en" in wrong.value.message


def test_a_name_that_nothing_has_is_told(project: Project) -> None:
    with pytest.raises(click.UsageError) as wrong:
        export_chronology(project, "pokket", "csv", None)

    assert "did you mean 'pocket'?" in wrong.value.message


def test_a_work_with_mistakes_gives_nothing(project: Project, write: Write) -> None:
    write("content/week/chronology.yaml", "- {id: a, date: soon, title: T}\n")

    with pytest.raises(BuildError) as stopped:
        export_chronology(project, "week", "csv", None)

    assert [problem.code for problem in stopped.value.problems] == ["D01"]
