"""Round trip: what Octavo gives it takes back as the same events, in every form that it reads."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from octavo.copy.registers import read_register
from octavo.copy.shapes.events import Event
from octavo.copy.works import Work, read_work
from octavo.exchange.incoming.chronology_file import ChronologyFile
from octavo.exchange.incoming.importing import Said, read_events
from octavo.exchange.outgoing.csv_form import csv_of
from octavo.exchange.outgoing.exports import exports_of
from octavo.exchange.outgoing.json_form import json_of
from octavo.problems import Problem, errors
from octavo.project import Project

ROOT = Path(__file__).parents[2]
FORMS: dict[str, Callable[..., str]] = {"csv": csv_of, "json": json_of}


def come_back(project: Project, work: Work, form: str, folder: Path) -> dict[str, Event]:
    """Export all events of a work, and import them into the same work without any."""
    path = folder / f"list.{form}"
    exports = exports_of(work, work.events.entries.values())
    path.write_text(FORMS[form](work, exports), encoding="utf-8")
    file = project.work_folder(work.slug) / "chronology.yaml"
    file.unlink()
    problems: list[Problem] = []
    bare = read_work(project, work.slug, problems)
    imported = read_events(path, path.name, bare, Said(), problems)
    reckoning = bare.record.reckoning
    ChronologyFile(file, "chronology.yaml", reckoning).add(imported.text, {}, imported.new)
    found = read_register(file, "chronology.yaml", Event, reckoning, problems)
    assert errors(problems) == ()
    return dict(found.entries)


@pytest.mark.parametrize("form", FORMS)
def test_events_of_every_sort_come_back(
    project: Project, every_sort: Work, form: str, tmp_path: Path
) -> None:
    found = come_back(project, every_sort, form, tmp_path)

    assert list(found.items()) == list(every_sort.events.entries.items())


@pytest.mark.parametrize("form", FORMS)
def test_the_events_of_the_sample_come_back(form: str, tmp_path: Path) -> None:
    project = Project(tmp_path)
    home = tmp_path / "content" / "vikzhel-1917"
    home.mkdir(parents=True)
    for file in (ROOT / "content" / "vikzhel-1917").glob("*.yaml"):
        (home / file.name).write_bytes(file.read_bytes())
    work = read_work(project, "vikzhel-1917", [])

    found = come_back(project, work, form, tmp_path)

    assert len(found) >= 40
    assert list(found.items()) == list(work.events.entries.items())


def test_the_json_of_what_came_back_is_the_same(
    project: Project, every_sort: Work, tmp_path: Path
) -> None:
    before = json_of(every_sort, exports_of(every_sort, every_sort.events.entries.values()))
    come_back(project, every_sort, "json", tmp_path)
    again = read_work(project, "week", [])

    after = json_of(again, exports_of(again, again.events.entries.values()))

    assert json.loads(after) == json.loads(before)
