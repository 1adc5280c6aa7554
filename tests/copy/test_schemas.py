"""Schemas: editors of YAML accept what Octavo accepts, and refuse what it refuses."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from octavo.copy.schemas import FILES, schemas
from octavo.copy.strict_yaml import read_sheet, sheet_of

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = [
    *(ROOT / "content").glob("*/*.yaml"),
    *(ROOT / "editions").glob("*/edition.yaml"),
    *(ROOT / "tests/cases/projects/sound").rglob("*.yaml"),
]


def mistakes(name: str, value: Any) -> list[str]:  # noqa: ANN401 - any plain value
    """List what a schema finds wrong in a value."""
    validator = Draft202012Validator(schemas()[name])
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def value_of(text: str) -> object:
    """Read a text of YAML."""
    sheet = sheet_of(text, "f", [])
    assert sheet is not None
    return sheet.value


@pytest.mark.parametrize("name", FILES)
def test_every_schema_is_a_json_schema(name: str) -> None:
    Draft202012Validator.check_schema(schemas()[name])
    assert json.loads(json.dumps(schemas()[name])) == schemas()[name]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_file_of_the_sample_is_accepted(path: Path) -> None:
    names = {file: name for name, file in FILES.items()}

    sheet = read_sheet(path, path.name, [])

    assert sheet is not None
    assert mistakes(names[path.name], sheet.value) == []


@pytest.mark.parametrize("name", FILES)
def test_every_key_has_a_description(name: str) -> None:
    schema = schemas()[name]

    for record in (schema, *schema.get("$defs", {}).values()):
        for key, rule in record.get("properties", {}).items():
            bare = rule.get("anyOf", [rule])[0]  # an edition's keys may be null besides
            part = schema.get("$defs", {}).get(bare.get("$ref", "").rpartition("/")[2], {})
            if record.get("title") not in {"DatedField", "UnknownField"}:  # told once for all
                assert (rule | part).get("description"), f"{key} of {name}"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("edition", "theme: null\nformat: {trim: null, margins: null}\n"),
        ("edition", "extends: base\n"),
        ("edition", "body: [text: a, contents, {kind: text, source: b, opening: recto}]\n"),
        ("edition", "format: {trim: [148mm, 21cm]}\ntokens: {a: 1, b: 2.5, c: 1pt}\n"),
        ("edition", "imprint: {year: 2026, print_run: '100'}\n"),
        ("people", "- {id: a, name: {ru: {family: b}}, born: 1883, died: {unknown: true}}\n"),
        ("chronology", "- {id: a, date: {edtf: 1917-11-01/1917-11-02, part: night}, title: b}\n"),
        ("settings", "raw_html: true\n"),
    ],
)
def test_what_octavo_accepts_is_accepted(name: str, text: str) -> None:
    assert mistakes(name, value_of(text)) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("edition", "binding: stapled\n"),
        ("edition", "format: {heigth: 1mm}\n"),
        ("edition", "format: {bleed: 3}\n"),
        ("edition", "format: {bleed: 3px}\n"),
        ("edition", "body: [{opening: x, text: a}]\n"),
        ("edition", "body: [[text]]\n"),
        ("edition", "imprint: {credits: [{role: a}]}\n"),
        ("edition", "tokens: {a: '1; b: 2'}\n"),
        ("people", "id: a\n"),
        ("people", "- {id: A b, name: {ru: {family: b}}}\n"),
        ("people", "- {id: a, name: {ru: {family: b}}, born: null}\n"),
        ("people", "- {id: a, name: {ru: {family: ''}}}\n"),
        ("places", "- {id: a, name: {RU: b}}\n"),
        ("documents", "- {id: a}\n"),
        ("chronology", "- {id: a, date: 1917, title: b, importance: 4}\n"),
        ("sources", "- {id: a, type: novel, language: ru, title: b, short: c}\n"),
        ("work", "title: a\n"),
        ("settings", "raw-html: true\n"),
    ],
)
def test_what_octavo_refuses_is_refused(name: str, text: str) -> None:
    assert mistakes(name, value_of(text))
