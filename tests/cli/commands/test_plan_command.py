"""``octavo plan``: from the pages of a build to a table, or an error with its place."""

import json

import pytest
from click.testing import CliRunner

from octavo.cli import octavo
from octavo.project import Project


@pytest.fixture
def here(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Go to a project whose editions have 62 pages."""
    monkeypatch.chdir(project.root)
    monkeypatch.setattr("octavo.cli.planning.count_pages", lambda *_: 62)
    return project


@pytest.mark.usefixtures("here")
def test_editions_are_planned_side_by_side() -> None:
    outcome = CliRunner().invoke(octavo, ["plan", "pocket", "school", "--copies", "50"])

    assert outcome.exit_code == 0, outcome.output
    assert outcome.output.splitlines()[0].split() == ["pocket", "school"]
    assert "sheets of paper" in outcome.output


@pytest.mark.usefixtures("here")
def test_a_plan_is_json_if_asked() -> None:
    outcome = CliRunner().invoke(
        octavo, ["plan", "pocket", "--binding", "perfect", "--binding", "sewn", "--json"]
    )

    plans = json.loads(outcome.output)["plans"]
    assert [plan["binding"] for plan in plans] == ["perfect", "sewn"]


def test_a_wrong_paper_is_told_with_its_place(here: Project) -> None:
    file = here.root / "editions" / "school" / "edition.yaml"
    file.write_text(f"{file.read_text('utf-8')}paper: parchment\n", encoding="utf-8")

    outcome = CliRunner().invoke(octavo, ["plan", "school"])

    assert outcome.exit_code == 1
    assert "V01 there is no paper 'parchment'" in outcome.output


@pytest.mark.parametrize(
    "arguments", [[], ["pocket", "--copies", "0"], ["pocket", "--binding", "x"]]
)
def test_wrong_usage_is_refused(arguments: list[str]) -> None:
    assert CliRunner().invoke(octavo, ["plan", *arguments]).exit_code == 2
