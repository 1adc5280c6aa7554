"""Running order: a line of front, body or back becomes a ``Part``."""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.dataclasses import dataclass
from pydantic_core import core_schema
from pydantic_core.core_schema import CoreSchema

from octavo.copy.matter import Opening
from octavo.copy.shapes.comparison import Compared
from octavo.copy.shapes.fields import CLOSED, Slug
from octavo.copy.shapes.reading import by_type, or_ready, read_by, refuse
from octavo.copy.shapes.selection import Selection
from octavo.copy.shapes.texts import Text


class Way(StrEnum):
    """How the time of a timeline runs."""

    DOWN = "down"
    ACROSS = "across"


class Lanes(StrEnum):
    """What the lanes of a timeline stand for."""

    NONE = "none"
    PLACE = "place"
    ORGANISATION = "organisation"
    TAG = "tag"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Drawn:
    """How a timeline is drawn."""

    way: Way = Field(default=Way.DOWN, description="How time runs: down pages, or across a sheet.")
    lanes: Lanes = Field(
        default=Lanes.NONE, description="What events are set side by side by; the first named."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Part:
    """A line of the running order: which section stands here, and what it is made from."""

    kind: Slug = Field(description="The kind of section: a template in templates/sections.")
    source: Slug | None = Field(
        default=None, description="The text it is made from: a file in text/<language>."
    )
    opening: Opening | None = Field(
        default=None, description="Where it begins, if not as its division does."
    )
    title: Text | None = Field(default=None, description="A title in place of the section's own.")
    select: Selection | None = Field(
        default=None,
        description="Which events a chronology tells, in place of the edition's 'chronology'.",
    )
    drawn: Drawn | None = Field(default=None, description="How a timeline is drawn.")
    compared: Compared | None = Field(
        default=None, description="The editions whose pages a concordance gives beside its own."
    )


class _PartField:
    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Read ``kind``, ``kind: source`` or a map with the keys of Part."""
        kind = read_by(_of_kind, handler.generate_schema(Slug))
        in_full = core_schema.no_info_before_validator_function(_in_full, handler(source))
        wanted = "a kind of section, or a map 'kind: source'"
        return or_ready(Part, by_type(wanted, str=kind, dict=in_full))

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Show the three ways of writing to editors of YAML."""
        kind, in_full = handler(schema)["oneOf"]
        record = handler.resolve_ref_schema(in_full)
        options = {key: record["properties"][key] for key in _OPTIONS}
        short = {
            "type": "object",
            "description": "The kind of section as the key, and its source as the value.",
            "properties": options,
            "patternProperties": {f"^(?!(?:{'|'.join(_KEYS)})$)[a-z0-9-]+$": kind},
            "additionalProperties": False,
            "not": {"required": ["kind"]},
        }
        return {"title": "section", "oneOf": [kind, in_full, short]}


_OPTIONS = ("opening", "title", "select", "drawn", "compared")
_KEYS = ("kind", "source", *_OPTIONS)


def _of_kind(kind: str) -> Part:
    return Part(kind=kind)


def _in_full(line: dict[str, Any]) -> dict[str, Any]:
    """Write ``{text: preface}`` as ``{kind: text, source: preface}``."""
    if "kind" in line:
        return line
    kind = next((key for key in line if key not in _KEYS), None)
    if kind is None:
        hint = "write 'kind: source', or 'kind:' and its name"
        raise refuse("C02", "names no kind of section", hint)
    if "source" in line:
        fact = f"names its source twice, in '{kind}' and in 'source'"
        raise refuse("C04", fact, "keep one of them")
    return {"kind": kind, "source": line[kind], **{key: line[key] for key in line if key != kind}}


PartField = Annotated[Part, _PartField]
