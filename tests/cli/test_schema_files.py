"""Schema files: each kind of file has a schema under the name that its first line gives."""

import json
from pathlib import Path

from octavo.cli.schema_files import write_schemas
from octavo.copy.schemas import schemas


def test_each_kind_has_a_file(tmp_path: Path) -> None:
    folder = tmp_path / "project" / "schemas"
    count = write_schemas(folder)
    files = {path.name.removesuffix(".schema.json"): path for path in folder.iterdir()}

    assert set(files) == set(schemas())
    assert count == len(files)
    for name, path in files.items():
        assert json.loads(path.read_text(encoding="utf-8")) == json.loads(
            json.dumps(schemas()[name])
        )


def test_writing_again_changes_nothing(tmp_path: Path) -> None:
    write_schemas(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    write_schemas(tmp_path)

    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before
