"""Project: folders are found from anywhere inside, and the strongest shelf wins."""

from pathlib import Path

import pytest

from octavo.problems import BuildError
from octavo.project import Project, built_in_theme, find_on_shelves, find_project


def test_a_project_is_found_from_any_folder_in_it(project: Project) -> None:
    for folder in (".", "content/week", "editions/pocket"):
        assert find_project(project.root / folder) == Project(project.root.resolve())


def test_outside_of_a_project_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(BuildError) as stopped:
        find_project(tmp_path)

    assert [problem.code for problem in stopped.value.problems] == ["E07"]


def test_editions_and_works_are_listed_in_alphabetical_order(project: Project) -> None:
    (project.root / "editions" / "no-edition").mkdir()
    (project.root / "content" / "no-work").mkdir()

    assert project.edition_slugs() == ("pocket", "school")
    assert project.work_slugs() == ("week",)


def test_paths_are_named_from_the_project_or_the_theme(project: Project) -> None:
    assert project.name_of(project.edition_file("pocket")) == "editions/pocket/edition.yaml"
    assert project.name_of(built_in_theme() / "styles" / "book.css") == "styles/book.css"
    assert project.name_of(Path("/elsewhere/x.css")) == "x.css"


def test_the_edition_is_the_strongest_shelf_and_the_theme_the_weakest(project: Project) -> None:
    editions = project.root / "editions"

    assert project.shelves(("school", "pocket")) == (
        editions / "school",
        editions / "pocket",
        project.root,
        built_in_theme(),
    )


def test_a_project_that_is_the_theme_itself_is_one_shelf() -> None:
    theme = built_in_theme()

    assert Project(theme).shelves(()) == (theme,)


def test_the_first_shelf_that_has_a_file_wins(tmp_path: Path) -> None:
    shelves = tuple(tmp_path / name for name in "abc")
    for shelf in shelves[1:]:
        shelf.mkdir()
        (shelf / "x").write_text(shelf.name, encoding="utf-8")

    assert find_on_shelves(shelves, "x") == shelves[1] / "x"
    assert find_on_shelves(shelves, "y") is None


def test_the_theme_has_templates_and_styles() -> None:
    assert (built_in_theme() / "templates" / "book.html.jinja").is_file()
    assert (built_in_theme() / "styles" / "book.css").is_file()
