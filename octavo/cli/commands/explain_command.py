"""``octavo explain``: what a code means, and what to do."""

from pathlib import Path

import click

from octavo.problems import nearest

FOLDER = Path(__file__).resolve().parents[2] / "explain"


def _codes() -> dict[str, Path]:
    return {path.stem: path for path in sorted(FOLDER.glob("*.md"))}


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    del ctx, param
    return [code for code in _codes() if code.startswith(incomplete.upper())]


@click.command("explain")
@click.argument("code", required=False, shell_complete=_complete)
def command(*, code: str | None) -> None:
    """Explain CODE, such as C01; without a code, list them all."""
    pages = _codes()
    if code is None:
        for page in pages.values():
            click.echo(
                page.read_text(encoding="utf-8").split("\n", maxsplit=1)[0].removeprefix("# ")
            )
        return
    if code.upper() not in pages:
        raise click.UsageError(f"There is no code '{code}'. {nearest(code.upper(), pages)}")
    click.echo(pages[code.upper()].read_text(encoding="utf-8").rstrip())
