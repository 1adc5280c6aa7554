"""Preflighting: a PDF file and a printer become findings, each with its page."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from octavo.copy.printer_profiles import demands_of, read_printer
from octavo.problems import BuildError, Location, Problem, errors
from octavo.project import Project, find_project
from octavo.proof.findings import Finding
from octavo.proof.preflight.inspection import preflight
from octavo.proof.preflight.intended import Intended
from octavo.proof.preflight.sources import Sources

_LISTED = 5  # pages


def project_or_none(folder: Path) -> Project | None:
    """Find the project of a folder; a file may be looked at without one."""
    try:
        return find_project(folder)
    except BuildError:
        return None


def preflight_file(
    path: Path, shown: str, slug: str | None, project: Project | None
) -> list[Finding]:
    """Look at a file as a printer would; ``shown`` is its name in messages.

    Raises BuildError if the printer's profile cannot be used, or the file cannot be read.
    """
    problems: list[Problem] = []
    printer = read_printer(project, slug, Location("--printer"), problems) if slug else None
    demands = demands_of(printer, problems)
    if demands is None or errors(problems):
        raise BuildError(problems)
    try:
        pdf = path.read_bytes()
    except OSError as error:
        fact = f"the file cannot be read: {(error.strerror or str(error)).lower()}"
        problem = Problem("H24", fact, Location(shown), "check its name, and who may read it")
        raise BuildError([problem]) from error
    job = Intended(bleed=demands.format.bleed.mm, safe=demands.format.safe.mm)
    flight = preflight(pdf, demands.preflight, job, Sources(Location(shown)))
    return list(_with_pages(flight.findings))


def _with_pages(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Say the pages in the messages: there is no line of a source to look at."""
    pages: dict[Problem, list[int]] = {}
    found = tuple(findings)
    for finding in found:
        if finding.page is not None:
            pages.setdefault(finding.problem, []).append(finding.page)
    for finding in found:
        here = pages.get(finding.problem, [])
        said = finding.problem.message
        if here and not said.startswith("page "):
            said = f"{_listed(here)}: {said}"
        yield replace(finding, problem=replace(finding.problem, message=said))


def _listed(pages: list[int]) -> str:
    """List a few pages, and say how many more there are."""
    if len(pages) == 1:
        return f"page {pages[0]}"
    first = ", ".join(map(str, pages[:_LISTED]))
    more = len(pages) - _LISTED
    return f"pages {first} and {more} more" if more > 0 else f"pages {first}"
