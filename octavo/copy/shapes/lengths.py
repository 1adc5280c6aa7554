"""Lengths in files: texts such as 12mm, a5 or 4GB become the measures that they stand for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema
from pydantic_core.core_schema import CoreSchema

from octavo.copy.shapes.reading import by_type, or_ready, read_by, refuse, written_by
from octavo.measures import (
    PAPERS,
    TRIMS,
    Length,
    MeasureError,
    Trim,
    named_paper,
    named_trim,
    parse_length,
    parse_megabytes,
)

_LENGTH_PATTERN = r"^(\d+(\.\d+)?|\.\d+) ?(mm|cm|in|pt)$"
_TEXT = core_schema.str_schema()


def _measured(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Make a refusal of what a reading of measures raises."""

    def reading(value: object) -> object:
        try:
            return read(value)
        except MeasureError as error:
            raise refuse("C04", error.fact, error.hint) from None

    return reading


def _trim(sides: list[Length]) -> Trim:
    if not all(side.mm > 0 for side in sides):
        raise refuse("C04", "has a side of no length", "give width and height: [148mm, 210mm]")
    width, height = sides
    return Trim(width, height)


def _sides(trim: Trim) -> object:
    return trim.name or [str(trim.width), str(trim.height)]


def _memory_as_written(megabytes: int) -> str:
    return f"{megabytes}MB" if megabytes % 1024 else f"{megabytes // 1024}GB"


class _LengthField:
    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Read a number with its unit."""
        number = read_by(_measured(lambda bare: parse_length(str(bare))), core_schema.any_schema())
        written = by_type(
            "a length such as 12mm",
            str=read_by(_measured(parse_length), _TEXT),
            int=number,  # a number is refused, in the words of parse_length
            float=number,
        )
        return written_by(str, or_ready(Length, written))

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Show the form to editors of YAML."""
        return {"title": "length", "type": "string", "pattern": _LENGTH_PATTERN}


@dataclass(frozen=True, slots=True)
class _SizeField:
    """A size on paper: one of the names, or a list of width and height."""

    title: str  # "trim": what the names are names of
    names: tuple[str, ...]
    named: Callable[[str], Trim]

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Read the name, or width and height."""
        sides = core_schema.list_schema(
            handler.generate_schema(LengthField), min_length=2, max_length=2
        )
        written = by_type(
            f"the name of a {self.title}, or a list of width and height",
            str=read_by(_measured(self.named), _TEXT),
            list=read_by(_trim, sides),
        )
        return written_by(_sides, or_ready(Trim, written))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Show the names to editors of YAML."""
        side = {"type": "string", "pattern": _LENGTH_PATTERN}
        sides = {"type": "array", "items": side, "minItems": 2, "maxItems": 2}
        names = {"type": "string", "enum": list(self.names)}
        return {"title": self.title, "oneOf": [names, sides]}


class _MemoryField:
    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Read an amount of memory with its unit."""
        written = by_type(
            "an amount of memory such as 4GB", str=read_by(_measured(parse_megabytes), _TEXT)
        )
        return written_by(_memory_as_written, written)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Show the form to editors of YAML."""
        return {"title": "memory", "type": "string", "pattern": r"^\d+(\.\d+)? ?(MB|GB)$"}


LengthField = Annotated[Length, _LengthField]
TrimField = Annotated[Trim, _SizeField("trim", tuple(TRIMS), named_trim)]
PaperField = Annotated[Trim, _SizeField("sheet", tuple(PAPERS), named_paper)]
Megabytes = Annotated[int, _MemoryField]
