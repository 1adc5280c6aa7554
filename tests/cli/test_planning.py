"""Planning: columns side by side, and the same as plain values."""

import json
from pathlib import Path

import pytest

from octavo.cli.planning import Column, columns, record_of, table
from octavo.copy.shapes.layout import Binding
from octavo.problems import BuildError
from octavo.project import Project

COSTS = """\
currency: EUR
papers: {offset-80: 0.01}
binding: {saddle-stitch: 0.5, perfect: 1}
"""


@pytest.fixture
def counted(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Give a project all of whose editions have 62 pages, so that none need be set."""
    monkeypatch.setattr("octavo.cli.planning.count_pages", lambda *_: 62)
    return project


def planned(project: Project, *bindings: Binding | None, copies: int | None = None) -> list[Column]:
    """Plan the pocket edition."""
    return list(columns(project, ("pocket",), bindings, copies, lambda _slug: None))


def test_two_bindings_stand_side_by_side(counted: Project) -> None:
    found = planned(counted, Binding.SADDLE_STITCH, Binding.PERFECT)

    rows = [line.split("  ") for line in table(found).splitlines()]

    cells = {row[0].strip(): [cell.strip() for cell in row[1:] if cell.strip()] for row in rows}
    assert cells["binding"] == ["saddle-stitch", "perfect"]
    assert cells["blank pages to fill"] == ["2 (3.1%)", "2 (3.1%)"]
    assert cells["sheets"] == ["16", "16"]
    assert cells["signatures"] == ["1", "16"]
    assert cells["printed sheets, усл. печ. л."] == ["1.87 of 60×84/32", "1.87 of 60×84/32"]
    assert "copies" not in cells
    assert len({len(line.rstrip()) for line in table(found).splitlines()}) == 1


def test_the_cost_of_a_run_is_told_in_its_currency(counted: Project) -> None:
    (counted.root / "costs.yaml").write_text(COSTS, encoding="utf-8")

    [column] = planned(counted, None, copies=1000)

    lines = table([column]).splitlines()
    assert lines[-2].split() == ["cost", "of", "the", "run", "660.00", "EUR"]
    assert lines[-1].split() == ["cost", "of", "a", "copy", "0.66", "EUR"]


def test_the_plain_values_are_json(counted: Project) -> None:
    (counted.root / "costs.yaml").write_text(COSTS, encoding="utf-8")

    [column] = planned(counted, None, copies=10)

    plain = json.loads(json.dumps(record_of(column)))
    assert plain["edition"] == "pocket"
    assert (plain["pages"], plain["sheets"]) == (62, 16)
    assert plain["total"] == "6.60"
    assert plain["printed_sheets"] == "1.87"


def test_what_is_wrong_stops_the_plan(counted: Project, tmp_path: Path) -> None:
    del tmp_path
    (counted.root / "costs.yaml").write_text("currency: EUR\n", encoding="utf-8")

    with pytest.raises(BuildError) as stopped:
        planned(counted, None, copies=10)

    assert [problem.code for problem in stopped.value.problems] == ["C02"]
