"""``octavo editions``: what each edition includes, omits and overrides, and its pages."""

import sys

import click

from octavo.cli.printing import print_json, print_problems
from octavo.cli.project_here import complete_editions, project_here


@click.command("editions")
@click.argument("editions", nargs=-1, shell_complete=complete_editions)
@click.option("--json", "as_json", is_flag=True, help="Write all names and values as JSON.")
def command(*, editions: tuple[str, ...], as_json: bool) -> None:
    """Print what EDITIONS, or all that can be built, include of their works.

    Texts, documents, events and notes are counted against those of the whole work in the edition's
    language; overrides are the keys that say otherwise than the edition that is extended; pages and
    sheets are those of the last build.
    """
    from octavo.cli.listings import buildable  # noqa: PLC0415 - after --help
    from octavo.cli.surveying import record_of, survey_edition, table  # noqa: PLC0415

    project = project_here()
    surveyed = [survey_edition(project, slug) for slug in editions or buildable(project)]
    if as_json:
        print_json([record_of(each) for each in surveyed])
    else:
        for line in table(surveyed):
            click.echo(line)
    problems = [problem for each in surveyed for problem in each.problems]
    print_problems(problems)
    sys.exit(1 if problems else 0)
