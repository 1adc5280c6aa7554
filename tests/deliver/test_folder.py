"""Folder: what is moved in is whole or as it was, and one writes at a time."""

import fcntl
import os
from pathlib import Path

import pytest

from octavo.deliver.folder import STAGED, locked, move_in, sweep, unwritable
from octavo.problems import BuildError

OLD = {"a": b"old a", "b": b"old b"}
NEW = {"a": b"new a", "b": b"new b"}


def files(folder: Path) -> dict[str, bytes]:
    """Read the files of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_files_take_the_places_of_older_ones(tmp_path: Path) -> None:
    move_in(tmp_path, OLD)
    move_in(tmp_path, NEW)

    assert files(tmp_path) == NEW


@pytest.mark.parametrize("written", [0, 1])
def test_a_full_disk_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    move_in(tmp_path, OLD)
    room = iter(range(written))

    def sync(_: int) -> None:
        if next(room, None) is None:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", sync)
    with pytest.raises(OSError, match="No space left"):
        move_in(tmp_path, NEW)

    assert files(tmp_path) == OLD


def test_what_a_killed_build_left_is_swept_away(tmp_path: Path) -> None:
    (tmp_path / f"{STAGED}left").mkdir()
    (tmp_path / f"{STAGED}left" / "a").write_bytes(b"half")
    (tmp_path / "mine").write_bytes(b"mine")
    sweep(tmp_path)

    assert files(tmp_path) == {"mine": b"mine"}


def test_a_folder_that_another_holds_is_refused(tmp_path: Path) -> None:
    other = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(other, fcntl.LOCK_EX)
    with pytest.raises(BuildError) as stopped, locked(tmp_path):
        pass
    os.close(other)

    assert [(each.code, each.location.file) for each in stopped.value.problems] == [
        ("B02", f"build/{tmp_path.name}")
    ]
    with locked(tmp_path):
        pass


def test_why_a_folder_cannot_be_written_is_said(tmp_path: Path) -> None:
    problem = unwritable(tmp_path, PermissionError(13, "Permission denied"))

    assert (problem.code, problem.message) == (
        "B01",
        "the folder cannot be written: permission denied",
    )
