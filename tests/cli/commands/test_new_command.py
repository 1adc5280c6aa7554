"""``octavo new``: what is made is whole, and nothing that stood there is touched."""

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from octavo.cli.checking import check_edition
from octavo.copy.schemas import schemas
from octavo.project import Project, find_project

Call = Callable[..., Result]


def test_a_new_project_is_without_mistakes(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "press"
    result = call("new", str(folder))
    project = find_project(folder)

    assert result.exit_code == 0
    assert project == Project(folder)
    assert project.edition_slugs() == ("booklet",)
    assert check_edition(project, "booklet") == ()


def test_the_schemas_that_its_files_name_are_there(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "press"
    call("new", str(folder))
    named = {
        path: path.read_text(encoding="utf-8").split("\n")[0].partition("$schema=")[2]
        for path in folder.rglob("*.yaml")
    }

    assert [path.name for path, schema in named.items() if not schema] == []
    assert [
        path.name for path, schema in named.items() if not (path.parent / schema).exists()
    ] == []
    assert len(list((folder / "schemas").iterdir())) == len(schemas())


def test_an_empty_folder_will_do(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()

    assert call("new", str(folder)).exit_code == 0


def test_a_folder_with_something_in_it_is_refused(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "full"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine", encoding="utf-8")
    result = call("new", str(folder))

    assert result.exit_code == 1
    assert "B03" in result.stderr
    assert [path.name for path in folder.iterdir()] == ["mine.txt"]


def test_a_file_of_that_name_is_refused(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("mine", encoding="utf-8")

    assert call("new", str(path)).exit_code == 1
    assert path.read_text(encoding="utf-8") == "mine"
