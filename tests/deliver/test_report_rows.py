"""Report rows: errors first, numbered through, each with its source and its pages."""

from pathlib import Path

import pytest
from accounts import finding, problem

from octavo.deliver.report_rows import groups_of, source_link
from octavo.problems import Location, Severity

WARNING = Severity.WARNING
FOLIOS = ("i", "2", "3")


def test_errors_come_first_and_the_numbers_run_through(tmp_path: Path) -> None:
    problems = [problem("P07", line=1, severity=WARNING), problem(line=9), problem(line=2)]
    groups = groups_of(problems, [], FOLIOS, tmp_path)

    assert [(str(group.severity), [row.number for row in group.rows]) for group in groups] == [
        ("error", [1, 2]),
        ("warning", [3]),
    ]
    assert [row.problem.location.line for row in groups[0].rows] == [2, 9]
    assert groups_of([], [], FOLIOS, tmp_path) == ()


def test_a_row_has_all_pages_of_its_problem(tmp_path: Path) -> None:
    """The same problem may show on several pages, each with a number of its own to link to."""
    found = [finding(3), finding(1, boxed=False), finding(9), finding(None)]
    (group,) = groups_of([found[0].problem], found, FOLIOS, tmp_path)
    (row,) = group.rows

    assert [(sight.id, sight.page, sight.folio) for sight in row.sights] == [
        ("mark-1", 1, "i"),
        ("mark-1-2", 3, "3"),
        ("mark-1-3", 9, ""),
    ]
    assert [sight.box is None for sight in row.sights] == [True, False, False]


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("content/a.md", "../../content/a.md#L3"),
        ("content/глава 1.md", "../../content/%D0%B3%D0%BB%D0%B0%D0%B2%D0%B0%201.md#L3"),
        ("content/a#b?c%d.md", "../../content/a%23b%3Fc%25d.md#L3"),
        ('content/"><script>.md', "../../content/%22%3E%3Cscript%3E.md#L3"),
        ("javascript:alert(1)", "../../javascript%3Aalert%281%29#L3"),
    ],
)
def test_a_source_is_linked_by_an_address_that_can_be_nothing_else(
    tmp_path: Path, name: str, address: str
) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / name).write_text("x", encoding="utf-8")

    assert source_link(Location(name, 3, 7), tmp_path) == address


@pytest.mark.parametrize(
    "name", ["", "missing.md", "content", "../outside.md", "/etc/passwd", "a\0b", "x" * 5000]
)
def test_what_is_no_file_of_the_project_is_not_linked(tmp_path: Path, name: str) -> None:
    root = tmp_path / "project"
    (root / "content").mkdir(parents=True)
    (tmp_path / "outside.md").write_text("x", encoding="utf-8")

    assert source_link(Location(name, 3), root) == ""


def test_a_file_whose_line_is_not_known_is_linked_as_a_whole(tmp_path: Path) -> None:
    (tmp_path / "octavo.yaml").write_text("", encoding="utf-8")

    assert source_link(Location("octavo.yaml"), tmp_path) == "../../octavo.yaml"
