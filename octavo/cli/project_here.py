"""Project here: the project that a command was called in, and the editions that it names."""

import sys
from pathlib import Path

import click

from octavo.cli.printing import print_problems
from octavo.problems import BuildError
from octavo.project import Project, find_project


def project_here() -> Project:
    """Find the project of the present folder; without one, say so and end with exit code 2."""
    try:
        return find_project(Path.cwd())
    except BuildError as error:
        print_problems(error.problems)
        sys.exit(2)


def complete_editions(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Complete the slug of an edition for the shell."""
    del ctx, param
    try:
        slugs = find_project(Path.cwd()).edition_slugs()
    except BuildError:
        return []
    return [slug for slug in slugs if slug.startswith(incomplete)]


def complete_works(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """Complete the slug of a work for the shell."""
    del ctx, param
    try:
        slugs = find_project(Path.cwd()).work_slugs()
    except BuildError:
        return []
    return [slug for slug in slugs if slug.startswith(incomplete)]


def complete_works_and_editions(
    ctx: click.Context, param: click.Parameter, incomplete: str
) -> list[str]:
    """Complete the slug of a work or of an edition for the shell."""
    works, editions = (
        complete(ctx, param, incomplete) for complete in (complete_works, complete_editions)
    )
    return sorted({*works, *editions})
