"""Waves: editions to be built become groups, each of which may be built side by side.

An edition with a concordance prints pages of others, so it is built after them.
"""

from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter

from octavo.copy.comparison_checks import compared_in
from octavo.copy.editions import resolve_edition
from octavo.problems import BuildError
from octavo.project import Project


def waves(project: Project, slugs: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Group editions so that each comes after those whose pages it prints.

    Editions that name one another are built in one wave: each prints the pages that it finds.
    """
    slugs = tuple(slugs)
    sorter = TopologicalSorter({slug: _needs(project, slug, slugs) for slug in slugs})
    try:
        sorter.prepare()
    except CycleError:
        return (slugs,) if slugs else ()
    done: list[tuple[str, ...]] = []
    while sorter.is_active():
        ready = sorter.get_ready()
        done.append(tuple(slug for slug in slugs if slug in ready))
        sorter.done(*ready)
    return tuple(done)


def _needs(project: Project, slug: str, slugs: tuple[str, ...]) -> tuple[str, ...]:
    try:
        sheet = resolve_edition(project, slug, []).sheet
    except BuildError:  # the build will say what is wrong
        return ()
    return tuple(other for other in compared_in(sheet) if other in slugs and other != slug)
