"""What the tests of copy share: a small project without mistakes, in which some can be made."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from octavo.project import Project

SOUND = Path(__file__).resolve().parents[1] / "cases" / "projects" / "sound"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Copy the sound project to a place of its own."""
    root = tmp_path / "project"
    shutil.copytree(SOUND, root)
    return Project(root)


@pytest.fixture
def write(project: Project) -> Callable[[str, str], None]:
    """Give a function that writes a file of the project."""

    def writing(name: str, text: str) -> None:
        path = project.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    return writing
