"""``octavo schema``: schemas are written where the files of a project name them."""

import json
from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from octavo.copy.schemas import schemas
from octavo.project import Project

Call = Callable[..., Result]


def test_schemas_are_written_into_the_project(call: Call, project: Project) -> None:
    assert call("schema").exit_code == 0
    assert len(list((project.root / "schemas").iterdir())) == len(schemas())


def test_schemas_are_written_into_a_folder(call: Call, tmp_path: Path) -> None:
    call("schema", "--out", str(tmp_path / "here"))

    assert (tmp_path / "here" / "edition.schema.json").is_file()


def test_one_schema_is_printed(call: Call) -> None:
    told = json.loads(call("schema", "edition").stdout)

    assert "binding" in json.dumps(told)


def test_an_unknown_kind_is_wrong_usage_with_the_nearest_right_one(call: Call) -> None:
    result = call("schema", "editoin")

    assert result.exit_code == 2
    assert "did you mean 'edition'?" in result.stderr
