"""Schema files: JSON Schemas are written where the first line of each YAML file points to."""

import json
from pathlib import Path

from octavo.copy.schemas import schemas


def write_schemas(folder: Path) -> int:
    """Write a file for each kind into a folder, and tell how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    made = schemas()
    for name, schema in made.items():
        text = json.dumps(schema, ensure_ascii=False, indent=1)
        (folder / f"{name}.schema.json").write_text(f"{text}\n", encoding="utf-8")
    return len(made)
