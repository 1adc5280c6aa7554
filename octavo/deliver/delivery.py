"""Delivery: outputs and manifest are moved into build/<edition>/, each file whole."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from octavo.deliver.folder import locked, move_in, sweep, unwritable
from octavo.deliver.manifest import FILE, Manifest, read_manifest
from octavo.problems import BuildError


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
        with locked(folder):
            before = read_manifest(folder)
            move_in(folder, {**outputs, FILE: complete.json().encode()})
            _remove_stale(folder, before, hashes)
            sweep(folder)
    except OSError as error:
        raise BuildError([unwritable(folder, error)]) from error
    return complete


def _remove_stale(folder: Path, before: Manifest | None, hashes: Mapping[str, str]) -> None:
    for name in set(before.outputs if before else ()) - set(hashes):
        if name == Path(name).name:
            (folder / name).unlink(missing_ok=True)
