"""YAML text: which files are text, and what is said of those that are not."""

from pathlib import Path

import pytest

from octavo.copy.yaml_text import MAX_BYTES, place_in, text_of
from octavo.problems import Location, Problem


def read(path: Path, content: bytes) -> tuple[str | None, list[Problem]]:
    """Write a file and read it."""
    path.write_bytes(content)
    problems: list[Problem] = []
    return text_of(path, "f.yaml", problems), problems


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give the place of a file that is not there yet."""
    return tmp_path / "f.yaml"


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_utf_8_is_read_with_a_byte_order_mark_or_without(path: Path, mark: bytes) -> None:
    assert read(path, mark + "имя: Ёж №1 – «да»\r\n".encode()) == ("имя: Ёж №1 – «да»\r\n", [])


def test_windows_1251_is_refused_at_the_first_wrong_byte(path: Path) -> None:
    text, [problem] = read(path, b"a: b\n" + "c: привет".encode("cp1251"))

    assert text is None
    assert (problem.code, problem.location) == ("Y05", Location("f.yaml", 2, 4))
    assert "Windows-1251" in problem.hint


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_refused(path: Path, encoding: str) -> None:
    text, problems = read(path, "a: ы\n".encode(encoding))

    assert text is None
    assert {problem.code for problem in problems} <= {"Y05", "Y01"}
    assert problems


def test_a_lone_surrogate_in_the_file_is_refused(path: Path) -> None:
    text, [problem] = read(path, b"a: \xed\xa0\x80\n")

    assert text is None
    assert problem.code == "Y05"


@pytest.mark.parametrize("sign", ["\0", "\x07", "\x7f", "\x85", "\u2028", "\u2029", "\ufeff"])
def test_invisible_characters_are_refused_by_name_and_place(path: Path, sign: str) -> None:
    text, [problem] = read(path, f"a: b\nc: d{sign}e\n".encode())

    assert text is None
    assert (problem.code, problem.location) == ("Y01", Location("f.yaml", 2, 5))
    assert f"U+{ord(sign):04X}" in problem.message


def test_of_many_forbidden_characters_the_first_ten_are_told(path: Path) -> None:
    _, problems = read(path, b"\x01" * 1000)

    assert len(problems) == 10


def test_a_file_that_is_too_large_is_not_read(path: Path) -> None:
    text, [problem] = read(path, b"#" * (MAX_BYTES + 1))

    assert text is None
    assert problem.code == "Y04"


def test_a_file_of_the_greatest_size_is_read(path: Path) -> None:
    text, problems = read(path, b"#" * MAX_BYTES)

    assert text is not None
    assert not problems


@pytest.mark.parametrize("before", ["", "# a comment\n", "\n  \n", "# a\r\n\r\n"])
def test_a_directive_is_refused(path: Path, before: str) -> None:
    text, [problem] = read(path, f"{before}%YAML 1.1\n---\na: b\n".encode())

    assert text is None
    assert problem.code == "Y03"
    assert problem.location == Location("f.yaml", before.count("\n") + 1, 1)


def test_a_percent_sign_elsewhere_is_no_directive(path: Path) -> None:
    assert read(path, b"a: 5 %\n%b: c\n")[0] is not None


def test_a_missing_file_is_told(path: Path) -> None:
    problems: list[Problem] = []

    assert text_of(path, "f.yaml", problems) is None
    assert [problem.code for problem in problems] == ["Y06"]


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    problems: list[Problem] = []

    assert text_of(tmp_path, "f.yaml", problems) is None
    assert [problem.code for problem in problems] == ["Y06"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_places_count_lines_however_they_end(end: str) -> None:
    text = f"a{end}bc{end}def"

    assert place_in(text, len(text) - 1, "f") == Location("f", 3, 3)
