"""Commission: a build of the pocket project is looked at, and its sources are found."""

import json
from collections.abc import Callable

import pytest

from octavo.pipeline import Built, build
from octavo.problems import BuildError
from octavo.project import Project

Write = Callable[[str, str], object]
THIN = "p { border-block-start: 0.1pt solid black }\n"
WAIVED = """\
extends: pocket
preflight:
  waive:
    - {rule: hairlines, reason: The engraver wants them so.}
    - {rule: picture-resolution, where: images/map.png, reason: A sketch.}
"""


def built(project: Project, slug: str) -> Built:
    """Build an edition."""
    return build(project, slug, strict=False, tell=lambda _: None)


def test_a_waiver_is_used_reported_and_told_if_idle(project: Project, write: Write) -> None:
    write("editions/x/edition.yaml", WAIVED)
    write("editions/x/edition.css", THIN)

    found = built(project, "x")

    assert [(each.code, str(each.location)) for each in found.warnings] == [
        ("H23", "editions/x/edition.yaml:5:7")
    ]
    folder = project.root / "build/x"
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert {each["rule"] for each in report["waived"]} == {"hairlines"}
    assert {each["reason"] for each in report["waived"]} == {"The engraver wants them so."}
    assert all(each["file"] and each["line"] for each in report["waived"])
    assert "The engraver wants them so." in (folder / "report.html").read_text(encoding="utf-8")


def test_an_error_of_the_preflight_delivers_nothing(project: Project, write: Write) -> None:
    write("editions/x/edition.yaml", "extends: pocket\nprinter: offset-sheet\n")

    with pytest.raises(BuildError) as stopped:
        built(project, "x")

    assert "H03" in {problem.code for problem in stopped.value.problems}
    assert not (project.root / "build/x").exists()
    report = (project.root / "build/x.failed/report.html").read_text(encoding="utf-8")
    assert "Not for the press" in report
