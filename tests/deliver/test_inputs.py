"""Inputs: every file that a build may read counts, under a name that is the same everywhere."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from octavo.deliver.inputs import digest, hash_inputs
from octavo.project import Project

Write = Callable[[str, str], object]
CHAIN = ("school", "pocket")


def inputs(project: Project) -> dict[str, str]:
    """Hash what the school edition may read."""
    return hash_inputs(project, CHAIN, "week")


@pytest.mark.parametrize(
    "name",
    [
        "content/week/text/en/first.md",
        "content/week/images/new.png",
        "content/week/places.yaml",
        "editions/school/edition.css",
        "editions/pocket/templates/book.html.jinja",
        "templates/sections/text.html.jinja",
        "styles/tokens.css",
        "octavo.yaml",
        "printers/ours.yaml",
        "editions/another/edition.yaml",
    ],
)
def test_a_file_that_is_added_or_edited_or_removed_is_seen(
    project: Project, write: Write, name: str
) -> None:
    """What is added may override what was there, and all editions name audiences."""
    before = inputs(project)
    write(name, "edited")
    changed = inputs(project)
    (project.root / name).unlink()
    removed = inputs(project)

    assert len({digest(hashes) for hashes in (before, changed, removed)}) >= 2
    assert changed != before
    assert changed != removed
    assert name not in removed


@pytest.mark.parametrize(
    "name",
    [
        "content/other/work.yaml",
        "editions/another/edition.css",
        "build/school/reading.pdf",
        "content/week/.DS_Store",
        "content/week/text/en/.first.md.swp",
        "notes.txt",
    ],
)
def test_a_file_that_no_build_reads_makes_no_difference(
    project: Project, write: Write, name: str
) -> None:
    before = inputs(project)
    write(name, "new")

    assert inputs(project) == before


def test_the_built_in_looks_count_and_are_marked(project: Project) -> None:
    names = list(inputs(project))

    assert "octavo:styles/tokens.css" in names
    assert "octavo:templates/book.html.jinja" in names
    assert names == sorted(names)


def test_the_place_of_the_project_makes_no_difference(project: Project, tmp_path: Path) -> None:
    moved = Project(tmp_path / "moved")
    shutil.copytree(project.root, moved.root)

    assert inputs(moved) == inputs(project)


def test_one_hash_stands_for_many_in_any_order() -> None:
    assert digest({"a": "1", "b": "2"}) == digest({"b": "2", "a": "1"})
    assert digest({"a": "1", "b": "2"}) != digest({"a": "2", "b": "1"})
