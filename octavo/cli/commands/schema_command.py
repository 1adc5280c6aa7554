"""``octavo schema``: JSON Schemas of all file kinds, for editors that complete and check YAML."""

import json
from pathlib import Path

import click

from octavo.cli.project_here import project_here


@click.command("schema")
@click.argument("kind", required=False)
@click.option(
    "--out", type=click.Path(path_type=Path), help="The folder (default: schemas/ of the project)."
)
def command(*, kind: str | None, out: Path | None) -> None:
    """Write the schemas to schemas/, or print the one of KIND.

    A first line `# yaml-language-server: $schema=../../schemas/edition.schema.json` tells the
    editor where to find the schema of a file.
    """
    from octavo.cli.schema_files import write_schemas  # noqa: PLC0415 - after --help
    from octavo.copy.schemas import schemas  # noqa: PLC0415
    from octavo.problems import nearest  # noqa: PLC0415

    if kind is None:
        folder = out or project_here().root / "schemas"
        click.echo(f"{write_schemas(folder)} schemas → {folder}")
        return
    made = schemas()
    if kind not in made:
        raise click.UsageError(f"There is no file kind '{kind}'. {nearest(kind, made)}")
    click.echo(json.dumps(made[kind], ensure_ascii=False, indent=1))
