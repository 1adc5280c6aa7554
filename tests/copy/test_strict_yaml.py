"""Strict YAML: files are read, or refused with every reason."""

from pathlib import Path

import pytest

from octavo.copy.strict_yaml import PARSERS, PythonParser, read_sheet
from octavo.problems import Problem


def read(tmp_path: Path, text: str, top: type | None = None) -> tuple[object, list[Problem]]:
    """Write a file and read it: its value, and the problems."""
    path = tmp_path / "f.yaml"
    path.write_text(text, encoding="utf-8")
    problems: list[Problem] = []
    sheet = read_sheet(path, "f.yaml", problems, top=top)
    return (sheet.value if sheet else None), problems


def test_a_file_becomes_plain_values_with_the_file_in_their_places(tmp_path: Path) -> None:
    path = tmp_path / "f.yaml"
    path.write_text("a: [1, no, 1917-10-29]\n", encoding="utf-8")

    sheet = read_sheet(path, "content/w/f.yaml", [])

    assert sheet is not None
    assert sheet.value == {"a": [1, "no", "1917-10-29"]}
    assert str(sheet.place("a", 1)) == "content/w/f.yaml:1:8"


@pytest.mark.parametrize(
    ("text", "top", "ok"),
    [
        ("- a\n", list, True),
        ("a: b\n", dict, True),
        ("a: b\n", list, False),
        ("- a\n", dict, False),
        ("word\n", dict, False),
        ("word\n", None, True),
    ],
)
def test_the_whole_of_a_file_has_to_be_what_is_wanted(
    tmp_path: Path, text: str, top: type | None, *, ok: bool
) -> None:
    value, problems = read(tmp_path, text, top)

    assert (value is not None) is ok
    assert [problem.code for problem in problems] == ([] if ok else ["Y07"])


def test_a_file_that_cannot_be_read_gives_no_sheet(tmp_path: Path) -> None:
    problems: list[Problem] = []

    assert read_sheet(tmp_path / "none.yaml", "none.yaml", problems) is None
    assert [problem.code for problem in problems] == ["Y06"]


def test_what_was_found_before_the_break_is_told_too(tmp_path: Path) -> None:
    value, problems = read(tmp_path, "a: 1\na: 2\nb: [\n")

    assert value is None
    assert [problem.code for problem in problems] == ["Y02", "Y01"]


def test_there_is_always_a_parser_in_python() -> None:
    assert PARSERS[-1] is PythonParser
