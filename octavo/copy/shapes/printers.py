"""Printers: what printers/<slug>.yaml says: what a printer takes, as the keys of an edition."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field, GetJsonSchemaHandler
from pydantic.dataclasses import dataclass
from pydantic_core.core_schema import CoreSchema

from octavo.copy.shapes.fields import CLOSED, Words
from octavo.copy.shapes.texts import Text


class _KeysOfAnEdition:
    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Tell editors of YAML what stands there; it is checked with the edition it serves."""
        del schema, handler
        return {"title": "map, with keys of an edition", "type": "object"}


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class PrinterSource:
    """Where figures come from."""

    says: Words = Field(description="The document, and when it was read; or that it is practice.")
    keys: tuple[Words, ...] = Field(
        min_length=1, description="The keys of the edition that rest on it: preflight.page-count."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class PrinterRecord:
    """A printer: what its machine, or the house, takes and wants."""

    name: Text = Field(description="The name, for lists.")
    about: Text | None = Field(default=None, description="What it is good for, in a sentence.")
    sources: tuple[PrinterSource, ...] = Field(default=(), description="What the figures rest on.")
    edition: Annotated[Mapping[str, Any], _KeysOfAnEdition] = Field(
        description="Values that hold for an edition that is printed there and gives none."
    )
