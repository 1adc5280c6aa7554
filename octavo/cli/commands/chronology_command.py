"""``octavo chronology``: events come from other programs' files, and go into them."""

import sys
from pathlib import Path

import click

from octavo.cli.printing import print_problems
from octavo.cli.project_here import complete_works, complete_works_and_editions, project_here

FORMATS = ("csv", "json", "ics", "html")


@click.group("chronology")
def command() -> None:
    """Bring events from a list into a work, or give them to other programs."""


@command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--work",
    "work_slug",
    required=True,
    shell_complete=complete_works,
    help="The work: a folder in content/.",
)
@click.option(
    "--calendar",
    type=click.Choice(("julian", "gregorian")),
    help="The calendar of dates that name none (default: the work's).",
)
@click.option("--language", help="The language of texts that name none (default: the original's).")
@click.option(
    "--map",
    "columns",
    multiple=True,
    metavar="FIELD=COLUMN",
    help="What a column holds: date=Datum, title_ru=Событие; may be given several times.",
)
@click.option("--encoding", help="What the file is saved as, such as cp1251 (default: found out).")
@click.option(
    "--order", type=click.Choice(("dmy", "mdy")), help="Which number of 3/4/1917 is the day."
)
@click.option("--markdown", is_flag=True, help="Take texts for Markdown, not for plain words.")
@click.option("--dry-run", is_flag=True, help="Print what would be added, and write nothing.")
def import_(  # noqa: PLR0913 - one argument an option
    *,
    file: Path,
    work_slug: str,
    calendar: str | None,
    language: str | None,
    columns: tuple[str, ...],
    encoding: str | None,
    order: str | None,
    markdown: bool,
    dry_run: bool,
) -> None:
    """Add the events of FILE (CSV, TSV or JSON) to the chronology of a work.

    They are added at the end of content/WORK/chronology.yaml; what is there stays as it is, and an
    event that is there already is not added again. Rows with mistakes are named and left out.
    """
    from octavo.cli.importing import import_file, said_of  # noqa: PLC0415 - after --help
    from octavo.problems import BuildError  # noqa: PLC0415

    project = project_here()
    said = said_of(
        calendar=calendar,
        language=language,
        columns=columns,
        encoding=encoding,
        order=order,
        markdown=markdown,
    )
    try:
        outcome = import_file(project, work_slug, file, said, dry_run=dry_run)
    except BuildError as error:
        print_problems(error.problems)
        sys.exit(1)
    if dry_run:
        click.echo(outcome.text, nl=False)
    print_problems(outcome.problems)
    click.echo(outcome.line, err=dry_run)
    sys.exit(0 if outcome.good else 1)


@command.command("export")
@click.argument("name", metavar="WORK|EDITION", shell_complete=complete_works_and_editions)
@click.option("--format", "form", type=click.Choice(FORMATS), required=True, help="The form.")
@click.option("--language", help="The language of ics and html (default: the edition's or work's).")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="The file to write (default: standard output).",
)
def export(*, name: str, form: str, language: str | None, output: Path | None) -> None:
    """Give the events of a work, or those that an edition tells, to another program.

    csv and json have every field in every language, and an import reads them as the same events;
    ics is a calendar file; html is one page with a timeline, a list and a filter. Every form has
    the dates in both calendars.
    """
    from octavo.cli.exporting import export_chronology  # noqa: PLC0415 - after --help
    from octavo.cli.writing import write_whole  # noqa: PLC0415
    from octavo.problems import BuildError  # noqa: PLC0415

    project = project_here()
    try:
        exported = export_chronology(project, name, form, language)
        if output is not None:
            write_whole(output, exported.content)
    except BuildError as error:
        print_problems(error.problems)
        sys.exit(1)
    print_problems(exported.problems)
    if output is None:
        click.echo(exported.content, nl=False)
    else:
        click.echo(f"{exported.count} events → {output}")
