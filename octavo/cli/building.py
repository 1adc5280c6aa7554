"""Building: several editions are built side by side; one that fails never stops another."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial

import click

from octavo.cli.listings import buildable
from octavo.cli.printing import on_terminal
from octavo.cli.progress import Steps, silent, watched
from octavo.cli.summary import Result
from octavo.cli.waves import waves
from octavo.cli.workshops import Workshop, workshop
from octavo.deliver.failure import UnprovedError, forget_failure
from octavo.deliver.files import HTML
from octavo.deliver.freshness import fresh_build
from octavo.problems import BuildError
from octavo.project import BUILD, Project


def chosen(project: Project, editions: tuple[str, ...], *, every: bool) -> tuple[str, ...]:
    """Give the editions to build; wrong usage ends the program with exit code 2."""
    if editions and every:
        raise click.UsageError("Name editions or use --all, not both.")
    if editions:
        return tuple(dict.fromkeys(editions))
    slugs = buildable(project)
    if every or len(slugs) == 1:
        return slugs
    names = ", ".join(slugs) or "none"
    raise click.UsageError(f"Name the editions to build, or use --all. Editions here: {names}.")


def build_all(  # noqa: PLR0913 - one argument an option
    project: Project,
    slugs: tuple[str, ...],
    *,
    strict: bool,
    force: bool,
    workers: int,
    quiet: bool,
) -> tuple[Result, ...]:
    """Build editions, ``workers`` at a time, and give their results in the order asked."""
    stale: list[str] = []
    done: dict[str, Result] = {}
    for slug in slugs:
        manifest = None if force else fresh_build(project, slug, strict=strict)
        if manifest is None:
            stale.append(slug)
        else:
            forget_failure(project.root / BUILD / slug)  # what failed since then is taken back
            done[slug] = Result(slug, manifest, unchanged=True, report=f"{BUILD}/{slug}/{HTML}")
    if stale:
        several = workers > 1 and len(stale) > 1
        with (
            _steps(stale, quiet=quiet) as steps,
            workshop() as opened,
            ThreadPoolExecutor(workers) as pool,
        ):
            apart = opened if several else None
            for wave in waves(project, stale):
                futures: dict[str, Future[Result]] = {
                    slug: pool.submit(_build_apart, project, slug, steps, apart, strict=strict)
                    for slug in wave
                }
                done |= {slug: future.result() for slug, future in futures.items()}
    return tuple(done[slug] for slug in slugs)


@contextmanager
def _steps(slugs: list[str], *, quiet: bool) -> Iterator[Steps]:
    """Show the steps to a person at a terminal, and to nobody else."""
    if quiet or not on_terminal():
        yield silent
    else:
        with watched(slugs) as steps:
            yield steps


def _build_apart(
    project: Project, slug: str, steps: Steps, apart: Workshop | None, *, strict: bool
) -> Result:
    """Build one edition in a process of its own, or in this one if it is the only one."""
    work = partial(_build_one, project, slug, strict)

    def tell(step: str) -> None:
        steps(slug, step)

    if apart is None:
        return work(tell)
    try:
        return apart.do(work, tell)
    except BuildError as error:
        tell("failed")
        return Result(slug, None, problems=error.problems)


def _build_one(project: Project, slug: str, strict: bool, tell: Callable[[str], None]) -> Result:  # noqa: FBT001 - for partial
    """Build one edition; whatever is wrong with it is in the result."""
    from octavo.pipeline import build  # noqa: PLC0415 - slow to import, and often not needed

    try:
        built = build(project, slug, strict=strict, tell=tell)
    except BuildError as error:
        tell("failed")
        report = error.report if isinstance(error, UnprovedError) else ""
        return Result(slug, None, problems=error.problems, report=report)
    tell("done")
    return Result(
        slug,
        built.manifest,
        fit=built.fit,
        problems=built.warnings,
        proved=built.proved,
        report=f"{BUILD}/{slug}/{HTML}",
    )
