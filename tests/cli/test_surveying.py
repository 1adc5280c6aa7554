"""Surveying: a line says what is known of an edition, and no more."""

from collections.abc import Callable

from octavo.cli.surveying import record_of, survey_edition, table
from octavo.deliver.delivery import deliver
from octavo.deliver.manifest import Manifest
from octavo.project import Project

Write = Callable[[str, str], object]


def test_an_edition_that_was_never_built_has_no_pages(project: Project) -> None:
    found = survey_edition(project, "school")

    assert (found.pages, found.sheets, found.build) == (None, None, "not built")
    assert [each.key for each in found.overrides] == ["audience"]


def test_pages_are_those_of_the_last_build(project: Project) -> None:
    manifest = Manifest("school", "week", ("school", "pocket"), {}, {}, {}, pages=({},) * 5)
    deliver(project.root / "build" / "school", {}, manifest)
    found = survey_edition(project, "school")

    assert (found.pages, found.sheets, found.build) == (5, 2, "out of date")


def test_an_edition_that_cannot_be_read_has_a_line_too(project: Project, write: Write) -> None:
    write("editions/x/edition.yaml", "name: X\nextends: nobody\n")
    found = survey_edition(project, "x")

    assert [each.code for each in found.problems] == ["E03"]
    assert list(table([found]))[1].split()[:2] == ["x", "?"]


def test_what_is_left_out_is_named(project: Project, write: Write) -> None:
    write(
        "editions/less/edition.yaml",
        "name: L\nextends: pocket\nbody: [text: second]\nback: [notes]\n",
    )
    found = survey_edition(project, "less")
    lines = [line.strip() for line in table([found])]

    assert "less (extends pocket)" in lines
    assert "omits texts: first" in lines
    assert "omits events: all" in lines
    assert "overrides: body, back" in lines
    omitted = record_of(found)["omits"]
    assert isinstance(omitted, dict)
    assert omitted["texts"] == ["first"]
