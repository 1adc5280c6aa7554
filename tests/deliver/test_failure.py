"""Failure: it stands beside the last good build until the next failure or the next success."""

import fcntl
import os
from pathlib import Path

import pytest
from accounts import problem

from octavo.cli.listings import buildable
from octavo.copy.editions import resolve_edition
from octavo.deliver.delivery import deliver
from octavo.deliver.failure import UnprovedError, deliver_failure, failed_folder, forget_failure
from octavo.deliver.files import HTML, JSON, UNPROVED
from octavo.deliver.freshness import fresh_build
from octavo.deliver.manifest import Manifest
from octavo.problems import Problem
from octavo.project import Project

LOST = problem()
FIRST = {UNPROVED: b"pdf 1", JSON: b"json 1", HTML: b"html 1"}
SECOND = {UNPROVED: b"pdf 2", JSON: b"json 2", HTML: b"html 2"}
MANIFEST = Manifest("pocket", "week", ("pocket",), {}, {}, {})


class Killed(BaseException):
    """What ends a process, as a signal would."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Deliver a good build."""
    good = tmp_path / "build" / "pocket"
    deliver(good, {"reading.pdf": b"good"}, MANIFEST)
    return good


def files(folder: Path) -> dict[str, bytes]:
    """Read all that is in a folder; of folders in it the names only."""
    return {path.name: path.read_bytes() if path.is_file() else b"" for path in folder.iterdir()}


def codes(problems: tuple[Problem, ...]) -> list[str]:
    """Give the codes of problems."""
    return [each.code for each in problems]


def test_a_failure_is_written_beside_the_last_good_build(folder: Path) -> None:
    before = files(folder)

    error = deliver_failure(folder, FIRST, [LOST])

    assert isinstance(error, UnprovedError)
    assert error.report == "build/pocket.failed/report.html"
    assert error.problems == (LOST,)
    assert files(folder) == before
    assert files(folder.parent / "pocket.failed") == FIRST


def test_a_failure_before_the_first_success_is_written_too(tmp_path: Path) -> None:
    deliver_failure(tmp_path / "build" / "pocket", FIRST, [LOST])

    assert files(tmp_path / "build") == {"pocket.failed": b""}


def test_the_next_failure_replaces_the_last(folder: Path) -> None:
    deliver_failure(folder, FIRST, [LOST])
    deliver_failure(folder, SECOND, [LOST])

    assert files(failed_folder(folder)) == SECOND


def test_a_success_forgets_the_failure(folder: Path) -> None:
    deliver_failure(folder, FIRST, [LOST])
    forget_failure(folder)
    forget_failure(folder)  # and there need not be one

    assert files(folder.parent) == {"pocket": b""}


def test_what_others_put_there_stays(folder: Path) -> None:
    deliver_failure(folder, FIRST, [LOST])
    (failed_folder(folder) / "my-notes.txt").write_bytes(b"mine")
    forget_failure(folder)

    assert files(failed_folder(folder)) == {"my-notes.txt": b"mine"}


def test_a_full_disk_leaves_the_last_failure_whole_and_hides_no_problem(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deliver_failure(folder, FIRST, [LOST])

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    error = deliver_failure(folder, SECOND, [LOST])

    assert not isinstance(error, UnprovedError)
    assert sorted(codes(error.problems)) == ["B01", "P03"]
    assert files(failed_folder(folder)) == FIRST


def test_a_folder_that_cannot_be_made_hides_no_problem(tmp_path: Path) -> None:
    (tmp_path / "build").write_text("a file stands in the way", encoding="utf-8")

    error = deliver_failure(tmp_path / "build" / "pocket", FIRST, [LOST])

    assert sorted(codes(error.problems)) == ["B01", "P03"]


@pytest.mark.parametrize("moves", [0, 1, 2])
def test_a_build_that_is_killed_between_the_moves_leaves_whole_files(
    folder: Path, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    deliver_failure(folder, FIRST, [LOST])
    move = Path.replace
    done: list[Path] = []

    def replace(source: Path, target: Path) -> Path:
        if len(done) == moves:
            raise Killed
        done.append(target)
        return move(source, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(Killed):
        deliver_failure(folder, SECOND, [LOST])
    monkeypatch.undo()

    left = files(failed_folder(folder))
    assert {name: left[name] in (FIRST[name], SECOND[name]) for name in FIRST} == dict.fromkeys(
        FIRST, True
    )
    assert left.keys() == FIRST.keys()


def test_two_failures_are_not_written_at_once(folder: Path) -> None:
    deliver_failure(folder, FIRST, [LOST])
    other = os.open(failed_folder(folder), os.O_RDONLY)
    fcntl.flock(other, fcntl.LOCK_EX)
    error = deliver_failure(folder, SECOND, [LOST])
    forget_failure(folder)
    os.close(other)

    assert sorted(codes(error.problems)) == ["B02", "P03"]
    assert files(failed_folder(folder)) == FIRST


def test_a_failure_is_nobodys_build(project: Project) -> None:
    """The folder is not fresh, nor an edition, and no edition can have its name."""
    deliver_failure(project.root / "build" / "pocket", FIRST, [LOST])
    project.edition_file("pocket").parent.rename(project.root / "editions" / "pocket.failed")
    problems: list[Problem] = []
    resolve_edition(project, "pocket.failed", problems)

    assert fresh_build(project, "pocket", strict=False) is None
    assert fresh_build(project, "pocket.failed", strict=False) is None
    assert codes(tuple(problems)) == ["C04"]
    assert "pocket" not in buildable(project)
