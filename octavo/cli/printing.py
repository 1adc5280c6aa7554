"""Printing: problems and results become lines on the terminal, or JSON for scripts."""

import json
import sys
from collections.abc import Iterable

import click

from octavo.deliver.problem_records import problem_record
from octavo.problems import Problem, Severity, errors, in_order

COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow"}


def print_problems(problems: Iterable[Problem]) -> None:
    """Write problems to standard error, coloured on a terminal, and count them at the end."""
    found = in_order(problems)
    for problem in found:
        line, _, hint = str(problem).partition("\n")
        place = str(problem.location)
        rest = line.removeprefix(f"{place}: ")
        code, _, message = rest.partition(" ")
        coloured = click.style(code, fg=COLOURS[problem.severity], bold=True)
        click.echo(f"{click.style(place, bold=True)}: {coloured} {message}", err=True)
        if hint:
            click.echo(click.style(hint, dim=True), err=True)
    if found:
        click.echo(_count(found), err=True)


def _count(found: tuple[Problem, ...]) -> str:
    wrong = len(errors(found))
    warned = len(found) - wrong
    parts = [
        f"{n} {word}{'' if n == 1 else 's'}"
        for n, word in ((wrong, "error"), (warned, "warning"))
        if n
    ]
    return ", ".join(parts)


def print_json(value: object) -> None:
    """Write a value as JSON to standard output."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


def records(problems: Iterable[Problem]) -> list[dict[str, object]]:
    """Give problems as plain values, in order."""
    return [problem_record(problem) for problem in in_order(problems)]


def on_terminal() -> bool:
    """Tell whether a person watches standard error."""
    return sys.stderr.isatty()
