"""Fields: the small values of which files are made, checked in words that a teacher understands.

Scalars are strict: no number becomes text, no text a number, and no 1 a "true".
"""

import re
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler, Strict
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import core_schema
from pydantic_core.core_schema import CoreSchema

from octavo.copy.shapes.reading import by_type, read_by, refuse

#: What makes a pydantic dataclass a shape: unknown keys are refused.
CLOSED = ConfigDict(
    extra="forbid", validate_by_name=True, validate_by_alias=True, allow_inf_nan=False
)


@dataclass(frozen=True, slots=True)
class Form:
    """The form that a text must have: a pattern for the whole of it, a hint, and its name."""

    pattern: str
    hint: str
    title: str

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Check the form after the type."""
        return read_by(self.check, handler(source))

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Show the form to editors of YAML."""
        return {**handler(schema), "title": self.title, "pattern": f"^(?:{self.pattern})$"}

    def check(self, value: str) -> str:
        """Let a text of the right form through."""
        if re.fullmatch(self.pattern, value):
            return value
        raise refuse("C04", f"is '{value}'" if value.strip() else "is empty", self.hint)


class _NotEmpty:
    """A text with something in it that can be seen."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Refuse what is empty or white."""
        return read_by(_seen, handler(source))

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Show the rule to editors of YAML."""
        return {**handler(schema), "title": "text", "pattern": r"\S"}


def _seen(value: str) -> str:
    if value.strip():
        return value
    raise refuse("C04", "is empty", "write the text, or remove the key")


class _TextOrNumber:
    """A year or a number of copies, with quotation marks or without."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Take text as it is and a whole number as its figures."""
        number = read_by(str, core_schema.int_schema(strict=True))
        return by_type("a text or a whole number", str=handler(source), int=number)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Show both types to editors of YAML."""
        text, _ = handler(schema)["oneOf"]
        return {**text, "type": ["string", "integer"], "title": "text or whole number"}


Flag = Annotated[bool, Strict()]
Whole = Annotated[int, Strict()]
Number = Annotated[float, Strict()]
Words = Annotated[str, _NotEmpty]
Figures = Annotated[Words, _TextOrNumber]
Slug = Annotated[
    str, Form(r"[a-z0-9-]+", "use only the letters a-z, figures and hyphens", title="id")
]
Language = Annotated[
    str,
    Form(
        r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*",
        "write a language as its short code, such as ru or en",
        title="language",
    ),
]
