"""``octavo preflight``: any PDF is looked at as a printer would."""

import sys
from pathlib import Path

import click

from octavo.cli.printing import print_json, print_problems
from octavo.problems import BuildError, errors


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Complete the name of a printer for the shell."""
    from octavo.cli.preflighting import project_or_none  # noqa: PLC0415 - slow to import
    from octavo.copy.printer_profiles import printer_slugs  # noqa: PLC0415 - as above

    del ctx, param
    slugs = printer_slugs(project_or_none(Path.cwd()))
    return [slug for slug in slugs if slug.startswith(incomplete)]


@click.command("preflight")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--printer", shell_complete=_complete, help="Hold it to what this printer takes.")
@click.option("--json", "as_json", is_flag=True, help="Write the findings as JSON.")
def command(*, file: Path, printer: str | None, as_json: bool) -> None:
    """Look at FILE as a printer would, page by page.

    An edition's own PDF is looked at in every build, and its findings name the source; this command
    is for any other. ``octavo list printers`` lists the printers.
    """
    from octavo.cli.preflighting import preflight_file, project_or_none  # noqa: PLC0415 - after --help
    from octavo.deliver.report import finding_record  # noqa: PLC0415 - as above

    try:
        findings = preflight_file(file, file.as_posix(), printer, project_or_none(Path.cwd()))
    except BuildError as error:
        print_problems(error.problems)
        sys.exit(1)
    problems = [finding.problem for finding in findings]
    if as_json:
        print_json([finding_record(finding, ()) for finding in findings])
    else:
        print_problems(problems)
        if not problems:
            click.echo(f"{file.as_posix()}: nothing to object to")
    sys.exit(1 if errors(problems) else 0)
