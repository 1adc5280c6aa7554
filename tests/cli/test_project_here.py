"""Project here: commands work anywhere inside a project, and say so outside of one."""

from collections.abc import Callable
from pathlib import Path

import click
import pytest

from octavo.cli.commands.build_command import command
from octavo.cli.project_here import (
    complete_editions,
    complete_works,
    complete_works_and_editions,
    project_here,
)
from octavo.project import Project


def test_the_project_is_found_from_any_folder_in_it(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(project.root / "content" / "week" / "text")

    assert project_here() == project


def test_outside_of_a_project_the_program_ends_with_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as stopped:
        project_here()

    assert stopped.value.code == 2
    assert "E07" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "found"), [("", ["pocket", "school"]), ("s", ["school"]), ("x", [])]
)
def test_the_shell_completes_editions(
    call: Callable[..., object], typed: str, found: list[str]
) -> None:
    del call  # it has gone to the project's folder
    context = click.Context(command)

    assert complete_editions(context, command.params[0], typed) == found


@pytest.mark.parametrize(
    ("typed", "works", "both"),
    [
        ("", ["week"], ["pocket", "school", "week"]),
        ("we", ["week"], ["week"]),
        ("s", [], ["school"]),
    ],
)
def test_the_shell_completes_works(
    call: Callable[..., object], typed: str, works: list[str], both: list[str]
) -> None:
    """Of works, and of works and editions, whichever a command takes."""
    del call  # it has gone to the project's folder
    context = click.Context(command)

    assert complete_works(context, command.params[0], typed) == works
    assert complete_works_and_editions(context, command.params[0], typed) == both


def test_the_shell_completes_nothing_outside_of_a_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert complete_editions(click.Context(command), command.params[0], "") == []
    assert complete_works_and_editions(click.Context(command), command.params[0], "") == []
