"""``octavo new``: a small complete project that builds at once."""

import shutil
import sys
from pathlib import Path

import click

from octavo.cli.printing import print_problems
from octavo.problems import Location, Problem

STARTER = Path(__file__).resolve().parents[2] / "starter"


@click.command("new")
@click.argument("folder", type=click.Path(path_type=Path))
def command(*, folder: Path) -> None:
    """Make a project in FOLDER, which must be new or empty: a short work and its first edition."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        problem = Problem(
            "B03",
            "the folder is not empty",
            Location(folder.as_posix()),
            "give the name of a folder that does not exist yet",
        )
        print_problems([problem])
        sys.exit(1)
    shutil.copytree(STARTER, folder, dirs_exist_ok=True)
    from octavo.cli.schema_files import write_schemas  # noqa: PLC0415 - after --help

    write_schemas(folder / "schemas")
    click.echo(f"A project stands in {folder}. Next:")
    click.echo(f"  cd {folder}")
    click.echo("  octavo build")
