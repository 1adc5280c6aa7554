"""Page maps: what a manifest says of pages is what a concordance compares."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from octavo.deliver.delivery import deliver
from octavo.deliver.inputs import hash_inputs
from octavo.deliver.manifest import Manifest
from octavo.deliver.page_maps import (
    hash_maps,
    maps_unchanged,
    page_map,
    read_page_maps,
)
from octavo.deliver.versions import versions
from octavo.problems import Location, Problem, Severity
from octavo.project import Project

Write = Callable[[str, str], object]
PLACE = Location("editions/school/edition.yaml", 3, 5)


@pytest.fixture
def manifest(project: Project) -> Manifest:
    """Give the manifest of a build of the pocket edition."""
    return Manifest(
        "pocket",
        "week",
        ("pocket",),
        versions(),
        {},
        hash_inputs(project, ("pocket",), "week"),
        pages=({"folio": "v"}, {"folio": "1"}),
        titles={"section-second": "Second", "section-first": "First"},
        anchors={"section-first": 1, "section-second": 2, "paragraph-first-1": 1},
    )


def read(project: Project, work: str = "week") -> tuple[list[str], list[Problem]]:
    problems: list[Problem] = []
    maps = read_page_maps(project, {"pocket": PLACE}, problems, work=work)
    return list(maps), problems


def test_folios_are_those_of_the_pages(project: Project, manifest: Manifest) -> None:
    found = page_map(project, manifest)

    assert found.folios == {"section-first": "v", "section-second": "1", "paragraph-first-1": "v"}
    assert list(found.titles) == ["section-first", "section-second"]
    assert (found.name, found.language) == ("The pocket edition", "en")


def test_an_edition_is_named_in_the_language_of_the_reader(
    project: Project, manifest: Manifest, write: Write
) -> None:
    write("editions/pocket/edition.yaml", "name: {en: Pocket, ru: Карман}\nlanguage: en\n")

    assert page_map(project, manifest, "ru").name == "Карман"
    assert page_map(project, manifest, "de").name == "Pocket"


def test_what_is_built_and_fresh_is_read_without_a_word(
    project: Project, manifest: Manifest
) -> None:
    deliver(project.root / "build" / "pocket", {}, manifest)

    assert read(project) == (["pocket"], [])


def test_what_is_not_built_is_an_error_at_its_place(project: Project, manifest: Manifest) -> None:
    maps, (problem,) = read(project)
    assert (maps, problem.code, problem.location) == ([], "Q01", PLACE)

    older = replace(manifest, anchors={})  # by a program that noted none
    deliver(project.root / "build" / "pocket", {}, older)
    assert [each.code for each in read(project)[1]] == ["Q01"]


def test_what_has_changed_since_is_a_warning(
    project: Project, manifest: Manifest, write: Write
) -> None:
    deliver(project.root / "build" / "pocket", {}, manifest)
    write("content/week/text/en/first.md", "# Else {#first}\n")
    maps, (problem,) = read(project)

    assert (maps, problem.code, problem.severity) == (["pocket"], "Q02", Severity.WARNING)


def test_another_work_is_an_error(project: Project, manifest: Manifest) -> None:
    deliver(project.root / "build" / "pocket", {}, manifest)

    assert [each.code for each in read(project, "year")[1]] == ["Q03"]


def test_a_build_that_prints_pages_holds_while_they_stay(
    project: Project, manifest: Manifest
) -> None:
    folder = project.root / "build" / "pocket"
    deliver(folder, {}, manifest)
    printed = hash_maps({"pocket": page_map(project, manifest, "en")})
    mine = Manifest(
        "school", "week", ("school",), {}, {}, printed, compared=("pocket",), language="en"
    )
    assert maps_unchanged(project, mine)

    deliver(folder, {}, replace(manifest, anchors={**manifest.anchors, "section-first": 2}))
    assert not maps_unchanged(project, mine)
