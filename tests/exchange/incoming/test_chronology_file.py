"""Chronology file: what was there stays to the byte, and on any error the whole file does."""

from pathlib import Path

import pytest

from octavo.copy.calendars import Calendar
from octavo.copy.dates import Reckoning
from octavo.copy.registers import read_register
from octavo.copy.shapes.events import Event
from octavo.exchange.incoming.chronology_file import SCHEMA_LINE, ChronologyFile
from octavo.problems import BuildError, Problem

OLD = Reckoning(None, Calendar.JULIAN)
NEW = "- id: new\n  date: 1917-11-01\n  title: Новое.\n"
THERE = "# By hand.\n- {id: old, date: 1917-10-29, title: Old.} # sure\n"


def added(path: Path, text: str = NEW, new: tuple[str, ...] = ("new",)) -> None:
    """Add events to a file, as it stands."""
    problems: list[Problem] = []
    old = read_register(path, "f", Event, OLD, problems).entries if path.exists() else {}
    ChronologyFile(path, "f", OLD).add(text, old, new)


def test_a_new_file_begins_with_its_schema(tmp_path: Path) -> None:
    path = tmp_path / "chronology.yaml"

    added(path)

    assert path.read_text(encoding="utf-8") == f"{SCHEMA_LINE}\n{NEW}"
    assert path.stat().st_mode & 0o777 == 0o644
    assert [each.name for each in tmp_path.iterdir()] == ["chronology.yaml"]


@pytest.mark.parametrize("ends", ["\n", "\r\n"], ids=["unix", "windows"])
@pytest.mark.parametrize(
    "before", [THERE, THERE.rstrip("\n"), f"\ufeff{THERE}", f"{THERE}\n\n# The end."]
)
def test_what_is_there_stays_to_the_byte(tmp_path: Path, before: str, ends: str) -> None:
    content = before.replace("\n", ends).encode()
    path = tmp_path / "chronology.yaml"
    path.write_bytes(content)

    added(path)

    made = path.read_bytes()
    assert made.startswith(content)
    assert made.endswith(NEW.replace("\n", ends).encode())
    assert b"\n" not in made.replace(ends.encode(), b"")


@pytest.mark.parametrize(
    "before",
    [
        "[{id: old, date: 1917-10-29, title: Old.}]\n",
        "  - {id: old, date: 1917-10-29, title: Old.}\n",
        "- id: old\n  date: 1917-10-29\n  title: >\n    Folded\n...\n",
    ],
)
def test_a_file_that_nothing_can_follow_is_left_alone(tmp_path: Path, before: str) -> None:
    """X07, with the old file as it was and nothing beside it."""
    path = tmp_path / "chronology.yaml"
    path.write_text(before, encoding="utf-8")

    with pytest.raises(BuildError) as stopped:
        added(path)

    assert [problem.code for problem in stopped.value.problems] == ["X07"]
    assert path.read_text(encoding="utf-8") == before
    assert [each.name for each in tmp_path.iterdir()] == ["chronology.yaml"]


@pytest.mark.parametrize(
    "text",
    ["- id: new\n  date: soon\n  title: T\n", "- id: other\n  date: 1917\n  title: T\n", "x"],
)
def test_events_that_are_not_what_they_should_be_are_not_written(tmp_path: Path, text: str) -> None:
    path = tmp_path / "chronology.yaml"
    path.write_text(THERE, encoding="utf-8")

    with pytest.raises(BuildError):
        added(path, text)

    assert path.read_text(encoding="utf-8") == THERE


def test_a_file_that_would_be_too_large_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "chronology.yaml"
    path.write_text(THERE, encoding="utf-8")
    many = f"- {{id: new, date: 1917-11-01, title: T, tags: [{'a, ' * 200_000}a]}}\n"

    with pytest.raises(BuildError) as stopped:
        added(path, many)

    assert stopped.value.problems[0].code == "X07"
    assert "200,000" in stopped.value.problems[0].message
    assert path.read_text(encoding="utf-8") == THERE


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """B01."""
    with pytest.raises(BuildError) as stopped:
        added(tmp_path / "no" / "chronology.yaml")

    assert [problem.code for problem in stopped.value.problems] == ["B01"]


def test_a_link_is_followed_and_the_rights_are_kept(tmp_path: Path) -> None:
    real = tmp_path / "real.yaml"
    real.write_text(THERE, encoding="utf-8")
    real.chmod(0o600)
    link = tmp_path / "chronology.yaml"
    link.symlink_to(real)

    added(link)

    assert link.is_symlink()
    assert real.read_text(encoding="utf-8").endswith(NEW)
    assert real.stat().st_mode & 0o777 == 0o600
