"""Notes: where an edition sets each stream of notes, and with which marks."""

from dataclasses import fields
from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler, model_validator
from pydantic.dataclasses import dataclass
from pydantic_core.core_schema import CoreSchema

from octavo.copy.shapes.fields import CLOSED, Form
from octavo.copy.shapes.reading import read_by, refuse, refuse_at
from octavo.copy.shapes.texts import Text


class Destination(StrEnum):
    """Where the notes of a stream are set."""

    FOOT = "foot"
    SECTION = "section"
    END = "end"
    MARGIN = "margin"
    INLINE = "inline"
    DROPPED = "dropped"
    TEXT = "text"  # of sources only: a citation stays in the sentence that it was written in


class NoteMarks(StrEnum):
    """What calls and markers are made of."""

    FIGURES = "figures"
    LETTERS = "letters"
    ASTERISKS = "asterisks"
    ROMAN = "roman"


class Numbering(StrEnum):
    """Where the marks of a stream begin again."""

    BOOK = "book"
    PART = "part"
    CHAPTER = "chapter"
    PAGE = "page"


class Calls(StrEnum):
    """How calls look: small and raised, or as large as the text, in brackets."""

    SUPERIOR = "superior"
    BRACKETED = "bracketed"


class FirstIn(StrEnum):
    """Within what a mention of a person counts as the first."""

    BOOK = "book"
    CHAPTER = "chapter"


#: Where a page is known on which a mark can be counted.
ON_PAGES = frozenset({Destination.FOOT, Destination.MARGIN})

_NOTES = tuple(each for each in Destination if each is not Destination.TEXT)


class _NoText:
    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Refuse what only citations can be."""
        return read_by(_set_as_note, handler(source))

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Show editors of YAML what is left."""
        del schema, handler
        return {"type": "string", "enum": list(_NOTES)}


def _set_as_note(destination: Destination) -> Destination:
    if destination is Destination.TEXT:
        raise refuse(
            "C04", "is 'text', which only 'sources' can be", "one of: " + ", ".join(_NOTES)
        )
    return destination


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class NoteRoute:
    """Where one stream of notes goes."""

    destination: Annotated[Destination, _NoText] = Field(
        default=Destination.FOOT,
        description="At the foot of the page, at the end of the section or of the book, in the "
        "margin, in brackets in the line, or not printed.",
    )
    marks: NoteMarks = Field(default=NoteMarks.FIGURES, description="The marks of calls and notes.")
    numbering: Numbering = Field(
        default=Numbering.CHAPTER, description="Where the marks begin again."
    )
    calls: Calls = Field(
        default=Calls.SUPERIOR, description="Small raised calls, or full-size ones in brackets."
    )
    sign: Text | None = Field(default=None, description="What ends each note, such as — Ed.")

    @model_validator(mode="after")
    def _countable(self) -> Self:
        """Refuse marks by page for notes that are on no page of their call's (C04)."""
        if self.numbering is Numbering.PAGE and self.destination not in ON_PAGES:
            fact = f"is 'page', and these notes have the destination '{self.destination}'"
            hint = "write 'numbering: chapter', or send them to the foot or the margin"
            raise refuse_at(("numbering",), "C04", fact, hint)
        return self


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class BiographicalRoute(NoteRoute):
    """Where notes on people go: those written, and one at the first mention of each person."""

    destination: Annotated[Destination, _NoText] = Field(
        default=Destination.DROPPED, description="As of other streams; not printed by itself."
    )
    marks: NoteMarks = Field(default=NoteMarks.ROMAN, description="The marks of calls and notes.")
    first_in: FirstIn = Field(
        default=FirstIn.BOOK, description="Whose first mention of a person gets the note."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class SourcesRoute(NoteRoute):
    """Where citations go."""

    destination: Destination = Field(
        default=Destination.TEXT,
        description="As of other streams; by itself citations stay in the text.",
    )


Prefix = Annotated[
    str, Form("[a-z][a-z0-9]*", "use only the letters a-z and figures: gl", title="prefix")
]


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class OwnRoute(NoteRoute):
    """Where a stream of the edition's own goes."""

    prefix: Prefix = Field(description="What its calls begin with: gl for [^gl:1].")


def as_written(route: NoteRoute) -> dict[str, object]:
    """Give a route as a file has it."""
    pairs = ((each.name, getattr(route, each.name)) for each in fields(route))
    return {
        name: value.as_written() if isinstance(value, Text) else str(value)
        for name, value in pairs
        if value is not None
    }
