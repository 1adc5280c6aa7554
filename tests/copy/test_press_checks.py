from collections.abc import Callable

import pytest

from octavo.copy.editions import read_edition
from octavo.problems import Problem
from octavo.project import Project

Writing = Callable[[str, str], None]
HEAD = b"\0" * 12 + b"%s%s" + b"\0" * 16 + b"acsp" + b"\0" * 100


def told(project: Project, write: Writing, more: str) -> list[tuple[str, str]]:
    write("editions/mine/edition.yaml", f"extends: booklet\n{more}\n")
    problems: list[Problem] = []
    read_edition(project, "mine", problems)
    return [(problem.code, problem.message) for problem in problems]


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (HEAD % (b"prtr", b"CMYK"), ""),
        (HEAD % (b"prtr", b"RGB "), "is not of a press with four inks (prtr, RGB)"),
        (HEAD % (b"mntr", b"CMYK"), "is not of a press with four inks (mntr, CMYK)"),
        (b"GIF89a", "is not an ICC profile"),
        (None, "is not there"),
    ],
    ids=["press", "rgb", "screen", "picture", "nothing"],
)
def test_a_profile_is_that_of_a_press(
    project: Project, write: Writing, head: bytes | None, words: str
) -> None:
    name = "editions/mine/press.icc"
    if head is not None:
        write(name, "")
        (project.root / name).write_bytes(head)

    found = told(project, write, f"colour: {{profile: {name}}}")

    assert found == ([("G04", f"the profile '{name}' {words}")] if words else [])


def test_a_profile_is_in_the_project(project: Project, write: Writing) -> None:
    ((code, message),) = told(project, write, "colour: {profile: styles/../../press.icc}")

    assert (code, "outside" in message) == ("G04", True)


@pytest.mark.parametrize(
    ("more", "codes"),
    [
        ("outputs: [press]\ncolour: {press: rgb}", ["G08"]),
        ("outputs: [press]\ncolour: {press: rgb}\nstandards: {press: none}", []),
        ("colour: {press: rgb}", []),
        ("outputs: [press]\ncolour: {press: cmyk}", []),
        ("outputs: [cover]\ncover: {inks: rgb}", []),
        ("outputs: [cover]\ncover: {inks: rgb}\nstandards: {press: pdf/x-4}", ["G08"]),
    ],
)
def test_screen_colours_are_of_no_press(
    project: Project, write: Writing, more: str, codes: list[str]
) -> None:
    assert [code for code, _ in told(project, write, more)] == codes
