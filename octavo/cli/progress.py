"""Progress: the steps of builds as they happen, a line an edition, for whoever watches."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

#: Is told an edition and the step that begins, or "done" or "failed".
Steps = Callable[[str, str], None]

STEPS = ("copy", "assemble", "compose", "typeset", "fit", "press", "proof", "deliver")


def silent(edition: str, step: str) -> None:
    """Show nothing."""
    del edition, step


@contextmanager
def watched(editions: Iterable[str]) -> Iterator[Steps]:
    """Show the steps on the terminal while the builds run, and clear them away afterwards."""
    from rich.console import Console  # noqa: PLC0415 - slow to import, and only for terminals
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415

    columns = (
        SpinnerColumn(),
        TextColumn("{task.fields[edition]}"),
        BarColumn(bar_width=16),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        tasks = {
            edition: progress.add_task("waiting", total=len(STEPS), edition=edition)
            for edition in editions
        }

        def steps(edition: str, step: str) -> None:
            completed = STEPS.index(step) if step in STEPS else len(STEPS)
            progress.update(tasks[edition], description=step, completed=completed)

        yield steps
