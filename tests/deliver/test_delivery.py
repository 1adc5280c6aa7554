"""Delivery: whatever stops a build, the files in its folder are whole."""

import fcntl
import hashlib
import os
from pathlib import Path

import pytest

from octavo.deliver.delivery import deliver
from octavo.deliver.manifest import FILE, Manifest, intact, read_manifest
from octavo.problems import BuildError

MANIFEST = Manifest("pocket", "week", ("pocket",), {}, {}, {})
OLD = {"reading.pdf": b"old pdf", "report.json": b"old report"}
NEW = {"reading.pdf": b"new pdf", "report.json": b"new report"}


class Killed(BaseException):
    """What ends a process, as a signal would."""


def files(folder: Path) -> dict[str, bytes]:
    """Read the files of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_outputs_and_their_manifest_are_written(tmp_path: Path) -> None:
    folder = tmp_path / "build" / "pocket"

    manifest = deliver(folder, OLD, MANIFEST)

    assert files(folder) == {**OLD, FILE: manifest.json().encode()}
    assert manifest.outputs["reading.pdf"] == hashlib.sha256(b"old pdf").hexdigest()
    assert read_manifest(folder) == manifest


@pytest.mark.parametrize("moves", [0, 1, 2, 3])
def test_a_build_that_is_killed_between_the_moves_leaves_whole_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moves: int
) -> None:
    """Every file is the old one or the new one, and a mixture is not taken for a build."""
    deliver(tmp_path, OLD, MANIFEST)
    move = Path.replace
    done: list[Path] = []

    def replace(source: Path, target: Path) -> Path:
        if len(done) == moves:
            raise Killed
        done.append(target)
        return move(source, target)

    monkeypatch.setattr(Path, "replace", replace)
    if moves < len(NEW) + 1:
        with pytest.raises(Killed):
            deliver(tmp_path, NEW, MANIFEST)
    else:
        deliver(tmp_path, NEW, MANIFEST)
    monkeypatch.undo()

    left = files(tmp_path)
    assert {name: left[name] in (OLD[name], NEW[name]) for name in OLD} == dict.fromkeys(OLD, True)
    manifest = read_manifest(tmp_path)
    assert manifest is not None
    assert intact(manifest, tmp_path) is (moves in (0, 3))
    assert [path for path in tmp_path.iterdir() if path.is_dir()] == []
    deliver(tmp_path, NEW, MANIFEST)
    assert {name: files(tmp_path)[name] for name in NEW} == NEW


def test_a_build_that_fails_while_writing_leaves_the_last_one_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = deliver(tmp_path, OLD, MANIFEST)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BuildError) as stopped:
        deliver(tmp_path, NEW, MANIFEST)

    assert [problem.code for problem in stopped.value.problems] == ["B01"]
    assert "no space left" in stopped.value.problems[0].message
    assert files(tmp_path) == {**OLD, FILE: manifest.json().encode()}
    assert [path for path in tmp_path.iterdir() if path.is_dir()] == []


def test_what_is_no_longer_made_is_removed_and_what_others_put_there_stays(
    tmp_path: Path,
) -> None:
    deliver(tmp_path, OLD, MANIFEST)
    (tmp_path / "my-notes.txt").write_text("mine", encoding="utf-8")
    (tmp_path / ".new-left").mkdir()

    deliver(tmp_path, {"reading.pdf": b"new"}, MANIFEST)

    assert set(files(tmp_path)) == {"reading.pdf", FILE, "my-notes.txt"}
    assert not (tmp_path / ".new-left").exists()


def test_a_manifest_from_elsewhere_removes_nothing_outside_the_folder(tmp_path: Path) -> None:
    folder = tmp_path / "pocket"
    deliver(folder, OLD, MANIFEST)
    precious = tmp_path / "precious.txt"
    precious.write_text("x", encoding="utf-8")
    forged = (folder / FILE).read_text("utf-8").replace('"report.json"', '"../precious.txt"')
    (folder / FILE).write_text(forged, encoding="utf-8")

    deliver(folder, {"reading.pdf": b"new"}, MANIFEST)

    assert precious.exists()


def test_two_builds_do_not_write_at_once(tmp_path: Path) -> None:
    """The lock is that of the folder itself, and goes with the process that holds it."""
    other = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(other, fcntl.LOCK_EX)
    with pytest.raises(BuildError) as stopped:
        deliver(tmp_path, NEW, MANIFEST)
    os.close(other)

    assert [problem.code for problem in stopped.value.problems] == ["B02"]
    assert files(tmp_path) == {}
    assert deliver(tmp_path, NEW, MANIFEST).edition == "pocket"


def test_a_folder_that_cannot_be_written_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "build").write_text("a file stands in the way", encoding="utf-8")

    with pytest.raises(BuildError) as stopped:
        deliver(tmp_path / "build" / "pocket", NEW, MANIFEST)

    assert [problem.code for problem in stopped.value.problems] == ["B01"]
    assert stopped.value.problems[0].location.file == "build/pocket"
