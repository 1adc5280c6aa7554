"""What the tests of the command line share: commands are called inside the pocket project."""

from collections.abc import Callable

import pytest
from click.testing import CliRunner, Result

from octavo.cli import octavo
from octavo.project import Project

Call = Callable[..., Result]


@pytest.fixture
def call(project: Project, monkeypatch: pytest.MonkeyPatch) -> Call:
    """Give a function that calls the command line in the folder of the project."""
    monkeypatch.chdir(project.root)

    def calling(*arguments: str) -> Result:
        result = CliRunner().invoke(octavo, arguments)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return calling
