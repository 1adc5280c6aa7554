"""Manifest: what a build read, what it was made with, and what it made."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

FILE = "manifest.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """The record of a build, written beside its outputs."""

    edition: str
    work: str
    chain: tuple[str, ...]
    versions: Mapping[str, str]
    options: Mapping[str, str]
    inputs: Mapping[str, str]  # name → SHA-256
    outputs: Mapping[str, str] = field(default_factory=dict)  # name → SHA-256
    fonts: tuple[str, ...] = ()
    pages: tuple[Mapping[str, object], ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)  # section → its title, if it has one
    anchors: Mapping[str, int] = field(default_factory=dict)  # section, paragraph → page, from 1
    compared: tuple[str, ...] = ()  # editions whose pages it prints
    language: str = ""
    passes: int = 0
    warnings: int = 0
    fitted: Mapping[str, object] = field(default_factory=dict)  # what fitting changed

    def json(self) -> str:
        """Write the manifest as JSON, the same bytes for the same build."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def read_manifest(folder: Path) -> Manifest | None:
    """Read the manifest of a build's folder; None if there is none or it is damaged."""
    try:
        raw: dict[str, Any] = json.loads((folder / FILE).read_text(encoding="utf-8"))
        raw |= {name: tuple(raw[name]) for name in ("chain", "compared", "fonts", "pages")}
        return Manifest(**raw)
    except (OSError, ValueError, TypeError, KeyError):
        return None


def intact(manifest: Manifest, folder: Path) -> bool:
    """Tell whether the outputs are still those that the build made."""
    try:
        return all(
            hashlib.sha256((folder / name).read_bytes()).hexdigest() == made
            for name, made in manifest.outputs.items()
        )
    except OSError:
        return False
