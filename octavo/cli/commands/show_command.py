"""``octavo show``: every value of an edition, and the file and line that set it."""

import sys
from collections.abc import Iterator

import click

from octavo.cli.printing import print_json, print_problems
from octavo.cli.project_here import complete_editions, project_here
from octavo.problems import BuildError, Problem

Leaf = tuple[tuple[str | int, ...], object]


@click.command("show")
@click.argument("edition", shell_complete=complete_editions)
@click.option("--json", "as_json", is_flag=True, help="Write the values as JSON.")
def command(*, edition: str, as_json: bool) -> None:
    """Show the values of EDITION after all that it extends, each with its origin."""
    from octavo.copy.editions import resolve_edition  # noqa: PLC0415 - after --help

    problems: list[Problem] = []
    try:
        resolved = resolve_edition(project_here(), edition, problems)
    except BuildError as error:
        print_problems(error.problems)
        sys.exit(1)
    rows = [
        (_dotted(path), value, str(resolved.sheet.place(*path)))
        for path, value in _leaves(resolved.sheet.value, ())
    ]
    if as_json:
        print_json([{"key": key, "value": value, "origin": origin} for key, value, origin in rows])
    else:
        key_width = max(len(key) for key, _, _ in rows)
        value_width = min(40, max(len(str(value)) for _, value, _ in rows))
        for key, value, origin in rows:
            click.echo(
                f"{key.ljust(key_width)}  {_yaml(value).ljust(value_width)}  "
                + click.style(origin, dim=True)
            )
    print_problems(problems)
    sys.exit(1 if problems else 0)


def _leaves(value: object, path: tuple[str | int, ...]) -> Iterator[Leaf]:
    """Walk to every value that is not made of others."""
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from _leaves(inner, (*path, key))
    elif isinstance(value, list) and value:
        for index, inner in enumerate(value):
            yield from _leaves(inner, (*path, index))
    else:
        yield path, value


def _dotted(path: tuple[str | int, ...]) -> str:
    """Write a path as ``front[0].kind``."""
    dotted = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return dotted.removeprefix(".")


def _yaml(value: object) -> str:
    """Write a value as YAML has it."""
    words = {None: "null", True: "true", False: "false"}
    return words[value] if value is None or isinstance(value, bool) else str(value)
