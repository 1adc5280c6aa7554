"""Delivery: outputs and manifest are moved into build/<edition>/, each file whole."""

import fcntl
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from octavo.deliver.manifest import FILE, Manifest, read_manifest
from octavo.problems import BuildError, Location, Problem


def deliver(folder: Path, outputs: Mapping[str, bytes], manifest: Manifest) -> Manifest:
    """Write outputs and their manifest, and give the manifest with the outputs' hashes.

    Everything is written under other names first. Then each file takes its place in one step, the
    manifest last: whoever stops the build in between leaves whole files, and a manifest that no
    longer fits them, so that the next build makes them anew. Outputs of the last build that are no
    longer made are removed.

    Raises BuildError: B01 if the folder cannot be written, B02 if another build is writing there.
    """
    hashes = {name: hashlib.sha256(made).hexdigest() for name, made in sorted(outputs.items())}
    complete = replace(manifest, outputs=hashes)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _locked(folder):
            before = read_manifest(folder)
            staged = Path(tempfile.mkdtemp(prefix=".new-", dir=folder))
            try:
                for name, made in (*outputs.items(), (FILE, complete.json().encode())):
                    _write(staged / name, made)
                for name in (*outputs, FILE):
                    (staged / name).replace(folder / name)
            finally:
                shutil.rmtree(staged, ignore_errors=True)
            _remove_stale(folder, before, hashes)
    except OSError as error:
        raise BuildError([_unwritable(folder, error)]) from error
    return complete


def _write(path: Path, made: bytes) -> None:
    """Write a file so that it is on the disk before it takes its place."""
    with path.open("wb") as file:
        file.write(made)
        file.flush()
        os.fsync(file.fileno())


def _remove_stale(folder: Path, before: Manifest | None, hashes: Mapping[str, str]) -> None:
    for name in set(before.outputs if before else ()) - set(hashes):
        if name == Path(name).name:
            (folder / name).unlink(missing_ok=True)
    for left in folder.glob(".new-*"):
        shutil.rmtree(left, ignore_errors=True)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold the folder for this process; the lock goes with the process, whatever ends it."""
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


def _unwritable(folder: Path, error: OSError) -> Problem:
    return Problem(
        "B01",
        f"the folder cannot be written: {(error.strerror or str(error)).lower()}",
        Location(f"build/{folder.name}"),
        "check the space on the disk and your rights to the folder build/",
    )
