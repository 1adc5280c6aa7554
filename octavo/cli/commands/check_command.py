"""``octavo check``: the mistakes of all files are found without typesetting."""

import sys

import click

from octavo.cli.printing import print_json, print_problems, records
from octavo.cli.project_here import complete_editions, project_here


@click.command("check")
@click.argument("editions", nargs=-1, shell_complete=complete_editions)
@click.option("--strict", is_flag=True, help="Let warnings count as errors.")
@click.option("--json", "as_json", is_flag=True, help="Write the problems as JSON.")
def command(*, editions: tuple[str, ...], strict: bool, as_json: bool) -> None:
    """Check EDITIONS, or all: files, references, notes, dates, templates."""
    from octavo.cli.checking import check_edition  # noqa: PLC0415 - after --help
    from octavo.cli.listings import buildable  # noqa: PLC0415
    from octavo.problems import errors, in_order  # noqa: PLC0415

    project = project_here()
    slugs = editions or buildable(project)
    found = in_order(problem for slug in slugs for problem in check_edition(project, slug))
    if as_json:
        print_json({"editions": list(slugs), "problems": records(found)})
    else:
        print_problems(found)
        if not found:
            click.echo(
                f"{len(slugs)} editions checked, nothing to mend"
                if len(slugs) != 1
                else f"{slugs[0]}: nothing to mend"
            )
    sys.exit(1 if errors(found) or (strict and found) else 0)
