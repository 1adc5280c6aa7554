"""Command line: every command is found by its name, and help costs nothing."""

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

import octavo
from octavo.cli import COMMANDS
from octavo.cli import octavo as command_line

HEAVY = ("citeproc", "jinja2", "lxml", "markdown_it", "pikepdf", "pydantic", "rich", "weasyprint")
FOLDER = Path(octavo.__file__).parent / "cli" / "commands"


def loaded(*arguments: str) -> list[str]:
    """Call the command line in a process of its own, and list the heavy modules that it loads."""
    program = (
        "import json, sys\nfrom octavo.cli import octavo\n"
        f"octavo({list(arguments)!r}, standalone_mode=False)\n"
        "print(json.dumps(sorted(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return [name for name in json.loads(done.stderr) if name in HEAVY]


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], *([name, "--help"] for name in COMMANDS)]
)
def test_help_loads_nothing_heavy(arguments: list[str]) -> None:
    assert loaded(*arguments) == []


def test_the_list_of_commands_is_that_of_the_files() -> None:
    files = {path.stem.removesuffix("_command") for path in FOLDER.glob("*_command.py")}

    assert list(COMMANDS) == sorted(files)


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_says_how_it_is_used(name: str) -> None:
    result = CliRunner().invoke(command_line, [name, "--help"])

    assert result.exit_code == 0
    assert result.output.startswith(f"Usage: octavo {name}")


def test_help_lists_every_command_with_a_line() -> None:
    output = CliRunner().invoke(command_line, ["--help"]).output

    assert [line for line in COMMANDS.values() if line not in " ".join(output.split())] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_bears_the_name_of_its_file(name: str) -> None:
    group = click.Context(command_line)
    command = command_line.get_command(group, name)

    assert command is not None
    assert command.name == name


def test_an_unknown_command_is_wrong_usage() -> None:
    assert CliRunner().invoke(command_line, ["biuld"]).exit_code == 2


def test_the_version_is_that_of_the_package() -> None:
    output = CliRunner().invoke(command_line, ["--version"]).output

    assert output == f"octavo {octavo.__version__}\n"
