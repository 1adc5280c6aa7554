"""Events: what chronology.yaml says of a day."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.shapes.certainty import Certainty, Citation
from octavo.copy.shapes.dates import Date
from octavo.copy.shapes.fields import CLOSED, Slug, Whole
from octavo.copy.shapes.texts import Text

Importance = Annotated[Whole, Field(ge=1, le=3)]


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Event:
    """An event of the chronology."""

    id: Slug = Field(description="The id that the text refers to: [that night](event:vote).")
    date: Date = Field(description="When it happened, in the work's calendar.")
    title: Text = Field(description="The event in one sentence, with its full stop.")
    text: Text | None = Field(default=None, description="A sentence or two more.")
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
