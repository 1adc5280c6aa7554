"""Imposing: a file becomes sheets, a plan or a calibration sheet, or its mistake is told."""

from pathlib import Path

import pytest
from marked_pages import marked_pdf, printed

from octavo.cli.imposing import calibrated, imposed_file, planned_file, words_of
from octavo.copy.shapes.imposition import Imposition, Scheme
from octavo.measures import PAPERS
from octavo.problems import BuildError

JOB = Imposition(scheme=Scheme.SADDLE_STITCH)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Write a PDF of six pages."""
    path = tmp_path / "pages.pdf"
    path.write_bytes(marked_pdf(6))
    return path


def test_a_file_is_imposed_with_its_dummy(file: Path) -> None:
    made = imposed_file(file, JOB, "en", with_dummy=True)

    assert set(made.files) == {"", "-dummy"}
    assert [[each.page for each in side.found] for side in printed(made.files[""])] == [
        *([1], [2], [6, 3], [4, 5])
    ]
    assert made.line.startswith("saddle-stitch: 6 pages on 2 sheets")


def test_a_plan_writes_nothing(file: Path) -> None:
    lines, problems = planned_file(file, JOB)

    assert lines[-1].split() == ["back", "4", "5"]
    assert problems == ()
    assert [path.name for path in file.parent.iterdir()] == ["pages.pdf"]


def test_what_does_not_fit_names_the_options(file: Path) -> None:
    job = Imposition(scheme=Scheme.ZINE, sheet=PAPERS["a5"])

    calls = (
        lambda: imposed_file(file, job, "en", with_dummy=False),
        lambda: planned_file(file, job),
    )
    for call in calls:
        with pytest.raises(BuildError) as stopped:
            call()
        (problem,) = stopped.value.problems
        assert (problem.code, problem.location.file) == ("I01", file.as_posix())
        assert "'--sheet a4'" in problem.hint
        assert "'--fit'" in problem.hint


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BuildError) as stopped:
        imposed_file(tmp_path / "no.pdf", JOB, "en", with_dummy=False)

    assert [problem.code for problem in stopped.value.problems] == ["I04"]


def test_a_calibration_sheet_has_two_sides_in_any_language() -> None:
    assert len(printed(calibrated(JOB, "ru").files[""])) == 2
    assert words_of("ru").sheets.back == "оборот"
    with pytest.raises(BuildError) as stopped:
        words_of("xx")
    assert [problem.code for problem in stopped.value.problems] == ["C05"]
