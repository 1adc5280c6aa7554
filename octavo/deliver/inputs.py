"""Inputs: every file that a build may read, by the name that manifests show."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from octavo.problems import Location, Problem, stop_on_errors
from octavo.project import CONTENT, EDITIONS, Project, built_in_theme

SETTINGS = ("octavo.yaml", "papers.yaml")
LOOKS = ("templates", "styles")
PRINTERS = "printers"
IGNORED = frozenset({".DS_Store", "Thumbs.db", "__pycache__"})


def hash_inputs(project: Project, chain: tuple[str, ...], work: str) -> dict[str, str]:
    """Hash every file that an edition of a work may read; the names are sorted.

    ``chain`` is the edition and all that it extends. A file that is added counts as a change as
    much as one that is edited, for it may override another.

    Raises BuildError (Y06) with all files that cannot be read.
    """
    found: dict[str, str] = {}
    unreadable: list[Problem] = []
    for name, path in _named(project, chain, work):
        try:
            found.setdefault(name, hashlib.sha256(path.read_bytes()).hexdigest())
        except OSError as error:
            unreadable.append(_unreadable(name, error))
    stop_on_errors(unreadable)
    return dict(sorted(found.items()))


def _unreadable(name: str, error: OSError) -> Problem:
    reason = (error.strerror or str(error)).lower()
    hint = "check who may read it, or take it out of the project"
    return Problem("Y06", f"the file cannot be read: {reason}", Location(name), hint)


def digest(hashes: Mapping[str, str]) -> str:
    """Give one hash for many."""
    lines = "".join(f"{value}  {name}\n" for name, value in sorted(hashes.items()))
    return hashlib.sha256(lines.encode()).hexdigest()


def _named(project: Project, chain: tuple[str, ...], work: str) -> Iterator[tuple[str, Path]]:
    """Name the files; those of the built-in theme are marked, unless it is the project itself."""
    root, theme = project.root, built_in_theme()
    folders = [root / CONTENT / work, *(root / EDITIONS / slug for slug in chain)]
    for folder in (*folders, *(root / name for name in (*LOOKS, PRINTERS))):
        for path in _files(folder):
            yield path.relative_to(root).as_posix(), path
    settings = (root / name for name in SETTINGS)
    for path in (*settings, *sorted((root / EDITIONS).glob("*/edition.yaml"))):
        if path.is_file():
            yield path.relative_to(root).as_posix(), path
    if theme != root:
        for name in LOOKS:
            for path in _files(theme / name):
                yield f"octavo:{path.relative_to(theme).as_posix()}", path


def _files(folder: Path) -> Iterator[Path]:
    """List the files below a folder, hidden ones and those of the system left out."""
    if not folder.is_dir():
        return
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        if not IGNORED.intersection(parts) and not parts[-1].startswith(".") and path.is_file():
            yield path
