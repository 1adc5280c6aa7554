"""``octavo batch``: one copy of an edition for each row of a table."""

import os
import sys
from pathlib import Path

import click

from octavo.cli.printing import print_problems
from octavo.cli.project_here import complete_editions, project_here


@click.command("batch")
@click.argument("edition", shell_complete=complete_editions)
@click.option(
    "--data",
    "table",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="The table: CSV, TSV, JSON lines or XLSX; its first row names the columns.",
)
@click.option("--one-file", "together", is_flag=True, help="Put all copies into all.pdf besides.")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    help="The folder for the copies (default: build/EDITION/copies).",
)
@click.option("-j", "--jobs", default=0, metavar="N", help="Copies at a time (default: the cores).")
@click.option(
    "--cluster", metavar="ADDRESS", help="Make them on a Dask cluster: tcp://192.168.1.5:8786."
)
@click.option("--encoding", help="What the table is saved as, such as cp1251 (default: UTF-8).")
@click.option("--check", "only_check", is_flag=True, help="Judge the table, and make nothing.")
def command(  # noqa: PLR0913 - one argument an option
    *,
    edition: str,
    table: Path,
    together: bool,
    output: Path | None,
    jobs: int,
    cluster: str | None,
    encoding: str | None,
    only_check: bool,
) -> None:
    """Make a copy of EDITION for each row of a table, with what the row says in its slots.

    All rows are judged first. Those with mistakes are named and left out; a copy that is there
    already, and of which nothing has changed, is not made again. ledger.csv tells what was made.
    """
    from octavo.batch.running import Request  # noqa: PLC0415 - after --help
    from octavo.cli.batching import batch, known_encoding, line_of  # noqa: PLC0415
    from octavo.problems import BuildError  # noqa: PLC0415
    from octavo.project import BUILD  # noqa: PLC0415

    project = project_here()
    folder = (output or project.root / BUILD / edition / "copies").absolute()
    request = Request(edition, table, table.as_posix(), folder, known_encoding(encoding), together)
    hands = jobs if jobs > 0 else (os.cpu_count() or 1)
    try:
        outcome = batch(project, request, hands, cluster, only_check=only_check)
    except BuildError as error:
        print_problems(error.problems)
        click.echo(f"{edition}: no copies made; those that were there are untouched")
        sys.exit(1)
    print_problems(outcome.problems)
    click.echo(line_of(edition, outcome, output or Path(BUILD, edition, "copies")))
    sys.exit(0 if outcome.good else 1)
