"""Checking: an edition is taken as far as it can be without typesetting."""

from octavo.pipeline import prepare
from octavo.problems import BuildError, Problem
from octavo.project import Project
from octavo.typeset import check_job
from octavo.typeset.commission import commission


def check_edition(project: Project, slug: str) -> tuple[Problem, ...]:
    """Find the problems of an edition's files, of its templates, and of what they compose."""
    try:
        ready = prepare(project, slug, lambda _step: None)
    except BuildError as error:
        return error.problems
    order = ready.order
    job = commission(order, project.root, ready.galleys)
    return (*ready.problems, *check_job(job))
