"""Shape schemas: a shape becomes the JSON Schema of what may stand in a file."""

from functools import cache
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from octavo.copy.shapes.note_routes import NoteRoutes
from octavo.copy.shapes.notes import NoteRoute, as_written
from octavo.copy.shapes.texts import Text
from octavo.measures import Length, Trim

Schema = dict[str, Any]
_NOTHING: tuple[object, ...] = (None, [], {})  # defaults that say nothing


class _Generator(GenerateJsonSchema):
    """Writes no titles made of the names of fields, and shows defaults as a file has them."""

    def field_title_should_be_set(self, _schema: object) -> bool:
        """Leave titles to those who have something to say."""
        return False

    def encode_default(self, dft: object) -> object:
        """Write a default as a file would have it."""
        match dft:
            case Length():
                return str(dft)
            case Trim():
                return dft.name or [str(dft.width), str(dft.height)]
            case Text() | NoteRoutes():
                return dft.as_written()
            case NoteRoute():
                return as_written(dft)
        return super().encode_default(dft)

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Leave null out: a file leaves out what it does not say."""
        return self.generate_inner(schema["schema"])


@cache
def schema_of(shape: type) -> Schema:
    """Give the JSON Schema (draft 2020-12) of a shape, with its parts under ``$defs``."""
    schema: Schema = TypeAdapter(shape).json_schema(schema_generator=_Generator)
    _tidy(schema)
    return schema


def _tidy(node: object) -> None:
    """Drop the defaults that say nothing, and close the maps whose keys have a form."""
    if isinstance(node, dict):
        if isinstance(node.get("default"), dict):
            node["default"] = _said(node["default"])
        if node.get("default", ...) in _NOTHING:
            del node["default"]
        if "patternProperties" in node:
            node["additionalProperties"] = False
        for inner in node.values():
            _tidy(inner)
    elif isinstance(node, list):
        for inner in node:
            _tidy(inner)


def _said(default: dict[str, Any]) -> dict[str, Any]:
    """Leave out of a default what is empty, and out of the maps in it."""
    inner = {key: _said(each) if isinstance(each, dict) else each for key, each in default.items()}
    return {key: value for key, value in inner.items() if value not in _NOTHING}
