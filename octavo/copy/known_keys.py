"""Known keys: a path in a file becomes the keys that may stand there."""

from collections.abc import Iterable, Iterator

from octavo.copy.shape_schemas import Schema, schema_of
from octavo.copy.sheets import KeyPath


def keys_at(shape: type, path: KeyPath) -> tuple[str, ...]:
    """List the keys that a shape has at a path, in the order of the shape."""
    schema = schema_of(shape)
    nodes = list(_branches(schema, schema))
    for step in path:
        nodes = [
            branch
            for node in nodes
            for inner in _inner(node, step)
            for branch in _branches(inner, schema)
        ]
    return tuple(dict.fromkeys(key for node in nodes for key in node.get("properties", ())))


def _branches(node: Schema, whole: Schema) -> Iterator[Schema]:
    """Follow a reference or a choice to what it stands for."""
    if "$ref" in node:
        yield from _branches(whole["$defs"][node["$ref"].rpartition("/")[2]], whole)
        return
    choices = [*node.get("oneOf", ()), *node.get("anyOf", ())]
    for choice in choices:
        yield from _branches(choice, whole)
    if not choices:
        yield node


def _inner(node: Schema, step: str | int) -> Iterable[Schema]:
    """Give what a schema says of one key or item."""
    if isinstance(step, int):
        return [node["items"]] if "items" in node else []
    if step in node.get("properties", {}):
        return [node["properties"][step]]
    return list(node.get("patternProperties", {}).values())
