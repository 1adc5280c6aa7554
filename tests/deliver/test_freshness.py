"""Freshness: a build is made again when anything that it came from is no longer the same."""

from collections.abc import Callable

import pytest

from octavo.deliver import same_files
from octavo.deliver.delivery import deliver
from octavo.deliver.freshness import EPOCH, fresh_build, options
from octavo.deliver.inputs import hash_inputs
from octavo.deliver.manifest import FILE, Manifest
from octavo.deliver.versions import versions
from octavo.project import Project

Write = Callable[[str, str], object]
TEXT = "content/week/text/en/first.md"


@pytest.fixture(autouse=True)
def _no_epoch(monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin without a time of one's own."""
    monkeypatch.delenv(EPOCH, raising=False)


def made(project: Project, warnings: int = 0) -> None:
    """Deliver a build of the school edition, as the pipeline would."""
    chain = ("school", "pocket")
    manifest = Manifest(
        edition="school",
        work="week",
        chain=chain,
        versions=versions(),
        options=options(),
        inputs=hash_inputs(project, chain, "week"),
        warnings=warnings,
    )
    deliver(project.root / "build" / "school", {"reading.pdf": b"pdf"}, manifest)


def fresh(project: Project, *, strict: bool = False) -> bool:
    """Tell whether the build still holds."""
    return fresh_build(project, "school", strict=strict) is not None


def test_a_build_holds_as_long_as_nothing_changes(project: Project) -> None:
    assert not fresh(project)
    made(project)
    assert fresh(project)


def test_an_edited_file_is_seen(project: Project, write: Write) -> None:
    made(project)
    write(TEXT, "# Edited\n")

    assert not fresh(project)


def test_an_added_file_is_seen(project: Project, write: Write) -> None:
    made(project)
    write("templates/sections/text.html.jinja", "")

    assert not fresh(project)


def test_a_removed_file_is_seen(project: Project) -> None:
    made(project)
    (project.root / TEXT).unlink()

    assert not fresh(project)


def test_a_file_put_back_as_it_was_is_no_change(project: Project, write: Write) -> None:
    """What counts is what is in the files, not when they were written."""
    made(project)
    text = (project.root / TEXT).read_text(encoding="utf-8")
    write(TEXT, "# Edited\n")
    write(TEXT, text)

    assert fresh(project)


def test_another_version_is_seen(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    made(project)
    monkeypatch.setattr(same_files, "versions", lambda: versions() | {"weasyprint": "71.0"})

    assert not fresh(project)


def test_another_time_is_seen(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    made(project)
    monkeypatch.setenv(EPOCH, "1700000000")
    assert not fresh(project)
    made(project)
    assert fresh(project)
    monkeypatch.setenv(EPOCH, "1700000001")
    assert not fresh(project)


@pytest.mark.parametrize("damage", [b"pd", None])
def test_a_damaged_output_is_seen(project: Project, damage: bytes | None) -> None:
    made(project)
    output = project.root / "build" / "school" / "reading.pdf"
    if damage is None:
        output.unlink()
    else:
        output.write_bytes(damage)

    assert not fresh(project)


def test_a_damaged_manifest_is_seen(project: Project) -> None:
    made(project)
    (project.root / "build" / "school" / FILE).write_text("{", encoding="utf-8")

    assert not fresh(project)


def test_a_build_with_warnings_is_not_good_enough_for_a_strict_one(project: Project) -> None:
    made(project, warnings=1)

    assert fresh(project)
    assert not fresh(project, strict=True)
