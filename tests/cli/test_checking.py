"""Checking: the mistakes of an edition are found without typesetting it."""

from collections.abc import Callable

import pytest

from octavo.cli.checking import check_edition
from octavo.project import Project

Write = Callable[[str, str], object]
TEXT = "content/week/text/en/second.md"


@pytest.mark.parametrize("slug", ["pocket", "school"])
def test_a_sound_edition_has_no_problems(project: Project, slug: str) -> None:
    assert check_edition(project, slug) == ()
    assert not (project.root / "build").exists()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("# Second\n\n::: spech\na\n:::\n", "M01"),
        ("# Second\n\n[x](person:nobody)\n", "R02"),
        ("# Second\n\n[^1]: a\n", "N02"),
        ("# Second\n\n" + "a" * 5000, "L08"),
    ],
)
def test_the_mistakes_of_every_step_before_typesetting_are_found(
    project: Project, write: Write, text: str, code: str
) -> None:
    write(TEXT, text)

    assert [problem.code for problem in check_edition(project, "pocket")] == [code]
