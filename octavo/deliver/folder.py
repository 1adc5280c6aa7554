"""Folder: files take their places in a folder of build/, each whole, from one writer at a time."""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from octavo.problems import BuildError, Location, Problem

STAGED = ".new-"  # how the names begin under which files are written first


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold a folder for this process; the lock goes with the process, whatever ends it.

    Raises BuildError (B02) if another process or thread holds it.
    """
    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            problem = Problem(
                "B02",
                "another build is writing to this folder",
                Location(f"build/{folder.name}"),
                "wait until it is done",
            )
            raise BuildError([problem]) from error
        yield
    finally:
        os.close(handle)


def move_in(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files under other names, and then let each take its place in one step, in their order.

    Whoever stops it in between leaves whole files, and what was there before if the disk is full.
    """
    staged = Path(tempfile.mkdtemp(prefix=STAGED, dir=folder))
    try:
        for name, made in files.items():
            _write(staged / name, made)
        for name in files:
            (staged / name).replace(folder / name)
    finally:
        shutil.rmtree(staged, ignore_errors=True)


def sweep(folder: Path) -> None:
    """Remove what a build that was killed had not moved in yet."""
    for left in folder.glob(f"{STAGED}*"):
        shutil.rmtree(left, ignore_errors=True)


def unwritable(folder: Path, error: OSError) -> Problem:
    """Say that a folder cannot be written, and why (B01)."""
    return Problem(
        "B01",
        f"the folder cannot be written: {(error.strerror or str(error)).lower()}",
        Location(f"build/{folder.name}"),
        "check the space on the disk and your rights to the folder build/",
    )


def _write(path: Path, made: bytes) -> None:
    """Write a file so that it is on the disk before it takes its place."""
    with path.open("wb") as file:
        file.write(made)
        file.flush()
        os.fsync(file.fileno())
