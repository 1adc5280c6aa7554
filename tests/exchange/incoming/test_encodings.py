"""Encodings: a text is read whatever it is saved as, and what is no text is refused."""

import codecs
from pathlib import Path

import pytest

from octavo.exchange.incoming.encodings import MAX_BYTES, encoding_of, read_incoming
from octavo.problems import Problem, Severity

RUSSIAN = "id;Дата;Событие\n1;29 октября 1917;Открылось совещание, и пришли все партии\n"
FRENCH = "id;date;title\n1;1917-10-29;Élection à la Chambre; le café du théâtre brûlé\n"
SIGNED = ("utf-8-sig", "utf-16", "utf-32")
WIDE = ("utf-16-le", "utf-16-be")


def read(path: Path, encoding: str | None = None) -> tuple[str | None, list[Problem]]:
    """Read a file, and give its text and the problems."""
    problems: list[Problem] = []
    found = read_incoming(path, path.name, encoding, problems)
    return (found.text if found else None), problems


@pytest.mark.parametrize("encoding", ["utf-8", *SIGNED, *WIDE, "cp1251", "koi8-r"])
def test_russian_is_read_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(RUSSIAN.encode(encoding))

    text, problems = read(path)

    assert text == RUSSIAN
    assert [problem.code for problem in problems] == (
        ["X05"] if encoding in {"cp1251", "koi8-r"} else []
    )


@pytest.mark.parametrize("encoding", ["utf-8", *SIGNED, *WIDE, "cp1252"])
def test_french_is_read_in_every_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(FRENCH.encode(encoding))

    assert read(path)[0] == FRENCH


def test_a_guess_is_told(tmp_path: Path) -> None:
    """X05: whoever knows better can say so."""
    path = tmp_path / "list.csv"
    path.write_bytes(RUSSIAN.encode("cp1251"))

    (problem,) = read(path)[1]

    assert (problem.code, problem.severity) == ("X05", Severity.WARNING)
    assert "Windows-1251" in problem.message


def test_what_the_person_says_counts(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Ґанок\n".encode("cp1251"))

    assert read(path, "cp1251") == ("Ґанок\n", [])
    assert [problem.code for problem in read(path, "utf-8")[1]] == ["X01"]


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0", b"PK\3\4\x14\0\0\0\0\0"]
)
def test_a_picture_or_a_workbook_is_no_text(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)

    text, problems = read(path)

    assert text is None
    assert [problem.code for problem in problems] == ["X01"]


def test_a_file_may_not_be_too_large(tmp_path: Path) -> None:
    """X03: the limit itself is still read."""
    path = tmp_path / "list.csv"
    path.write_bytes(b"a" * MAX_BYTES)
    assert read(path)[1] == []

    path.write_bytes(b"a" * (MAX_BYTES + 1))

    assert [problem.code for problem in read(path)[1]] == ["X03"]


def test_a_missing_file_or_a_folder_is_told(tmp_path: Path) -> None:
    assert [problem.code for problem in read(tmp_path / "no.csv")[1]] == ["Y06"]
    assert [problem.code for problem in read(tmp_path)[1]] == ["Y06"]


def test_a_mark_of_utf_32_is_not_taken_for_one_of_utf_16() -> None:
    assert encoding_of(codecs.BOM_UTF32_LE + "a".encode("utf-32-le")) == "utf-32"
