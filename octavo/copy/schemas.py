"""Schemas: the shapes of files become the JSON Schemas by which editors help those who write."""

from copy import deepcopy
from typing import Any

from octavo.copy.shape_schemas import Schema, schema_of
from octavo.copy.shapes import (
    CostsRecord,
    Document,
    EditionRecord,
    Event,
    Organisation,
    PapersRecord,
    Person,
    PictureRecord,
    Place,
    PrinterRecord,
    Settings,
    Source,
    Term,
    WorkRecord,
)

#: The kinds of files, and what a file of each kind is called.
FILES = {
    "chronology": "chronology.yaml",
    "costs": "costs.yaml",
    "documents": "documents.yaml",
    "edition": "edition.yaml",
    "organisations": "organisations.yaml",
    "papers": "papers.yaml",
    "people": "people.yaml",
    "pictures": "pictures.yaml",
    "places": "places.yaml",
    "printer": "printers/NAME.yaml",
    "settings": "octavo.yaml",
    "sources": "sources.yaml",
    "terms": "terms.yaml",
    "work": "work.yaml",
}
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_MAPS = {
    "work": WorkRecord,
    "settings": Settings,
    "papers": PapersRecord,
    "costs": CostsRecord,
    "printer": PrinterRecord,
}
_REGISTERS = {
    "chronology": Event,
    "people": Person,
    "organisations": Organisation,
    "pictures": PictureRecord,
    "places": Place,
    "terms": Term,
    "sources": Source,
    "documents": Document,
}


def schemas() -> dict[str, Schema]:
    """Give the JSON Schema of each kind of file, by the name of the kind."""
    whole = {name: deepcopy(schema_of(shape)) for name, shape in _MAPS.items()}
    lists = {name: _list_of(deepcopy(schema_of(shape))) for name, shape in _REGISTERS.items()}
    edition = {"edition": _inheriting(deepcopy(schema_of(EditionRecord)))}
    found = edition | whole | lists
    return {name: {"$schema": DIALECT, **found[name]} for name in FILES}


def _list_of(record: Schema) -> Schema:
    """Make the schema of a list of records."""
    parts = record.pop("$defs", {})
    name = str(record.pop("title"))
    description = (
        f"A list of records. Each is {record['description'][0].lower()}{record['description'][1:]}"
    )
    return {
        "$defs": {**parts, name: record},
        "description": description,
        "type": "array",
        "items": {"$ref": f"#/$defs/{name}"},
    }


def _inheriting(edition: Schema) -> Schema:
    """Let a file leave out what it inherits, and take it away by null."""
    edition.pop("required", None)
    _let_null(edition, edition["$defs"], set())
    return edition


def _let_null(node: Schema, parts: dict[str, Any], done: set[str]) -> None:
    """Let null stand for every key of a map, and of the maps in it; lists are not merged."""
    for key, rule in node.get("properties", {}).items():
        name = rule.get("$ref", "").rpartition("/")[2]
        if name and name not in done and parts[name].get("type") == "object":
            done.add(name)
            parts[name].pop("required", None)
            _let_null(parts[name], parts, done)
        node["properties"][key] = _or_null(rule)


def _or_null(rule: Schema) -> Schema:
    said: Schema = {key: rule[key] for key in ("description", "default") if key in rule}
    bare = {key: value for key, value in rule.items() if key not in said}
    return {**said, "anyOf": [bare, {"type": "null"}]}
