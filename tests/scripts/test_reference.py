"""The pages of reference on files are those that the shapes make."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from octavo.copy.schemas import FILES, schemas

ROOT = Path(__file__).resolve().parents[2]
PAGES = ROOT / "docs" / "reference" / "files"


def test_the_pages_are_up_to_date() -> None:
    check = subprocess.run(
        [sys.executable, ROOT / "scripts" / "reference", "--check"],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert check.returncode == 0, check.stdout + check.stderr


@pytest.mark.parametrize("name", FILES)
def test_every_key_of_a_file_is_in_its_page(name: str) -> None:
    schema = schemas()[name]
    page = (PAGES / f"{name}.md").read_text(encoding="utf-8")
    records = [schema, *schema.get("$defs", {}).values()]
    keys = {
        key
        for record in records
        if record.get("title") not in {"DatedField", "UnknownField"}  # told in README.md
        for key in record.get("properties", {})
    }

    assert keys <= set(re.findall(r"^\| `([^`]+)` \|", page, re.MULTILINE))


@pytest.mark.parametrize("path", sorted(PAGES.glob("*.md")), ids=lambda path: path.name)
def test_every_link_to_a_table_leads_to_one(path: Path) -> None:
    page = path.read_text(encoding="utf-8")
    anchors = {
        heading.replace(".", "") for heading in re.findall(r"^## `(.+)`$", page, re.MULTILINE)
    }

    assert set(re.findall(r"\]\(#([^)]+)\)", page)) <= anchors | {"dates"}
