"""Overrides: a block that the extended template has not is told, all others are let be."""

from collections.abc import Callable
from pathlib import Path

import pytest

from octavo.compose.overrides import strange_blocks
from octavo.project import built_in_theme

Write = Callable[[str, str], Path]
BOOK = "templates/book.html.jinja"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Give a function that writes a template of a project without anything else."""

    def writing(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return writing


def found(root: Path) -> list[str]:
    """Say what is strange in the templates of the edition 'e' and of the project."""
    shelves = (root / "editions" / "e", root, built_in_theme())
    return [str(problem) for problem in strange_blocks(shelves, root)]


def test_a_misspelt_block_is_told(write: Write, tmp_path: Path) -> None:
    write(BOOK, '{% extends "!book.html.jinja" %}\n\n{% block heads %}{% endblock %}\n')

    assert found(tmp_path) == [
        (
            f"{BOOK}:3: T03 there is no block 'heads' in the template that is extended\n"
            "  hint: did you mean 'head'?"
        )
    ]


def test_blocks_come_from_all_that_is_extended(write: Write, tmp_path: Path) -> None:
    """The project's template adds a block inside one of the theme's; the edition fills both."""
    write(
        BOOK,
        '{% extends "!book.html.jinja" %}{% block head %}{% block more %}{% endblock %}'
        "{% endblock %}",
    )
    extends = '{% extends "!book.html.jinja" %}'
    write(
        f"editions/e/{BOOK}",
        extends + "{% block more %}{% endblock %}{% block body %}{% endblock %}",
    )

    assert found(tmp_path) == []


@pytest.mark.parametrize(
    "template",
    [
        "{% block mine %}{% endblock %}",  # extends nothing
        '{% extends "nowhere.html.jinja" %}{% block mine %}{% endblock %}',
        '{% extends "book.html.jinja" %}{% block mine %}{% endblock %}',  # itself
        '{% extends "!book.html.jinja" %}{% block mine %}',  # broken
        "{% extends name %}{% block mine %}{% endblock %}",
    ],
)
def test_what_is_told_elsewhere_or_cannot_be_known_is_let_be(
    write: Write, tmp_path: Path, template: str
) -> None:
    write(BOOK, template)

    assert found(tmp_path) == []


def test_templates_that_extend_one_another_do_not_hang(write: Write, tmp_path: Path) -> None:
    write("templates/a.html.jinja", '{% extends "b.html.jinja" %}{% block x %}{% endblock %}')
    write("templates/b.html.jinja", '{% extends "a.html.jinja" %}{% block y %}{% endblock %}')

    assert found(tmp_path) == []
