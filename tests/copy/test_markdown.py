"""Markdown: any file is read without a crash, and what stands in the way is told."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from octavo.copy.markdown import MAX_BYTES, prose_of, read_prose
from octavo.copy.markdown.parser import MAX_NESTING
from octavo.copy.prose import Paragraph, Text
from octavo.copy.prose.walk import blocks_in, lines_of
from octavo.problems import Location, Problem

SIGNS = "ab \n#*_`[](){}!:^|-=<>&\\\"'1.~+\t"


@given(st.text(SIGNS, max_size=60), st.booleans())
def test_any_text_is_read_and_every_place_lies_in_it(text: str, raw_html: bool) -> None:  # noqa: FBT001
    """Whatever a person writes, there is no crash, and no place outside the file."""
    problems: list[Problem] = []
    prose = prose_of(text, "f.md", problems, raw_html=raw_html)
    lines = text.count("\n") + 1

    places = [block.location for block in blocks_in(prose.blocks)]
    places += [problem.location for problem in problems]
    assert all(1 <= place.line <= lines and place.column >= 1 for place in places)


@given(st.lists(st.sampled_from(["one", "two *three*", "- four", "# five"]), max_size=6))
def test_the_ends_of_lines_make_no_difference(blocks: list[str]) -> None:
    """A file from Windows or an old Mac is the same text."""
    text = "\n\n".join(blocks)
    written = [prose_of(text.replace("\n", end), "f", [], raw_html=False) for end in ("\r\n", "\r")]

    assert written == [prose_of(text, "f", [], raw_html=False)] * 2


@given(st.lists(st.text("абвabc", min_size=1, max_size=9), min_size=1, max_size=9))
def test_plain_words_come_through_unchanged(words: list[str]) -> None:
    prose = prose_of(" ".join(words), "f", [], raw_html=False)

    assert [lines_of(block) for block in prose.blocks] == [((Text(" ".join(words)),),)]


def test_what_is_nested_too_deep_is_refused() -> None:
    problems: list[Problem] = []

    prose = prose_of("> " * (MAX_NESTING + 5) + "deep", "f.md", problems, raw_html=False)

    assert prose.blocks == ()
    assert [problem.code for problem in problems] == ["M07"]


def test_a_file_is_read_from_disk_without_its_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"\xef\xbb\xbfword")

    prose = read_prose(path, "text/a.md", [])

    assert prose.blocks == (Paragraph((Text("word"),), Location("text/a.md", 1, 1)),)
    assert prose.file == "text/a.md"


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    problems: list[Problem] = []

    assert read_prose(tmp_path / "a.md", "a.md", problems).blocks == ()
    assert [(problem.code, problem.location) for problem in problems] == [("Y06", Location("a.md"))]


def test_a_byte_that_is_not_utf_8_is_told_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes("one\ncaf\u00e9".encode("latin-1"))
    problems: list[Problem] = []

    read_prose(path, "a.md", problems)

    assert [(problem.code, problem.location) for problem in problems] == [
        ("Y05", Location("a.md", 2, 4))
    ]


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"a" * (MAX_BYTES + 1))
    problems: list[Problem] = []

    assert read_prose(path, "a.md", problems).blocks == ()
    assert [problem.code for problem in problems] == ["M07"]
