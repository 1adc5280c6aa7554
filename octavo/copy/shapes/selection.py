"""Selection: what an edition says of the events that its chronologies tell."""

from typing import Annotated

from pydantic import Field
from pydantic.dataclasses import dataclass

from octavo.copy.date_field import DateField
from octavo.copy.shapes.events import Importance
from octavo.copy.shapes.fields import CLOSED, Flag, Slug

Slugs = Annotated[tuple[Slug, ...], Field(min_length=1)]
# Read when the work is known, whose calendar it is written in.
EndOfSpan = Annotated[DateField, Field(json_schema_extra={"title": "date"})]


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class Selection:
    """Which events are told: those that meet every key, and of a list one item; else all."""

    importance: Importance | None = Field(
        default=None, description="How small an event may be: 1 takes the main ones only."
    )
    tags: Slugs | None = Field(default=None, description="Tags, of which an event has one.")
    people: Slugs | None = Field(
        default=None, description="Ids of people, of whom one took part in the event."
    )
    organisations: Slugs | None = Field(
        default=None, description="Ids of organisations, of which one took part in the event."
    )
    places: Slugs | None = Field(
        default=None, description="Ids of places, at one of which the event happened."
    )
    start: EndOfSpan | None = Field(
        default=None,
        validation_alias="from",
        description="The first day, in the work's calendar; a month or a year is its first day.",
    )
    end: EndOfSpan | None = Field(
        default=None,
        validation_alias="to",
        description="The last day, in the work's calendar; a month or a year is its last day.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=CLOSED)
class ChronologyRecord(Selection):
    """What an edition says of its chronologies: which events they tell, and how."""

    pages: Flag = Field(
        default=True,
        description="Whether an event says on which pages of the text it is told.",
    )
