"""``octavo chronology``: events come in once, go out whole, and come back as they were."""

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from octavo.project import Project

Call = Callable[..., Result]
LIST = "date,title\n1917-11-05,The talks went on.\nsoon,Nothing.\n"
THERE = "content/week/chronology.yaml"


@pytest.fixture
def events(project: Project) -> Path:
    """Write a list with an event and a mistake."""
    path = project.root / "events.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def test_events_come_in_once(call: Call, project: Project, events: Path) -> None:
    first = call("chronology", "import", events.name, "--work", "week")
    content = (project.root / THERE).read_bytes()
    again = call("chronology", "import", events.name, "--work", "week")

    assert first.stdout == f"1 event added to {THERE}\n"
    assert "events.csv:3: D01 'soon' is not a date that can be read" in first.stderr
    assert (first.exit_code, again.exit_code) == (1, 1)
    assert again.stdout == f"0 events added to {THERE}, 1 there already\n"
    assert (project.root / THERE).read_bytes() == content


def test_without_mistakes_all_is_well(call: Call, project: Project, events: Path) -> None:
    events.write_text("date,title\n1917-11-05,The talks went on.\n", encoding="utf-8")

    assert call("chronology", "import", events.name, "--work", "week").exit_code == 0
    assert call("check", "pocket").exit_code == 0
    assert "- id: 1917-11-05-the-talks-went-on\n" in (project.root / THERE).read_text("utf-8")


def test_a_dry_run_writes_nothing(call: Call, project: Project, events: Path) -> None:
    before = (project.root / THERE).read_bytes()

    result = call("chronology", "import", events.name, "--work", "week", "--dry-run")

    assert result.stdout.startswith("# Imported from events.csv.\n\n- id: 1917-11-05-")
    assert f"1 event would be added to {THERE}\n" in result.stderr
    assert (project.root / THERE).read_bytes() == before


def test_a_list_that_cannot_be_read_changes_nothing(call: Call, project: Project) -> None:
    before = (project.root / THERE).read_bytes()

    result = call("chronology", "import", "no.csv", "--work", "week")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "no.csv: Y06" in result.stderr
    assert (project.root / THERE).read_bytes() == before


def test_a_work_that_is_not_there_is_told(call: Call, events: Path) -> None:
    result = call("chronology", "import", events.name, "--work", "wek")

    assert result.exit_code == 1
    assert "C05 there is no work 'wek'" in result.stderr


@pytest.mark.parametrize("form", ["csv", "json"])
def test_what_goes_out_comes_back(call: Call, project: Project, form: str) -> None:
    out = f"out.{form}"
    result = call("chronology", "export", "week", "--format", form, "-o", out)
    assert result.stdout == f"3 events → {out}\n"
    again = call("chronology", "import", out, "--work", "week")
    assert again.stdout == f"0 events added to {THERE}, 3 there already\n"
    (project.root / THERE).unlink()

    result = call("chronology", "import", out, "--work", "week")

    assert (result.exit_code, result.stdout) == (0, f"3 events added to {THERE}\n")
    assert call("check", "pocket").exit_code == 0


def test_without_a_file_the_export_goes_to_standard_output(call: Call, project: Project) -> None:
    result = call("chronology", "export", "pocket", "--format", "ics")

    assert result.exit_code == 0
    assert result.stdout_bytes.startswith(b"BEGIN:VCALENDAR\r\n")
    assert not list(project.root.glob("*.ics"))


def test_a_wrong_name_is_wrong_usage(call: Call) -> None:
    result = call("chronology", "export", "pokket", "--format", "csv")

    assert result.exit_code == 2
    assert "did you mean 'pocket'?" in result.stderr
