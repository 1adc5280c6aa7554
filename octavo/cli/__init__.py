"""Command line: one file per command, found by its name and imported only when it is called."""

import sys
from importlib import import_module

import click

from octavo import __version__

#: The commands, each a module of octavo.cli.commands, with a line of help that needs no import.
COMMANDS = {
    "batch": "Make a copy of an edition for each row of a table.",
    "build": "Typeset editions into build/.",
    "check": "Find the mistakes in all files, without typesetting.",
    "chronology": "Bring events from a list into a work, or give them to other programs.",
    "completion": "Print what makes a shell complete commands and editions.",
    "concordance": "Print which page of one edition is which of another.",
    "editions": "Print what each edition includes, omits and overrides, and its pages.",
    "explain": "Explain a code such as C01, or list all codes.",
    "impose": "Lay the pages of any PDF on sheets to print, fold and cut.",
    "list": "List the editions of the project, or the printers.",
    "new": "Make a small project that builds at once.",
    "plan": "Say what editions take in paper, and what a run of them costs.",
    "preflight": "Look at a PDF as a printer would.",
    "schema": "Write the JSON Schemas of all files, for editors.",
    "show": "Show every value of an edition and where it was set.",
}


class Commands(click.Group):
    """A group whose commands are imported when they are called, not before."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the commands in alphabetical order."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Give a command by its name, or None."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"octavo.cli.commands.{cmd_name}_command").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands for ``octavo --help`` without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.command(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", message="octavo %(version)s")
def octavo() -> None:
    """Make printed editions from YAML, Markdown, templates and styles.

    Exit codes: 0 all is well, 1 problems were found, 2 wrong usage.
    """


def main() -> None:
    """Run the command line; the name under which it was called does not matter."""
    sys.setrecursionlimit(10_000)
    octavo(prog_name="octavo")
