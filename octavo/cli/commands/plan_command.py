"""``octavo plan``: what editions take in sheets, paper and weight, and what a run of them costs."""

import sys

import click

from octavo.cli.printing import on_terminal, print_json, print_problems, records
from octavo.cli.project_here import complete_editions, project_here
from octavo.problems import BuildError

BINDINGS = ("saddle-stitch", "sewn", "perfect", "none")


@click.command("plan")
@click.argument("editions", nargs=-1, required=True, shell_complete=complete_editions)
@click.option("--copies", type=click.IntRange(1, 10_000_000), metavar="N", help="Plan a run of N.")
@click.option(
    "--binding",
    "bindings",
    multiple=True,
    type=click.Choice(BINDINGS),
    help="Plan as if bound so; may be given several times, to compare.",
)
@click.option("--json", "as_json", is_flag=True, help="Write the plan as JSON.")
def command(
    *, editions: tuple[str, ...], copies: int | None, bindings: tuple[str, ...], as_json: bool
) -> None:
    """Say what EDITIONS take: pages, sheets, waste, weight, spine; for a run, paper and cost.

    Several editions or bindings stand side by side. Prices come from costs.yaml in the project.
    Pages are those of the last build if it still holds; otherwise they are set anew.
    """
    from octavo.cli.planning import columns, record_of, table  # noqa: PLC0415 - after --help
    from octavo.copy.shapes.layout import Binding  # noqa: PLC0415

    def setting(slug: str) -> None:
        if on_terminal() and not as_json:
            click.echo(f"{slug}: its pages are set, to be counted", err=True)

    chosen = tuple(Binding(name) for name in dict.fromkeys(bindings)) or (None,)
    try:
        found = columns(project_here(), tuple(dict.fromkeys(editions)), chosen, copies, setting)
    except BuildError as error:
        if as_json:
            print_json({"plans": [], "problems": records(error.problems)})
        else:
            print_problems(error.problems)
        sys.exit(1)
    if as_json:
        print_json({"plans": [record_of(column) for column in found], "problems": []})
    else:
        click.echo(table(found))
