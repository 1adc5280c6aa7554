"""Edition defaults: the values that the shape of an edition gives by itself become a sheet."""

from functools import cache

from octavo.copy.shape_schemas import schema_of
from octavo.copy.shapes.edition import EditionRecord
from octavo.copy.sheets import KeyPath, Sheet
from octavo.problems import Location

DEFAULT = Location("default")


@cache
def edition_defaults() -> Sheet:
    """Give the defaults as a file would have them, each with the place "default"."""
    properties = schema_of(EditionRecord)["properties"]
    values = {key: rule["default"] for key, rule in properties.items() if "default" in rule}
    places: dict[KeyPath, Location] = {}
    _note(values, (), places)
    return Sheet(DEFAULT.file, values, places, places)


def _note(value: object, path: KeyPath, places: dict[KeyPath, Location]) -> None:
    places[path] = DEFAULT
    if isinstance(value, dict):
        for key, inner in value.items():
            _note(inner, (*path, key), places)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            _note(inner, (*path, number), places)
