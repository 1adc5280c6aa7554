"""Preflighting: a file is held to a printer, and findings name their pages."""

from pathlib import Path

import pytest
from small_print import SOUND, pdf_of, text

from octavo.cli.preflighting import preflight_file, project_or_none
from octavo.problems import BuildError
from octavo.project import Project


def messages(path: Path, pdf: bytes, printer: str | None = None) -> list[str]:
    """Look at a PDF and give what is said of it."""
    path.write_bytes(pdf)
    findings = preflight_file(path, path.name, printer, None)
    assert all(str(finding.problem.location) == path.name for finding in findings)
    return [finding.problem.message for finding in findings]


def test_a_sound_file_is_nothing_to_object_to(tmp_path: Path) -> None:
    assert messages(tmp_path / "a.pdf", pdf_of(SOUND)) == []


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        ((2,), "page 2: "),
        ((1, 3), "pages 1, 3: "),
        (range(1, 9), "pages 1, 2, 3, 4, 5 and 3 more: "),
    ],
)
def test_pages_are_listed(tmp_path: Path, bad: tuple[int, ...], said: str) -> None:
    pages = [text(size=4) if page in bad else SOUND for page in range(1, 9)]

    found = messages(tmp_path / "a.pdf", pdf_of(*pages))

    assert {message.partition(": ")[0] + ": " for message in found} == {said}


def test_a_printer_asks_for_more(tmp_path: Path) -> None:
    found = messages(tmp_path / "a.pdf", pdf_of(SOUND), "kdp")

    assert any("the least is 24" in message for message in found)


def test_no_such_printer_is_told(tmp_path: Path) -> None:
    with pytest.raises(BuildError) as stopped:
        messages(tmp_path / "a.pdf", pdf_of(SOUND), "kpd")

    assert [problem.code for problem in stopped.value.problems] == ["C05"]


def test_a_file_needs_no_project(tmp_path: Path, project: Project) -> None:
    assert project_or_none(tmp_path.parent) is None
    found = project_or_none(project.root)
    assert found is not None
    assert found.root == project.root.resolve()
