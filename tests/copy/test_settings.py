"""Settings: octavo.yaml may be there or not."""

from collections.abc import Callable

import pytest

from octavo.copy.settings import read_settings
from octavo.copy.shapes import Settings
from octavo.problems import Problem
from octavo.project import Project

Write = Callable[[str, str], None]


def test_without_the_file_the_defaults_hold(project: Project) -> None:
    problems: list[Problem] = []

    assert read_settings(project, problems) == Settings()
    assert problems == []


def test_the_file_is_read(project: Project, write: Write) -> None:
    write("octavo.yaml", "raw_html: true\n")

    assert read_settings(project, []) == Settings(raw_html=True)


@pytest.mark.parametrize(
    ("text", "code"), [("raw_html: yes\n", "C03"), ("- raw_html\n", "Y07"), ("a: [\n", "Y01")]
)
def test_a_wrong_file_is_told_and_the_defaults_hold(
    project: Project, write: Write, text: str, code: str
) -> None:
    write("octavo.yaml", text)
    problems: list[Problem] = []

    assert read_settings(project, problems) == Settings()
    assert [problem.code for problem in problems] == [code]
    assert problems[0].location.file == "octavo.yaml"
