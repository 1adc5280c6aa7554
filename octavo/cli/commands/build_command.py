"""``octavo build``: editions are typeset into build/, several at a time if asked."""

import os
import sys

import click

from octavo.cli.printing import print_json, print_problems, records
from octavo.cli.project_here import complete_editions, project_here
from octavo.cli.summary import line_of, record_of
from octavo.problems import Problem


@click.command("build")
@click.argument("editions", nargs=-1, shell_complete=complete_editions)
@click.option("--all", "every", is_flag=True, help="Build every edition that is not a base.")
@click.option("--strict", is_flag=True, help="Let warnings stop the build, as for a final edition.")
@click.option(
    "-j", "--jobs", default=0, metavar="N", help="Editions at a time (default: the cores)."
)
@click.option("--force", is_flag=True, help="Build even if nothing has changed.")
@click.option(
    "--json", "as_json", is_flag=True, help="Write the results as JSON to standard output."
)
def command(  # noqa: PLR0913 - one argument an option
    *, editions: tuple[str, ...], every: bool, strict: bool, jobs: int, force: bool, as_json: bool
) -> None:
    """Typeset EDITIONS, or the only one of the project, into build/EDITION/.

    Nothing is done where nothing has changed. What goes wrong is said with its file, line and
    column; the last good build then stays as it was.
    """
    from octavo.cli.building import build_all, chosen  # noqa: PLC0415 - after --help

    project = project_here()
    slugs = chosen(project, editions, every=every)
    workers = jobs if jobs > 0 else (os.cpu_count() or 1)
    results = build_all(project, slugs, strict=strict, force=force, workers=workers, quiet=as_json)
    problems: list[Problem] = [problem for result in results for problem in result.problems]
    if as_json:
        print_json(
            {"editions": [record_of(each) for each in results], "problems": records(problems)}
        )
    else:
        print_problems(problems)
        for result in results:
            click.echo(line_of(result))
    sys.exit(0 if all(result.good for result in results) else 1)
