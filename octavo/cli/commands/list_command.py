"""``octavo list``: the editions of a project, a line each."""

import sys

import click

from octavo.cli.printing import print_json, print_problems
from octavo.cli.project_here import project_here


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Write the list as JSON.")
def command(*, as_json: bool) -> None:
    """List the editions: slug, language, what each extends, and its name."""
    from octavo.copy.listing import list_editions  # noqa: PLC0415 - after --help

    listings = list_editions(project_here())
    if as_json:
        fields = ("slug", "name", "work", "language", "extends", "base", "status")
        print_json([{name: getattr(listing, name) for name in fields} for listing in listings])
    else:
        width = max((len(listing.slug) for listing in listings), default=0)
        for listing in listings:
            extends = f"extends {listing.extends}" if listing.extends else ""
            status = "base" if listing.base else listing.status or "draft"
            words = (listing.slug.ljust(width), listing.language.ljust(2), status.ljust(5))
            click.echo("  ".join((*words, listing.name, extends)).rstrip())
    print_problems(problem for listing in listings for problem in listing.problems)
    sys.exit(1 if any(listing.problems for listing in listings) else 0)
