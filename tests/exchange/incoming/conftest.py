"""What the tests of incoming lists share: a file is written and read for the work of the pocket."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from octavo.copy.strict_yaml import sheet_of
from octavo.copy.works import read_work
from octavo.exchange.incoming.importing import Imported, Said, read_events
from octavo.problems import BuildError, Problem
from octavo.project import Project


@dataclass(frozen=True)
class Reading:
    """What a file brings, its records as plain values, and the problems."""

    imported: Imported | None
    records: list[dict[str, Any]]
    problems: list[Problem]

    @property
    def codes(self) -> list[str]:
        """The problems as ``line code``."""
        return [f"{problem.location.line} {problem.code}" for problem in self.problems]


Read = Callable[..., Reading]


@pytest.fixture
def read(project: Project, tmp_path: Path) -> Read:
    """Give a function that reads a list for the work 'week', whose dates are Old Style."""

    def reading(content: str | bytes, name: str = "list.csv", said: Said | None = None) -> Reading:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        problems: list[Problem] = []
        work = read_work(project, "week", [])
        try:
            imported = read_events(path, name, work, said or Said(), problems)
        except BuildError as error:
            return Reading(None, [], list(error.problems))
        sheet = sheet_of(imported.text, "f", []) if imported.new else None
        records = sheet.value if sheet else []
        assert isinstance(records, list)
        return Reading(imported, records, problems)

    return reading
