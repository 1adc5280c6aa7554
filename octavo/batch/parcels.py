"""Parcels: a kit becomes something that another machine can unpack: styles, fonts and pictures."""

import hashlib
import io
import pickle
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from octavo.batch.errands import Kit
from octavo.project import CONTENT, EDITIONS

_STYLES, _TEMPLATES = "styles", "templates"
_NOT_DRAWN = frozenset((".md", ".yaml", ".yml", ".csv", ".tsv", ".xlsx", ".jsonl", ".jinja"))
_DATED = (1980, 1, 1, 0, 0, 0)  # the first day that a ZIP can tell: the same files, the same bytes


@dataclass(frozen=True, slots=True)
class Parcel:
    """A kit whose folders are packed; ``id`` is a hash of it all."""

    id: str
    kit: Kit  # its root is the parcel's, its shelves are relative to that
    files: bytes  # a ZIP


def packed(kit: Kit) -> Parcel:
    """Pack the files of a kit that the engine may ask for; it reads nothing else."""
    root, shelves = kit.job.root, kit.job.shelves
    names = {shelf: _name(shelf, root, number) for number, shelf in enumerate(shelves)}
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in sorted(_files(kit, names)):
            archive.writestr(zipfile.ZipInfo(name, _DATED), path.read_bytes())
    homes = tuple(Path(names[shelf]) for shelf in shelves)
    moved = replace(kit, job=replace(kit.job, root=Path(), shelves=homes))
    files = content.getvalue()
    return Parcel(hashlib.sha256(files + pickle.dumps(moved)).hexdigest(), moved, files)


def unpacked(parcel: Parcel, folder: Path) -> Kit:
    """Unpack a parcel into an empty folder, and give the kit that works there."""
    with zipfile.ZipFile(io.BytesIO(parcel.files)) as archive:
        for member in archive.infolist():
            name = PurePosixPath(member.filename)
            if name.is_absolute() or ".." in name.parts:
                raise ValueError(member.filename)
            archive.extract(member, folder)
    for shelf in parcel.kit.job.shelves:
        (folder / shelf).mkdir(parents=True, exist_ok=True)
    shelves = tuple(folder / shelf for shelf in parcel.kit.job.shelves)
    return replace(parcel.kit, job=replace(parcel.kit.job, root=folder, shelves=shelves))


def _name(shelf: Path, root: Path, number: int) -> str:
    """Name a shelf in the parcel: as in the project, or by its number if it is the theme."""
    return shelf.relative_to(root).as_posix() if shelf.is_relative_to(root) else f"shelf-{number}"


def _files(kit: Kit, names: dict[Path, str]) -> Iterator[tuple[str, Path]]:
    root = kit.job.root
    for shelf, name in names.items():
        yield from _below(shelf / _STYLES, PurePosixPath(name, _STYLES))
        if shelf.parent == root / EDITIONS:
            for found, path in _below(shelf, PurePosixPath(name)):
                if not PurePosixPath(found).is_relative_to(PurePosixPath(name, _STYLES)):
                    yield found, path
    yield from _below(root / CONTENT / kit.work, PurePosixPath(CONTENT, kit.work))


def _below(folder: Path, name: PurePosixPath) -> Iterator[tuple[str, Path]]:
    """List the files of a folder that can be drawn or set type by."""
    for path in folder.rglob("*") if folder.is_dir() else ():
        inner = path.relative_to(folder)
        drawn = path.suffix not in _NOT_DRAWN and inner.parts[0] != _TEMPLATES
        if drawn and path.is_file() and not any(part.startswith(".") for part in inner.parts):
            yield (name / inner.as_posix()).as_posix(), path
