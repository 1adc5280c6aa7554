"""``octavo completion``: what makes a shell complete commands and editions."""

import click
from click.shell_completion import get_completion_class

SHELLS = ("bash", "fish", "zsh")


@click.command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(ctx: click.Context, *, shell: str) -> None:
    """Print the script for SHELL; for bash: octavo completion bash >> ~/.bashrc."""
    completion = get_completion_class(shell)
    assert completion is not None  # noqa: S101 - the shells are those that click knows
    root = ctx.find_root().command
    click.echo(completion(root, {}, "octavo", "_OCTAVO_COMPLETE").source())
