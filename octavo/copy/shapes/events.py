"""Events: what chronology.yaml says of a day."""

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import Field, GetJsonSchemaHandler
from pydantic.dataclasses import dataclass
from pydantic_core.core_schema import CoreSchema

from octavo.copy.shapes.certainty import Certainty, Citation
from octavo.copy.shapes.dates import Date
from octavo.copy.shapes.fields import CLOSED, Form, Slug, Whole, Words
from octavo.copy.shapes.lints import LintCode
from octavo.copy.shapes.texts import Line, Text

Importance = Annotated[Whole, Field(ge=1, le=3)]
NoteLabel = Annotated[
    str,
    Form(
        r"[^\s\[\]]+",
        'write it as the call has it: "1" for [^1], "ed:1" for [^ed:1]',
        title="label of a note",
    ),
]


class _Notes:
    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        """Tell editors of YAML what the keys and the values are."""
        return {**handler(schema), "title": "map, by labels of notes, of lines of Markdown"}


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class EventPicture:
    """A picture of an event."""

    file: Words = Field(description="The picture, from the work's folder: images/map.png.")
    alt: Text = Field(description="What the picture shows, for those who cannot see it.")
    caption: Text | None = Field(default=None, description="The words under the picture.")
    credit: Text | None = Field(
        default=None, description="Who made the picture, and who lets it be printed."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Event:
    """An event of the chronology."""

    id: Slug = Field(description="The id that the text refers to: [that night](event:vote).")
    date: Date = Field(description="When it happened, in the work's calendar.")
    title: Line = Field(description="The event in one sentence, with its full stop.")
    text: Line | None = Field(default=None, description="A sentence or two more.")
    notes: Annotated[Mapping[NoteLabel, Line], _Notes] = Field(
        default_factory=dict, description='The notes that the title and the text call: {"1": …}.'
    )
    place: Slug | None = Field(default=None, description="Id of the place.")
    people: tuple[Slug, ...] = Field(default=(), description="Ids of the people who took part.")
    organisations: tuple[Slug, ...] = Field(default=(), description="Ids of the organisations.")
    documents: tuple[Slug, ...] = Field(
        default=(), description="Ids of the documents that came of it."
    )
    importance: Importance = Field(default=2, description="1 for a main event, 3 for a small one.")
    certainty: Certainty | None = Field(default=None, description="How sure the event is.")
    sources: tuple[Citation, ...] = Field(default=(), description="What the event rests on.")
    tags: tuple[Slug, ...] = Field(default=(), description="Subjects, to choose events by.")
    ignore: tuple[LintCode, ...] = Field(
        default=(), description="Codes of lints that pass this event over, such as D09."
    )
    picture: EventPicture | None = Field(default=None, description="A picture of the event.")
