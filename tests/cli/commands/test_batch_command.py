"""``octavo batch``: copies from the command line."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from small_handout import handout, table

from octavo.cli import octavo


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a project with a table of two good rows and a bad one."""
    project = handout(tmp_path)
    table(project.root, "Anna,9A,", "=1,9A,", "Wu,9B,")
    monkeypatch.chdir(project.root)
    return project.root


def test_a_table_can_be_judged_without_making_anything(root: Path) -> None:
    outcome = CliRunner().invoke(octavo, ["batch", "handout", "--data", "pupils.csv", "--check"])

    assert outcome.exit_code == 1
    assert "pupils.csv:3:1: U04 'name' begins with '='" in outcome.output
    assert outcome.stdout == "handout: 2 copies can be made, 1 left out\n"
    assert not (root / "build").exists()


def test_copies_are_made_where_they_are_asked_for(root: Path) -> None:
    asked = ["batch", "handout", "--data", "pupils.csv", "-j", "1", "-o", "out"]

    first, second = (CliRunner().invoke(octavo, asked) for _ in range(2))

    assert first.stdout == "handout: 2 copies made, 1 left out → out\n"
    assert second.stdout == "handout: 0 copies made, 2 there already, 1 left out → out\n"
    assert {path.name for path in (root / "out").iterdir()} == {
        *("001-Anna.pdf", "003-Wu.pdf", "ledger.csv"),
    }
    assert not (root / "build").exists()


def test_without_the_edition_nothing_is_made(root: Path) -> None:
    outcome = CliRunner().invoke(octavo, ["batch", "handuot", "--data", "pupils.csv"])

    assert outcome.exit_code == 1
    assert "E01" in outcome.output
    assert "no copies made" in outcome.output
    assert root.is_dir()
