"""Problem cases: for each code a project with the mistake, and all that is said of it."""

import shutil
from pathlib import Path

import pytest

from octavo.copy.editions import read_edition
from octavo.copy.listing import list_editions
from octavo.copy.works import read_work
from octavo.problems import BuildError, Problem, in_order
from octavo.project import Project

CASES = Path(__file__).resolve().parents[1] / "cases" / "problems"
EXPLAIN = Path(__file__).resolve().parents[2] / "octavo" / "explain"
# The codes of reading; those of later steps have their cases elsewhere.
CODES = [
    *(f"Y{number:02}" for number in range(1, 8)),
    *(f"C{number:02}" for number in range(1, 9)),
    *(f"E{number:02}" for number in range(1, 7)),
    "S02",
]


def asked(case: Path, project: Project) -> tuple[str, ...]:
    """List the editions that a case asks for."""
    if (case / "asked.txt").is_file():
        return tuple((case / "asked.txt").read_text(encoding="utf-8").split())
    return tuple(line.slug for line in list_editions(project) if not line.base)


def problems_of(case: Path, project: Project) -> tuple[Problem, ...]:
    """Read all that a case asks for, whatever cannot be read."""
    problems: list[Problem] = []
    for slug in asked(case, project):
        try:
            read_edition(project, slug, problems)
        except BuildError as error:
            problems.extend(error.problems)
    for slug in project.work_slugs():
        try:
            read_work(project, slug, problems)
        except BuildError as error:
            problems.extend(error.problems)
    return in_order(problems)


@pytest.mark.parametrize("code", CODES)
def test_a_mistake_is_told_as_expected(code: str, project: Project) -> None:
    case = CASES / code
    ignored = shutil.ignore_patterns("asked.txt", "expected.txt")
    shutil.copytree(case, project.root, dirs_exist_ok=True, ignore=ignored)

    said = "".join(f"{problem}\n" for problem in problems_of(case, project))

    assert said == (case / "expected.txt").read_text(encoding="utf-8")
    assert f": {code} " in said


@pytest.mark.parametrize("code", [code for code in CODES if code != "S02"] + ["E07"])
def test_every_code_has_a_page_that_explains_it(code: str) -> None:
    page = (EXPLAIN / f"{code}.md").read_text(encoding="utf-8")

    assert page.startswith(f"# {code}: ")
    assert 8 <= page.count("\n") <= 21


def test_the_sound_project_has_no_problems(project: Project) -> None:
    assert problems_of(CASES, project) == ()
