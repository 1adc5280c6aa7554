"""Typesetter: a job becomes pages: surveyed, linted, and set in a worker process."""

from dataclasses import replace

from octavo.problems import Problem, in_order, stop_on_errors
from octavo.typeset.job import Job
from octavo.typeset.lint import lint
from octavo.typeset.overseer import oversee
from octavo.typeset.pages import Pages
from octavo.typeset.reach import Reach
from octavo.typeset.survey import Survey, survey_of


def check_job(job: Job) -> tuple[Problem, ...]:
    """Find what would hang or crash the engine, without starting it."""
    return _lint(job, _surveys(job))


def typeset(job: Job) -> Pages:
    """Set and bind a book.

    Warnings are in ``Pages.problems``. Raises BuildError with all that was found if any of it is an
    error: before layout for what would hang or crash the engine, else after it.
    """
    surveys = _surveys(job)
    found = _lint(job, surveys)
    stop_on_errors(found)
    pages = oversee(job, surveys)
    return replace(pages, problems=in_order((*found, *pages.problems)))


def _surveys(job: Job) -> tuple[Survey, ...]:
    return tuple(survey_of(galley) for galley in job.galleys)


def _lint(job: Job, surveys: tuple[Survey, ...]) -> tuple[Problem, ...]:
    return tuple(lint(job.galleys, surveys, Reach(job.root, job.shelves)))
