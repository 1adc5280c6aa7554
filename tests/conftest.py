"""What all tests share: a small project, programs that a test needs, and tests never timed."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings
from programs import program

from octavo.project import Project

POCKET = Path(__file__).parent / "pocket"  # one work, two editions, every kind of section

# How fast a machine is decides no test; all else stays as Hypothesis has it here or under CI.
settings.register_profile("untimed", settings(deadline=None))
settings.load_profile("untimed")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Run a test marked ``needs_tool("qpdf")`` only where the program is on the PATH.

    On a person's machine the test is skipped; where CI is set, a missing program is a failure.
    """
    wanted = [name for marker in item.iter_markers("needs_tool") for name in marker.args]
    missing = [name for name in wanted if program(name) is None]
    if not missing:
        return
    reason = f"not on this machine: {', '.join(missing)} ('make test' installs what the tests need)"
    if os.environ.get("CI"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Copy the pocket project, so that a test may change it: work week, editions pocket, school."""
    root = tmp_path / "project"
    shutil.copytree(POCKET, root)
    return Project(root)


@pytest.fixture
def write(project: Project) -> Callable[[str, str], Path]:
    """Give a function that writes a file of the project, whose folders are made as needed."""

    def writing(name: str, text: str) -> Path:
        path = project.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return writing
