"""``octavo completion``: each shell gets a script that names the program."""

from collections.abc import Callable

import pytest
from click.testing import Result

from octavo.cli.commands.completion_command import SHELLS

Call = Callable[..., Result]


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_gets_its_script(call: Call, shell: str) -> None:
    result = call("completion", shell)

    assert result.exit_code == 0
    assert "octavo" in result.stdout
    assert f"_OCTAVO_COMPLETE={shell}_complete" in result.stdout


def test_an_unknown_shell_is_wrong_usage(call: Call) -> None:
    assert call("completion", "cmd").exit_code == 2
