"""``octavo list``: the editions of a project, or the printers, a line each."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from octavo.cli.printing import print_json, print_problems
from octavo.cli.project_here import project_here

if TYPE_CHECKING:
    from octavo.copy.printer_profiles import Printer
    from octavo.problems import Problem


@click.command("list")
@click.argument("what", type=click.Choice(["editions", "printers"]), default="editions")
@click.option("--json", "as_json", is_flag=True, help="Write the list as JSON.")
def command(*, what: str, as_json: bool) -> None:
    """List the editions: slug, language, what each extends, and its name; or the printers."""
    if what == "printers":
        _printers(as_json=as_json)
    else:
        _editions(as_json=as_json)


def _editions(*, as_json: bool) -> None:
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


def _printers(*, as_json: bool) -> None:
    from octavo.cli.preflighting import project_or_none  # noqa: PLC0415 - slow to import
    from octavo.copy.printer_profiles import list_printers  # noqa: PLC0415 - as above

    problems: list[Problem] = []
    printers = list_printers(project_or_none(Path.cwd()), problems)
    if as_json:
        print_json([_printer_record(printer) for printer in printers])
    else:
        width = max((len(printer.slug) for printer in printers), default=0)
        for printer in printers:
            record = printer.record
            about = record.about.in_language("en") if record.about else ""
            words = (printer.slug.ljust(width), record.name.in_language("en"))
            click.echo("  ".join((*words, about)).rstrip())
    print_problems(problems)
    sys.exit(1 if problems else 0)


def _printer_record(printer: Printer) -> dict[str, object]:
    record = printer.record
    return {
        "slug": printer.slug,
        "name": record.name.in_language("en"),
        "file": printer.sheet.file,
        "sources": [{"says": each.says, "keys": list(each.keys)} for each in record.sources],
        "edition": printer.sheet.value,
    }
