"""``octavo concordance``: which page of one edition is which page of another."""

import sys

import click

from octavo.cli.printing import print_json, print_problems
from octavo.cli.project_here import complete_editions, project_here
from octavo.problems import Location, Problem, errors


@click.command("concordance")
@click.argument("editions", nargs=-1, required=True, shell_complete=complete_editions)
@click.option(
    "--rows",
    type=click.Choice(["sections", "paragraphs"]),
    default="paragraphs",
    show_default=True,
    help="What is compared: sections, or paragraphs too, by their numbers.",
)
@click.option("--json", "as_json", is_flag=True, help="Write the table as JSON.")
def command(*, editions: tuple[str, ...], rows: str, as_json: bool) -> None:
    """Print where sections and paragraphs begin in each of EDITIONS, side by side.

    The editions are of one work, and each has been built.
    """
    from octavo.assemble.concordance import rows_of  # noqa: PLC0415 - after --help
    from octavo.cli.columns import columns  # noqa: PLC0415
    from octavo.deliver.page_maps import read_page_maps  # noqa: PLC0415
    from octavo.problems import nearest  # noqa: PLC0415

    project = project_here()
    slugs = tuple(dict.fromkeys(editions))
    known = project.edition_slugs()
    for slug in slugs:
        if slug not in known:
            raise click.UsageError(f"There is no edition '{slug}'. {nearest(slug, known)}".rstrip())
    if len(slugs) == 1:
        raise click.UsageError("Name two editions or more.")
    problems: list[Problem] = []
    asked = {slug: Location(project.name_of(project.edition_file(slug))) for slug in slugs}
    found = tuple(read_page_maps(project, asked, problems).values())
    if errors(problems):
        print_problems(problems)
        sys.exit(1)
    titles = {section: each.titles[section] for each in reversed(found) for section in each.titles}
    order = dict.fromkeys(section for each in found for section in each.titles)
    anchors = dict.fromkeys(anchor for each in found for anchor in each.folios)
    table = tuple(rows_of(order, anchors, found, paragraphs=rows == "paragraphs"))
    if as_json:
        print_json(
            [
                {
                    "section": row.section,
                    "title": titles[row.section],
                    "paragraphs": list(row.paragraphs) if row.paragraphs else None,
                    "folios": dict(zip(slugs, row.folios, strict=True)),
                }
                for row in table
            ]
        )
    else:
        lines = [
            (f"  {row.numbers}" if row.paragraphs else titles[row.section], *row.folios)
            for row in table
        ]
        for line in columns(("", *slugs), lines):
            click.echo(line)
    print_problems(problems)
