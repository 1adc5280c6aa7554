"""Cover checks: what is asked of a cover is looked for only where a cover is made."""

from collections.abc import Callable

import pytest

from octavo.copy.cover_checks import cover_file, read_cover_file
from octavo.copy.editions import read_edition
from octavo.problems import Location, Problem
from octavo.project import Project

Write = Callable[[str, str], None]
ASKED = "outputs: [reading, cover]\n"
WRONG = (
    ("binding: none\n", "V05", "3:10"),
    ("cover: {text: nowhere}\n", "V04", "4:15"),
    ("cover: {flaps: {back: nowhere}}\n", "V04", "4:23"),
    ("cover: {picture: {file: images/no.png, alt: x}}\n", "M06", "4:25"),
    ("cover: {picture: {file: ../../editions/a.png, alt: x}}\n", "M06", "4:25"),
    ("cover: {file: mine.pdf}\n", "V06", "4:15"),
    ("cover: {file: ../../content/w/work.yaml}\n", "V06", "4:15"),
)


def found(project: Project, write: Write, text: str) -> list[tuple[str, str]]:
    """Give the codes and places of what is wrong with an edition's cover."""
    write("editions/covered/edition.yaml", f"extends: booklet\nname: x\n{text}")
    problems: list[Problem] = []
    read_edition(project, "covered", problems)
    return [
        (each.code, str(each.location).removeprefix("editions/covered/edition.yaml:"))
        for each in problems
    ]


@pytest.mark.parametrize(("line", "code", "place"), WRONG)
def test_what_a_cover_cannot_have_is_told_at_its_place(
    project: Project, write: Write, line: str, code: str, place: str
) -> None:
    assert found(project, write, f"{ASKED}{line}") == [(code, place)]


@pytest.mark.parametrize(("line", "code", "place"), WRONG)
def test_nothing_is_told_where_no_cover_is_made(
    project: Project, write: Write, line: str, code: str, place: str
) -> None:
    del code, place
    assert found(project, write, line) == []


def test_a_final_edition_has_a_number_for_its_barcode(project: Project, write: Write) -> None:
    lines = f"{ASKED}status: final\nimprint: {{isbn: 978-X-XXXX-XXXX-X}}\n"

    assert found(project, write, lines) == [("V03", "5:17")]
    assert found(project, write, f"{lines}cover: {{barcode: false}}\n") == []


def test_a_ready_cover_is_found_in_the_folders_of_the_chain(project: Project, write: Write) -> None:
    write("editions/booklet/c.pdf", "one")

    found = cover_file(project, "c.pdf", ("covered", "booklet"))

    assert found == project.root / "editions/booklet/c.pdf"
    assert cover_file(project, "c.pdf", ("covered",)) is None


def test_a_ready_cover_that_cannot_be_read_is_told(project: Project, write: Write) -> None:
    write("editions/booklet/c.pdf", "one")
    path = project.root / "editions/booklet/c.pdf"
    path.chmod(0)
    problems: list[Problem] = []
    try:
        path.read_bytes()
    except OSError:
        assert read_cover_file(project, "c.pdf", ("booklet",), Location("e"), problems) == b""
        assert [problem.code for problem in problems] == ["V06"]
    else:  # who may read everything
        assert read_cover_file(project, "c.pdf", ("booklet",), Location("e"), problems) == b"one"
