"""``octavo impose``: options become a job, and the files are named after the output."""

from collections.abc import Callable

import pytest
from click.testing import Result
from marked_pages import marked_pdf

from octavo.cli.commands.impose_command import MARKS, SCHEMES, job_of
from octavo.copy.shapes.imposition import Imposition, Mark, Refeed, Scale, Scheme, Turn
from octavo.project import Project

Call = Callable[..., Result]


@pytest.fixture(autouse=True)
def _pages(project: Project) -> None:
    (project.root / "pages.pdf").write_bytes(marked_pdf(5))


def test_sheets_stand_beside_the_file(call: Call, project: Project) -> None:
    result = call("impose", "pages.pdf", "--sheet", "a4", "--dummy")

    assert result.exit_code == 0
    assert result.stdout.startswith("saddle-stitch: 5 pages on 2 sheets of 297 × 210 mm")
    assert (project.root / "pages-sheets.pdf").is_file()
    assert (project.root / "pages-sheets-dummy.pdf").is_file()


def test_by_hand_there_are_two_files(call: Call, project: Project) -> None:
    assert call("impose", "pages.pdf", "--duplex", "manual", "-o", "out.pdf").exit_code == 0
    assert {path.name for path in project.root.glob("out*")} == {"out-fronts.pdf", "out-backs.pdf"}


def test_a_plan_is_printed(call: Call, project: Project) -> None:
    result = call("impose", "pages.pdf", "--plan", "--pages-per-side", "4")

    assert "5↓ 4↓ / – 1" in result.stdout
    assert not list(project.root.glob("pages-*"))


def test_a_calibration_sheet_is_written(call: Call, project: Project) -> None:
    assert call("impose", "--calibrate", "--sheet", "letter").exit_code == 0
    assert (project.root / "calibration.pdf").is_file()


def test_what_does_not_fit_leaves_the_last_sheets(call: Call, project: Project) -> None:
    (project.root / "out.pdf").write_bytes(b"before")

    result = call("impose", "pages.pdf", "--scheme", "zine", "--sheet", "a5", "-o", "out.pdf")

    assert result.exit_code == 1
    assert "pages.pdf: I01 the pages of a side take 240mm × 180mm" in result.stderr
    assert (project.root / "out.pdf").read_bytes() == b"before"


@pytest.mark.parametrize(
    "arguments",
    [
        ["impose"],
        ["impose", "pages.pdf", "--calibrate"],
        ["impose", "pages.pdf", "--pages-per-side", "3"],
        ["impose", "pages.pdf", "--sheet", "a44"],
    ],
)
def test_wrong_usage_is_told(call: Call, arguments: list[str]) -> None:
    assert call(*arguments).exit_code == 2


def test_the_choices_are_those_of_an_edition() -> None:
    assert tuple(Scheme) == SCHEMES
    assert tuple(Mark) == MARKS


def test_options_become_a_job() -> None:
    said = {
        "fit": True,
        "one_sided": True,
        "no_creep": True,
        "marks": ("none",),
        "turn": "short-edge",
    }

    assert job_of(said) == Imposition(
        scale=Scale.FIT, sides=1, creep=False, marks=(), refeed=Refeed(turn=Turn.SHORT_EDGE)
    )
    assert job_of({"fit": False, "rows": None, "marks": ()}) == Imposition()
