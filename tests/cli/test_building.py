"""Building: several editions are built, each result is told, and none stops another."""

from collections.abc import Callable

import click
import pytest

from octavo import pipeline
from octavo.cli.building import build_all, chosen
from octavo.deliver.failure import UnprovedError, deliver_failure
from octavo.deliver.manifest import Manifest
from octavo.pipeline import Built, Progress
from octavo.problems import BuildError, Location, Problem
from octavo.project import Project
from octavo.typeset.fitting import Fit

SMALL = "name: S\nextends: pocket\nfront: []\nback: [notes, documents]\n"
COMPARED = """\
name: Compared
extends: pocket
front: []
body: [{text: first}, {text: second}]
back: [notes, documents, {kind: concordance, compared: {editions: [small]}}]
"""
BROKEN = Problem("C01", "unknown key", Location("f"))


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Stand for the pipeline: every edition is built but 'pocket'; list what was asked for."""
    asked: list[str] = []

    def build(project: Project, slug: str, *, strict: bool, tell: Progress) -> Built:
        del project, strict
        asked.append(slug)
        tell("copy")
        if slug == "pocket":
            raise BuildError([BROKEN])
        return Built(Manifest(slug, "week", (slug,), {}, {}, {}), Fit(4, 1, 0), ())

    monkeypatch.setattr(pipeline, "build", build)
    return asked


def test_an_edition_that_fails_stops_no_other(project: Project, built: list[str]) -> None:
    slugs = ("school", "pocket", "other")
    results = build_all(project, slugs, strict=False, force=False, workers=1, quiet=True)

    assert [result.edition for result in results] == list(slugs)
    assert [result.good for result in results] == [True, False, True]
    assert results[1].problems == (BROKEN,)
    assert [result.report for result in results] == [
        "build/school/report.html",
        "",
        "build/other/report.html",
    ]
    assert sorted(built) == sorted(slugs)


def test_an_edition_that_is_not_proved_says_where_its_report_stands(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(*_: object, **__: object) -> Built:
        raise UnprovedError([BROKEN], "build/school.failed/report.html")

    monkeypatch.setattr(pipeline, "build", build)
    (result,) = build_all(project, ("school",), strict=False, force=False, workers=1, quiet=True)

    assert (result.good, result.report) == (False, "build/school.failed/report.html")


def test_a_failure_is_forgotten_when_its_cause_was_taken_back(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last good build holds again, so that nothing is built that could forget it."""
    deliver_failure(project.root / "build" / "school", {"report.html": b""}, [BROKEN])
    manifest = Manifest("school", "week", ("school",), {}, {}, {})
    monkeypatch.setattr("octavo.cli.building.fresh_build", lambda *_, **__: manifest)
    build_all(project, ("school",), strict=False, force=False, workers=1, quiet=True)

    assert not (project.root / "build" / "school.failed").exists()


def test_what_has_not_changed_is_not_built(
    project: Project, built: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = Manifest("school", "week", ("school",), {}, {}, {})
    monkeypatch.setattr("octavo.cli.building.fresh_build", lambda *_, **__: manifest)
    (idle,) = build_all(project, ("school",), strict=False, force=False, workers=1, quiet=True)
    (forced,) = build_all(project, ("school",), strict=False, force=True, workers=1, quiet=True)

    assert (idle.unchanged, idle.manifest) == (True, manifest)
    assert (forced.unchanged, built) == (False, ["school"])


def test_editions_are_chosen_by_name_or_all_together(project: Project) -> None:
    assert chosen(project, ("school", "pocket", "school"), every=False) == ("school", "pocket")
    assert chosen(project, (), every=True) == ("pocket", "school")


def test_the_only_edition_need_not_be_named(project: Project) -> None:
    project.edition_file("school").unlink()

    assert chosen(project, (), every=False) == ("pocket",)


@pytest.mark.parametrize(("editions", "every"), [(("pocket",), True), ((), False)])
def test_what_cannot_be_meant_is_wrong_usage(
    project: Project,
    editions: tuple[str, ...],
    every: bool,  # noqa: FBT001
) -> None:
    with pytest.raises(click.UsageError):
        chosen(project, editions, every=every)


def test_side_by_side_a_broken_edition_stops_no_other_and_pages_are_printed_after(
    project: Project, write: Callable[[str, str], object]
) -> None:
    """In processes of their own; the concordance waits for the edition that it compares with."""
    write("editions/compared/edition.yaml", COMPARED)
    write("editions/broken/edition.yaml", "name: B\nextends: pocket\nbody: [{text: nothing}]\n")
    slugs = ("compared", "broken", "small")
    write("editions/small/edition.yaml", SMALL)
    results = build_all(project, slugs, strict=True, force=False, workers=3, quiet=True)

    assert [result.good for result in results] == [True, False, True]
    assert "E04" in {problem.code for problem in results[1].problems}
    assert results[0].manifest
    assert results[0].manifest.compared == ("small",)
    (again,) = build_all(project, slugs[:1], strict=True, force=False, workers=1, quiet=True)
    assert again.unchanged
