"""Writing: a file is whole or not there."""

from pathlib import Path

import pytest

from octavo.cli.writing import write_whole
from octavo.problems import BuildError


def test_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")

    write_whole(path, b"new")

    assert path.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["out.csv"]


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """B01."""
    with pytest.raises(BuildError) as stopped:
        write_whole(tmp_path / "no" / "out.csv", b"new")

    assert [problem.code for problem in stopped.value.problems] == ["B01"]
