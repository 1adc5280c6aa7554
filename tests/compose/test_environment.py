"""Environment: the first shelf that has a template wins, and can extend the one that it hides."""

from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import TemplateNotFound, UndefinedError
from jinja2.exceptions import SecurityError

from octavo.compose.environment import ShelfLoader, environment

Shelve = Callable[[str, str, str], None]


@pytest.fixture
def shelves(tmp_path: Path) -> tuple[Path, ...]:
    """Make three shelves, the strongest first."""
    return tuple(tmp_path / name for name in ("edition", "project", "theme"))


@pytest.fixture
def shelve(tmp_path: Path) -> Shelve:
    """Give a function that puts a template on a shelf."""

    def shelving(shelf: str, name: str, text: str) -> None:
        path = tmp_path / shelf / "templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    return shelving


def rendered(shelves: tuple[Path, ...], name: str = "a.jinja", **values: object) -> str:
    """Render a template from the shelves."""
    return environment(shelves).get_template(name).render(**values)


@pytest.mark.parametrize("first", [0, 1, 2])
def test_the_first_shelf_that_has_a_template_wins(
    shelves: tuple[Path, ...], shelve: Shelve, first: int
) -> None:
    for shelf in shelves[first:]:
        shelve(shelf.name, "a.jinja", shelf.name)

    assert rendered(shelves) == shelves[first].name


def test_a_template_replaces_one_block_of_the_one_that_it_hides(
    shelves: tuple[Path, ...], shelve: Shelve
) -> None:
    shelve("theme", "a.jinja", "{% block one %}1{% endblock %}{% block two %}2{% endblock %}")
    shelve("project", "a.jinja", '{% extends "!a.jinja" %}{% block two %}II{% endblock %}')

    assert rendered(shelves) == "1II"


def test_an_edition_extends_the_project_which_extends_the_theme(
    shelves: tuple[Path, ...], shelve: Shelve
) -> None:
    """Each adds to what it hides, by super() as far down as there are shelves."""
    shelve("theme", "a.jinja", "<{% block one %}theme{% endblock %}>")
    for shelf in ("project", "edition"):
        text = "{% block one %}" + shelf + " {{ super() }}{% endblock %}"
        shelve(shelf, "a.jinja", '{% extends "!a.jinja" %}' + text)

    assert rendered(shelves) == "<edition project theme>"


def test_a_shelf_in_between_may_lack_the_template(
    shelves: tuple[Path, ...], shelve: Shelve
) -> None:
    shelve("theme", "a.jinja", "<{% block one %}{% endblock %}>")
    shelve("edition", "a.jinja", '{% extends "!a.jinja" %}{% block one %}x{% endblock %}')

    assert rendered(shelves) == "<x>"


def test_what_a_hidden_template_includes_is_looked_up_from_the_strongest_shelf(
    shelves: tuple[Path, ...], shelve: Shelve
) -> None:
    """An edition that replaces a section needs no copy of the shell that includes it."""
    shelve("theme", "a.jinja", '{% include "part.jinja" %}')
    shelve("theme", "part.jinja", "theme")
    shelve("edition", "part.jinja", "edition")
    shelve("project", "a.jinja", '{% extends "!a.jinja" %}')

    assert rendered(shelves) == "edition"


def test_the_weakest_shelf_hides_nothing(shelves: tuple[Path, ...], shelve: Shelve) -> None:
    shelve("theme", "a.jinja", '{% extends "!a.jinja" %}')

    with pytest.raises(TemplateNotFound):
        rendered(shelves)


@pytest.mark.parametrize("name", ["missing.jinja", "../secret.jinja", "a/../../secret.jinja"])
def test_no_template_is_found_outside_the_shelves(
    shelves: tuple[Path, ...], tmp_path: Path, name: str
) -> None:
    (tmp_path / "edition" / "templates").mkdir(parents=True)
    (tmp_path / "edition" / "secret.jinja").write_text("secret", encoding="utf-8")

    with pytest.raises(TemplateNotFound):
        ShelfLoader(shelves).find(name)


def test_an_undefined_name_is_an_error(shelves: tuple[Path, ...], shelve: Shelve) -> None:
    shelve("theme", "a.jinja", "{{ boook.title }}")

    with pytest.raises(UndefinedError):
        rendered(shelves)


def test_all_text_is_escaped(shelves: tuple[Path, ...], shelve: Shelve) -> None:
    shelve("theme", "a.jinja", '<p title="{{ words }}">{{ words }}')

    assert rendered(shelves, words='<"&>') == '<p title="&lt;&#34;&amp;&gt;">&lt;&#34;&amp;&gt;'


def test_a_template_cannot_reach_the_program(shelves: tuple[Path, ...], shelve: Shelve) -> None:
    """A template that somebody sends can set type and do nothing else."""
    shelve("theme", "a.jinja", "{{ ''.__class__.__mro__ }}")

    with pytest.raises(SecurityError):
        rendered(shelves)
