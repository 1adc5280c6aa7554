"""Batching: a request for copies is carried out, on this machine or on a cluster."""

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import click

from octavo.batch.crews import Crew, LocalCrew
from octavo.batch.errands import Kit
from octavo.batch.running import Outcome, Progress, Request, plan, run
from octavo.cli.printing import on_terminal
from octavo.project import Project


def known_encoding(encoding: str | None) -> str | None:
    """Check the name of an encoding; wrong usage ends the program with exit code 2."""
    if encoding is not None:
        try:
            codecs.lookup(encoding)
        except LookupError:
            message = f"There is no encoding '{encoding}'."
            raise click.BadParameter(message, param_hint="--encoding") from None
    return encoding


def batch(
    project: Project, request: Request, hands: int, cluster: str | None, *, only_check: bool
) -> Outcome:
    """Judge the table and make the copies; raises BuildError if none can be made."""
    planned = plan(project, request)
    if only_check:
        return Outcome(planned.rows, 0, len(planned.copies), planned.problems, checked=True)
    with _watched() as tell:
        return run(project, request, planned, partial(_hire, hands, cluster), tell)


def _hire(hands: int, cluster: str | None, kit: Kit) -> Crew:
    if cluster is None:
        return LocalCrew(kit, hands)
    from octavo.batch.cluster import ClusterCrew  # noqa: PLC0415 - an extra: octavo[cluster]

    return ClusterCrew(kit, cluster)


def line_of(edition: str, outcome: Outcome, folder: Path) -> str:
    """Say in a line what became of a batch."""
    left = outcome.rows - outcome.made - outcome.kept
    bad = f", {left} left out" if left else ""
    if outcome.checked:
        return f"{edition}: {_count(outcome.kept)} can be made{bad}"
    kept = f", {outcome.kept} there already" if outcome.kept else ""
    return f"{edition}: {_count(outcome.made)} made{kept}{bad} → {folder.as_posix()}"


def _count(number: int) -> str:
    return f"{number:,} {'copy' if number == 1 else 'copies'}"


@contextmanager
def _watched() -> Iterator[Progress]:
    """Show a bar to a person at a terminal, and nothing to anybody else."""
    if not on_terminal():
        yield lambda _done, _of: None
        return
    from rich.console import Console  # noqa: PLC0415 - slow to import, and only for terminals
    from rich.progress import BarColumn, MofNCompleteColumn, TimeRemainingColumn  # noqa: PLC0415
    from rich.progress import Progress as Bar  # noqa: PLC0415

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("copies", total=None)
        yield lambda done, of: bar.update(task, completed=done, total=of)
