"""``octavo explain``: each code has its page, in small letters or capitals."""

from collections.abc import Callable

import pytest
from click.testing import Result

from octavo.cli.commands.explain_command import FOLDER

Call = Callable[..., Result]
CODES = sorted(path.stem for path in FOLDER.glob("*.md"))


@pytest.mark.parametrize("code", ["C01", "c01"])
def test_a_code_is_explained(call: Call, code: str) -> None:
    result = call("explain", code)

    assert result.exit_code == 0
    assert result.stdout.startswith("# C01: ")


def test_without_a_code_all_are_listed_with_their_titles(call: Call) -> None:
    lines = call("explain").stdout.splitlines()

    assert [line.partition(": ")[0] for line in lines] == CODES
    assert [line for line in lines if not line.partition(": ")[2]] == []


def test_an_unknown_code_is_wrong_usage_with_the_nearest_right_one(call: Call) -> None:
    result = call("explain", "C0")

    assert result.exit_code == 2
    assert "did you mean" in result.stderr


def test_the_shell_completes_codes() -> None:
    from octavo.cli.commands.explain_command import command  # noqa: PLC0415

    context = command.make_context("explain", [])
    found = command.params[0].shell_complete(context, "y0")

    assert [item.value for item in found] == [code for code in CODES if code.startswith("Y0")]
