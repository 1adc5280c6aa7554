from collections.abc import Callable

import pytest

from octavo.copy.editions import read_edition
from octavo.copy.papers import read_papers
from octavo.copy.shapes.layout import Edge
from octavo.copy.sheet_jobs import sheet_job
from octavo.project import Project


@pytest.mark.parametrize(
    ("lines", "caliper"),
    [
        ("", 0.1),
        ("paper: bulky-80\n", 0.144),
        ("paper: {caliper: 0.2mm}\n", 0.2),
        ("paper: {caliper: 0.2mm}\nimposition: {caliper: 0.3mm}\n", 0.3),
    ],
)
def test_sheets_are_as_thick_as_the_paper(
    project: Project, write: Callable[[str, str], object], lines: str, caliper: float
) -> None:
    write(
        "editions/mine/edition.yaml", f"name: Mine\nextends: booklet\nbinding_edge: right\n{lines}"
    )
    record = read_edition(project, "mine", []).record

    job = sheet_job(record, read_papers(project, []))

    assert job.caliper.mm == pytest.approx(caliper)
    assert job.binding_edge is Edge.RIGHT
    assert job.marks == record.imposition.marks
