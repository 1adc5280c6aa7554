"""Same files: a build holds while nothing that it came from has changed."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from octavo.deliver.inputs import hash_inputs
from octavo.deliver.manifest import Manifest
from octavo.deliver.same_files import built_from_these_files, pages_hold
from octavo.deliver.versions import versions
from octavo.project import Project

Write = Callable[[str, str], object]


@pytest.fixture
def manifest(project: Project) -> Manifest:
    """Give the manifest of a build of the pocket edition, with the pages of another."""
    inputs = {**hash_inputs(project, ("pocket",), "week"), "build/school: pages": "0"}
    return Manifest("pocket", "week", ("pocket",), versions(), {}, inputs)


def test_it_holds_while_nothing_changes(project: Project, manifest: Manifest) -> None:
    assert built_from_these_files(project, manifest)
    assert pages_hold(project, manifest)


@pytest.mark.parametrize("name", ["content/week/text/en/first.md", "editions/pocket/edition.yaml"])
def test_a_change_of_its_own_files_ends_it(
    project: Project, manifest: Manifest, write: Write, name: str
) -> None:
    write(name, "name: Another\n")

    assert not built_from_these_files(project, manifest)
    assert not pages_hold(project, manifest)


def test_the_file_of_another_edition_leaves_the_pages_where_they_are(
    project: Project, manifest: Manifest, write: Write
) -> None:
    write("editions/school/edition.yaml", "name: Another\n")

    assert not built_from_these_files(project, manifest)
    assert pages_hold(project, manifest)


def test_another_program_ends_it(project: Project, manifest: Manifest) -> None:
    older = replace(manifest, versions={**manifest.versions, "octavo": "0"})

    assert not built_from_these_files(project, older)
    assert not pages_hold(project, older)
