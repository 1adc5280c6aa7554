"""Batch: what an edition says of its copies by name: columns, file names, orders of questions."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.dataclasses import dataclass
from pydantic_core import core_schema
from pydantic_core.core_schema import CoreSchema

from octavo.copy.shapes.fields import CLOSED, Flag, Form, Whole, Words
from octavo.copy.shapes.reading import by_type, or_ready, read_by, refuse


class ColumnType(StrEnum):
    """What the cells of a column hold."""

    TEXT = "text"
    INTEGER = "integer"
    DATE = "date"


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Column:
    """A column of the table: what its cells may hold."""

    type: ColumnType = Field(
        default=ColumnType.TEXT, description="What its cells hold; dates are written 2017-11-25."
    )
    heading: Words | None = Field(
        default=None, description="The heading in the table, if it is not the column's name."
    )
    required: Flag = Field(default=False, description="Whether every row has to fill it.")
    longest: Annotated[Whole, Field(ge=1, le=1000)] = Field(
        default=80, description="How many characters a cell may have."
    )
    unique: Flag = Field(default=False, description="Whether no two rows may have the same.")
    choices: tuple[Words, ...] = Field(
        default=(), description="The only texts that may stand in it; none given: any."
    )


def _of_type(written: str) -> Column:
    try:
        return Column(type=ColumnType(written))
    except ValueError:
        hint = "one of: " + ", ".join(ColumnType)
        raise refuse("C04", f"is '{written}', which is no type of column", hint) from None


class _ColumnField:
    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Read ``integer``, or a map with the keys of Column."""
        kind = read_by(_of_type, core_schema.str_schema(strict=True))
        wanted = "a type of column, or a map such as {required: true}"
        return or_ready(Column, by_type(wanted, str=kind, dict=handler(source)))

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Show both ways of writing to editors of YAML."""
        _, in_full = handler(schema)["oneOf"]
        return {
            "title": "column",
            "oneOf": [{"type": "string", "enum": list(ColumnType)}, in_full],
        }


ColumnField = Annotated[Column, _ColumnField]
ColumnName = Annotated[
    str,
    Form(
        "[a-z][a-z0-9_]*",
        "use small letters a-z, figures and _, for templates call it row.NAME",
        title="column",
    ),
]


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Shuffle:
    """In which orders the questions stand."""

    seed: Whole = Field(
        default=1, description="Another number gives other orders; the same, the same."
    )
    versions: Annotated[Whole, Field(ge=2, le=26)] | None = Field(
        default=None,
        description="How many orders there are, A, B and so on, in turn; without it each copy has "
        "its own.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class BatchRecord:
    """The copies by name that ``octavo batch`` makes."""

    columns: Mapping[ColumnName, ColumnField] = Field(
        default_factory=dict,
        description="The columns of the table; none given: all that it has, as short texts.",
    )
    file: Words = Field(
        default="{number}.pdf",
        description="The name of a copy's file, with {number}, {version} and columns in braces.",
    )
    qr: Words | None = Field(
        default=None, description="What the QR code of a copy says, with the same in braces."
    )
    shuffle: Shuffle | None = Field(
        default=None, description="Lets the questions stand in another order in each copy."
    )
