"""A finished batch that several tests look at, and a handout that each may change."""

from pathlib import Path

import pytest
from small_handout import EDITION, NAMES, SHUFFLE, Finished, batch, handout, request, table

from octavo.project import Project

WITH_CODE = EDITION + '  qr: "{number} {name}"\n' + SHUFFLE


@pytest.fixture
def small(tmp_path: Path) -> Project:
    """Write the handout."""
    return handout(tmp_path / "project")


@pytest.fixture(scope="session")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Finished:
    """Make copies of the handout, in one file besides."""
    root = tmp_path_factory.mktemp("batch")
    project = handout(root, edition=WITH_CODE)
    rows = [f"{name},9A,2009-02-{day}" for day, name in enumerate(NAMES, start=11)]
    path = table(root, *rows, "../../etc/x,9A,2009-01-01", "=1+1,9C,yesterday")
    asked = request(project, path, together=True)
    return Finished(project, asked.folder, batch(project, asked))
